package io.github.gongwen4j.rules.defects;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A made-up notice that is right in every respect, in parts that a defect can change. What a defect touches it puts between ⟦ and ⟧. State of
 * one test.
 */
final class Draft {
    final Random random;
    Style style;
    String issuer = "云河市人民政府办公室";
    String title;
    /** The title of the plan that the notice issues, as the notice has it and as it stands above the plan. */
    String issued;

    String plan;

    String number;
    String recipients = "各区人民政府，市政府各部门：";
    String opening = "为做好全市（含开发区）消防工作，现就有关事项通知如下。";
    String date;
    String printed;
    /** The list of annexes below the body, and the annex; empty if there is none. */
    String annexNote = "";

    List<String> annex = List.of();
    final List<Chapter> chapters = new ArrayList<>();
    private final boolean runsOn;

    /** A section; its words stand below its heading. */
    static final class Chapter {
        String heading;
        String words = "";
        final List<Item> items = new ArrayList<>();

        Chapter(String heading) {
            this.heading = heading;
        }
    }

    Draft(long seed) {
        random = new Random(seed);
        style = new Style(random);
        runsOn = random.nextBoolean();
        Words words = new Words(random);
        String subject = words.subject();
        issued = "云河市" + subject + "实施方案";
        plan = issued;
        title = issuer + "关于" + (style.issues ? "印发《" + issued + "》" : "做好" + subject) + "的通知";
        number = "云政办发〔2021〕" + (1 + random.nextInt(120)) + "号";
        date = "2021年3月" + (13 + random.nextInt(10)) + "日";
        printed = issuer + " 2021年3月" + (24 + random.nextInt(5)) + "日印发";
        if (random.nextBoolean()) {
            chapters.add(new Chapter("总体要求"));
            chapters.get(0).words = "坚持预防为主、防消结合，压实各方责任。";
        }
        for (int count = 2 + random.nextInt(2); count > 0; count--) {
            chapters.add(words.chapter());
        }
        if (random.nextBoolean()) {
            annexOfUnits(random.nextBoolean() ? "成员单位名单" : "责任单位名单");
        }
        number(runsOn);
    }

    /** An announced annex of all units. */
    void annexOfUnits(String annexTitle) {
        annexNote = "附件：" + annexTitle;
        annex = List.of("附件", annexTitle, String.join("、", Words.UNITS));
    }

    /** Numbers the tasks, from section to section or anew in each. */
    void number(boolean on) {
        int value = 0;
        for (Chapter chapter : chapters) {
            value = on ? value : 0;
            for (Item item : chapter.items) {
                item.value = ++value;
            }
        }
    }

    List<Item> items() {
        return chapters.stream().flatMap(chapter -> chapter.items.stream()).toList();
    }

    /** Some of the tasks, in random order. */
    List<Item> someItems() {
        List<Item> items = new ArrayList<>(items());
        Collections.shuffle(items, random);
        return items;
    }

    Item anyItem() {
        return someItems().get(0);
    }

    /** A section with tasks. */
    Chapter anyChapter() {
        List<Chapter> some = chapters.stream().filter(c -> !c.items.isEmpty()).toList();
        return some.get(random.nextInt(some.size()));
    }

    Chapter lastChapter() {
        return chapters.get(chapters.size() - 1);
    }

    /** Puts a sentence into the opening or into any task. */
    void say(String sentence) {
        if (random.nextInt(4) == 0) {
            opening = sentence + opening;
        } else {
            Item item = anyItem();
            item.extra = random.nextBoolean() ? item.extra + sentence : sentence + item.extra;
        }
    }

    <T> T oneOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    static String marked(String words) {
        return '⟦' + words + '⟧';
    }

    /** The text with the marks of defects. */
    String text() {
        List<String> lines = new ArrayList<>(List.of(title, number, recipients));
        List<String> signature = List.of(annexNote, issuer, date);
        lines.add(style.issues ? "现将《" + issued + "》印发给你们，请认真贯彻执行。" + opening : opening);
        if (style.issues) {
            lines.addAll(signature);
            lines.add(plan);
        }
        for (int i = 0; i < chapters.size(); i++) {
            lines.add(Style.han(i + 1) + "、" + chapters.get(i).heading);
            lines.add(chapters.get(i).words);
            chapters.get(i).items.forEach(item -> lines.addAll(item.lines(style)));
        }
        if (!style.issues) {
            lines.addAll(signature);
        }
        lines.addAll(annex);
        lines.add("抄送：市委办公室，市人大常委会办公室。");
        lines.add(printed);
        return style.width(lines.stream()
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(style.blankLines ? "\n\n" : "\n", "", "\n")));
    }
}
