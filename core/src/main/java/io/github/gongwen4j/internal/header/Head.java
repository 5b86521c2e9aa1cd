package io.github.gongwen4j.internal.header;

import io.github.gongwen4j.internal.lexicon.BodyStarts;
import io.github.gongwen4j.internal.lexicon.ColumnName;
import io.github.gongwen4j.internal.lexicon.DocumentTypes;
import io.github.gongwen4j.internal.lexicon.Grades;
import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import io.github.gongwen4j.internal.outline.Line;
import io.github.gongwen4j.model.BlockKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands above the body: letterhead, number, title, addressees.
 *
 * @param end the index of the first line of the body
 * @param kinds what each line above it is
 * @param letterhead the issuer's name above the number, if it stands apart from the title
 * @param number the line with the document number
 * @param title the title
 * @param recipients the lines with the addressees
 * @param date a date above the body
 * @param metadata what the portal's table says
 */
record Head(
        int end,
        List<BlockKind> kinds,
        Optional<Line> letterhead,
        Optional<Line> number,
        Optional<TitleLines> title,
        List<Line> recipients,
        Optional<Line> date,
        Metadata metadata) {

    private static final int LONGEST_TITLE_LINE = 90;
    private static final int LONGEST_RECIPIENTS = 6;
    private static final int MOST_LINES = 60;
    private static final int WIDEST_ROWS = 2;
    private static final Lexicon<String> NO_RECIPIENTS = Lexicon.read(Head.class, "no-recipients.txt");
    private static final int LONGEST_KIND = 20;
    private static final int LONGEST_EMPTY_FIELD = 7;
    /** What a table that is drawn in characters starts its lines with. */
    private static final String FRAMES = "│┌├└┃┏┣┗";

    private static final String OF_SENTENCES = "要应将须对把已是为请按";
    private static final Lexicon<String> NO_KINDS =
            Lexicon.of(List.of("如下", "以下", "根据", "落实", "做好", "部署", "安排", "职责", "任务", "期间"));
    private static final Lexicon<String> RECIPIENT_STARTS = Lexicon.read(Head.class, "recipient-starts.txt");

    /** 大连代表团有关代表： is whom an answer is given to. */
    private static final Lexicon<String> PERSONS = Lexicon.of(List.of("代表", "委员", "代表们", "委员们"));

    private static final Pattern ANNEX = Pattern.compile("附件[0-9一二三四五六七八九十]{0,2}：?");
    private static final Lexicon<String> REMARKS = Lexicon.of(
            Stream.concat(Grades.all().stream(), Stream.of("签发人", "份号")).toList());

    static Head of(List<Line> lines, String text) {
        return new Reader(lines, text).read();
    }

    private static final class Reader {
        private final List<Line> lines;
        private final String text;
        private final List<BlockKind> kinds = new ArrayList<>();
        private Optional<Line> number = Optional.empty();
        private Optional<Line> date = Optional.empty();
        private List<Line> recipients = List.of();
        private final Metadata metadata = new Metadata();

        Reader(List<Line> lines, String text) {
            this.lines = lines;
            this.text = text;
        }

        Head read() {
            int end = 0;
            while (end < lines.size() && end < MOST_LINES) {
                recipients = recipientsAt(end);
                if (!recipients.isEmpty() || startsBody(lines.get(end))) {
                    break;
                }
                kinds.add(kindOf(lines.get(end)));
                end++;
            }
            Titles titles = Titles.of(lines.subList(0, end), kinds, text);
            recipients.forEach(line -> kinds.add(BlockKind.RECIPIENTS));
            return new Head(
                    end + recipients.size(),
                    kinds,
                    titles.letterhead(),
                    number,
                    titles.title(),
                    recipients,
                    date,
                    metadata);
        }

        private BlockKind kindOf(Line line) {
            String words = line.of(text);
            if (metadata.add(line, text) || isRow(line) || isEmptyField(line, words)) {
                return BlockKind.NOISE;
            }
            if (DocumentNumbers.ofLine(text, line.start(), line.end()).isPresent()) {
                number = number.isPresent() ? number : Optional.of(line);
                return BlockKind.DOCUMENT_NUMBER;
            }
            int dateAtEnd = Signature.dateAtEnd(line, text);
            boolean signed = dateAtEnd > line.start() && UnitNames.areNames(text.substring(line.start(), dateAtEnd));
            boolean adopted = Dates.ofAdoption(text, line.start(), line.end()).isPresent();
            if (signed || adopted || Dates.of(words).isPresent()) {
                date = Optional.of(line);
                return BlockKind.DATE;
            }
            if (isRemark(words)) {
                return BlockKind.NOTE;
            }
            boolean name = UnitNames.isName(words.replace(" ", "")) || words.endsWith("文件");
            return name ? BlockKind.LETTERHEAD : BlockKind.TITLE;
        }

        /** Copy number, classification, urgency, signer: 份号、密级、紧急程度、签发人. */
        private boolean isRemark(String words) {
            return ANNEX.matcher(words).matches()
                    || REMARKS.at(words, 0, words.length()).isPresent()
                    || words.chars().allMatch(c -> c >= '0' && c <= '9')
                    || (words.startsWith("（")
                            && words.endsWith("）")
                            && DocumentTypes.endOf(words).isEmpty());
        }

        private boolean isRow(Line line) {
            return line.of(text).chars().filter(c -> c == '|').count() >= 2;
        }

        /** A row without one below it, a heading between them aside, is no table, but the bar of a page. */
        private boolean isAlone(Line line) {
            int stop = Math.min(lines.size(), line.index() + 1 + WIDEST_ROWS);
            return stop > line.index() + 1
                    && lines.subList(line.index() + 1, stop).stream()
                            .noneMatch(below -> isRow(below) && !new Metadata().add(below, text));
        }

        /** 主管部门： below the fields of a portal's table: one that nobody knows and that says nothing. */
        private boolean isEmptyField(Line line, String words) {
            int above = line.index() - 1;
            return words.endsWith("：")
                    && words.length() <= LONGEST_EMPTY_FIELD
                    && above >= 0
                    && new Metadata().add(lines.get(above), text);
        }

        /** | 公开方式：| 主动公开 |: a field that nobody knows, below those of the portal's table. */
        private boolean continuesMetadata(Line line) {
            int above = line.index() - 1;
            boolean below = above >= 0
                    && isRow(lines.get(above))
                    && kinds.get(above) == BlockKind.NOISE
                    && text.substring(lines.get(above).end(), line.start()).indexOf("\n\n") < 0;
            return below
                    && Stretch.split(text, line.start(), line.end(), "|").stream()
                            .noneMatch(this::isColumn);
        }

        private boolean isColumn(Stretch cell) {
            String words = cell.of(text).strip();
            boolean rule = !words.isEmpty() && words.chars().allMatch(c -> c == '-' || c == ':');
            return rule
                    || ColumnName.of(words).isPresent()
                    || Label.at(words, 0, words.length())
                            .filter(label -> label.end() == words.length())
                            .isPresent();
        }

        private boolean startsBody(Line line) {
            if (line.mark().isPresent() || line.isStatement() || FRAMES.indexOf(text.charAt(line.start())) >= 0) {
                return true;
            }
            if (isRow(line) && !new Metadata().add(line, text)) {
                return !isAlone(line) && !continuesMetadata(line);
            }
            String words = line.of(text);
            if (isRemark(words) || new Metadata().add(line, text) || isEmptyField(line, words)) {
                return false;
            }
            char last = words.charAt(words.length() - 1);
            if (BodyStarts.at(words, 0, words.length())) {
                return true;
            }
            boolean sentence = (words.indexOf('。') >= 0 && !words.endsWith("》。")) || "；：".indexOf(last) >= 0;
            return sentence || words.length() > LONGEST_TITLE_LINE;
        }

        /** The lines from here to the one that ends with a colon, if they name addressees. */
        private List<Line> recipientsAt(int from) {
            for (int to = from; to < Math.min(lines.size(), from + LONGEST_RECIPIENTS); to++) {
                Line line = lines.get(to);
                String words = line.of(text);
                if (line.mark().isPresent() || words.indexOf('。') >= 0 || words.indexOf('|') >= 0) {
                    return List.of();
                }
                if (words.endsWith("：")) {
                    return isAddressed(from, to) ? lines.subList(from, to + 1) : List.of();
                }
                // Addressees on several lines are parted by commas where the lines end.
                if ("，、；".indexOf(words.charAt(words.length() - 1)) < 0) {
                    return List.of();
                }
            }
            return List.of();
        }

        private boolean isAddressed(int from, int to) {
            Line last = lines.get(to);
            boolean announces =
                    NO_RECIPIENTS.endingAt(text, last.end(), last.start()).isPresent();
            String words = text.substring(lines.get(from).start(), last.end() - 1);
            // 各位代表： is how a report addresses those who hear it.
            boolean spoken = words.startsWith("各位");
            boolean starts = RECIPIENT_STARTS.at(words, 0, words.length()).isPresent()
                    || PERSONS.endsOf(words.strip())
                    || lists(words);
            return !announces
                    && ((starts && !spoken) || UnitNames.endsLikeUnit(words.strip()))
                    && last.label().isEmpty();
        }

        /** 集团各部室，各分公司、子公司，各船舶: several kinds, and nothing of a sentence. */
        private static boolean lists(String words) {
            List<Stretch> kinds = Stretch.split(words, 0, words.length(), "，");
            return kinds.size() > 1
                    && kinds.stream()
                            .allMatch(kind -> kind.length() <= LONGEST_KIND
                                    && kind.of(words).contains("各"))
                    && words.chars().noneMatch(c -> OF_SENTENCES.indexOf(c) >= 0)
                    && NO_KINDS.firstIn(words, 0, words.length()).isEmpty();
        }
    }
}
