package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the rows of a table between whose cells one blank stands each, as they come out of a PDF file (序号 任务 责任单位 完成时限, 1 新建泵站
 * 市水利局 6月底前), with bars between the cells. A blank may as well stand within a cell, and a cell may go on below; what the columns hold
 * tells ({@link RowCells}).
 */
final class BlankRows implements Cleaner {
    private static final int FEWEST_COLUMNS = 3;
    private static final String STARTS = "序编";

    @Override
    public void clean(Draft draft) {
        if (draft.inventory().holdsAny(STARTS)) {
            new Walk(draft).run();
        }
    }

    /** Goes from head to head. */
    private static final class Walk {
        private final Draft draft;
        private final String text;
        private final List<Line> lines;
        /** What blanks and the ends of lines part, from the first head on; the numbers of pages aside. */
        private final List<Line> pieces = new ArrayList<>();
        /** The index of the line in which each piece stands. */
        private final List<Integer> lineOf = new ArrayList<>();

        Walk(Draft draft) {
            this.draft = draft;
            this.text = draft.text();
            this.lines = draft.lines();
        }

        void run() {
            int at = 0;
            for (int i = 0; i < lines.size(); i++) {
                Optional<CellHead> head = headAt(i);
                if (head.isPresent()) {
                    cutFrom(i);
                    while (lineOf.get(at) < i) {
                        at++;
                    }
                    at = table(at, head.get());
                    i = at < lineOf.size() ? Math.max(i, lineOf.get(at) - 1) : lines.size();
                }
            }
        }

        /** Names of columns that take the whole line, one blank behind each. */
        private Optional<CellHead> headAt(int i) {
            Line line = lines.get(i);
            if (STARTS.indexOf(text.charAt(line.start())) < 0 || !line.contains(text, " ")) {
                return Optional.empty();
            }
            List<Line> names = new ArrayList<>();
            cut(line, names);
            boolean single = names.size() > 1 && names.get(names.size() - 1).end() == line.end();
            for (int k = 1; k < names.size(); k++) {
                single &= names.get(k).start() == names.get(k - 1).end() + 1;
            }
            return single
                    ? CellHead.at(text, names, 0, FEWEST_COLUMNS).filter(head -> head.size() == names.size())
                    : Optional.empty();
        }

        /** Reads the table whose head starts with a piece; gives the index of the piece behind it. */
        private int table(int at, CellHead head) {
            CellTable table = CellTable.below(text, pieces, at, head);
            CellLines.write(draft, table);
            return Math.max(at + head.size(), table.end());
        }

        /** Cuts the rest of the text into pieces, if that is not done. */
        private void cutFrom(int first) {
            if (!pieces.isEmpty()) {
                return;
            }
            for (int i = first; i < lines.size(); i++) {
                if (!PageFrames.isPageNumber(text, lines.get(i))) {
                    cut(lines.get(i), pieces);
                    while (lineOf.size() < pieces.size()) {
                        lineOf.add(i);
                    }
                }
            }
        }

        private void cut(Line line, List<Line> into) {
            int i = line.start();
            while (i < line.end()) {
                int end = i;
                while (end < line.end() && text.charAt(end) != ' ') {
                    end++;
                }
                if (end > i) {
                    into.add(new Line(i, end));
                }
                i = end + 1;
            }
        }
    }
}
