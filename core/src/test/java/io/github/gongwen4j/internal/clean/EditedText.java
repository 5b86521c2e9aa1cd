package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.report.Report;
import java.util.ArrayList;
import java.util.List;

/** A text that went through random edits, and, as the oracle, which of its characters were kept from where. */
final class EditedText {
    private AlignedText aligned;
    private List<Integer> origins = new ArrayList<>();

    /** What becomes of the next characters: so many are kept, so many after them are replaced. */
    record Edit(int kept, int replaced, String replacement) {}

    EditedText(String text) {
        aligned = AlignedText.of(text);
        for (int i = 0; i < text.length(); i++) {
            origins.add(i);
        }
    }

    AlignedText aligned() {
        return aligned;
    }

    /** The offset in the original of each character; -1 for one that an edit put in. */
    List<Integer> origins() {
        return origins;
    }

    /** One pass of edits in ascending order, as many as the text has room for. */
    void edit(List<Edit> edits) {
        Draft draft = new Draft(aligned, new Report(), new ArrayList<>());
        List<Integer> after = new ArrayList<>();
        int at = 0;
        for (Edit edit : edits) {
            int start = at + edit.kept();
            int end = start + edit.replaced();
            if (end > origins.size()) {
                break;
            }
            after.addAll(origins.subList(at, start));
            edit.replacement().chars().forEach(c -> after.add(-1));
            draft.replace(start, end, edit.replacement());
            at = end;
        }
        after.addAll(origins.subList(at, origins.size()));
        aligned = draft.finish();
        origins = after;
    }
}
