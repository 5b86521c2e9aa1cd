package io.github.gongwen4j.parser;

import static org.assertj.core.api.Assertions.fail;

import io.github.gongwen4j.rules.Profile;
import io.github.gongwen4j.rules.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words that the parser looks for, in any order and at the end of texts, break nothing: each rule meets them where it did not expect them. */
class WordsInAnyOrderTest {
    private static final int TEXTS = Thorough.times(2_000, 200_000);
    private static final int MOST_WORDS = 14;
    private static final Path WORD_LISTS = Path.of("src", "main", "resources");
    private static final List<String> BEGINNINGS = List.of(
            "",
            "一、重点任务\n（一）任务。",
            "关于印发方案的通知\n各县：\n一、任务",
            "第一条 任务",
            "附件\n",
            "序号|任务|责任单位|时限\n1|",
            "序号  工作任务  责任单位  时限\n1  ",
            "问题1：问题。\n整改措施：",
            "责任单位：");
    private static final List<String> GLUE = List.of(
            "", "，", "。", "、", "；", "：", "\n", " ", "|", "（", "）", "由", "到", "2", "5%", "3个", "的", "等", "全", "负责");

    @Test
    void wordsKeepTheLaws() throws IOException {
        List<List<String>> lists = new ArrayList<>(wordLists());
        lists.add(Pieces.ALL);
        Validator validator = Validator.standard(Profile.ARCHIVE);
        Random random = new Random(1);
        for (int i = 0; i < TEXTS; i++) {
            String text = next(lists, random);
            try {
                validator.validate(ParseLaws.check(text));
            } catch (RuntimeException | AssertionError e) {
                fail("for this text:\n" + text, e);
            }
        }
    }

    private static String next(List<List<String>> lists, Random random) {
        StringBuilder text = new StringBuilder(any(BEGINNINGS, random));
        for (int left = 1 + random.nextInt(MOST_WORDS); left > 0; left--) {
            // A list of few words is asked as often as one of many.
            text.append(any(any(lists, random), random));
            text.append(random.nextBoolean() ? any(GLUE, random) : "");
        }
        return text.toString();
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static List<List<String>> wordLists() throws IOException {
        try (Stream<Path> files = Files.walk(WORD_LISTS)) {
            List<List<String>> lists = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".txt"))
                    .filter(f -> !f.toString().contains("traditional-characters"))
                    .sorted()
                    .toList()) {
                lists.add(words(file));
            }
            return lists;
        }
    }

    private static List<String> words(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split("\\s+")))
                    .filter(word -> !word.isEmpty())
                    .toList();
        }
    }
}
