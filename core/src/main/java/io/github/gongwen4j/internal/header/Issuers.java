package io.github.gongwen4j.internal.header;

import io.github.gongwen4j.internal.lexicon.DescribedField;
import io.github.gongwen4j.internal.lexicon.JointNames;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import io.github.gongwen4j.internal.outline.Line;
import java.util.ArrayList;
import java.util.List;

/** Finds who issues a document (发文机关): who signs it, else whom the page, the letterhead or the title names. */
final class Issuers {
    static final String BETWEEN_DESCRIBED_NAMES = " 、，；";
    /** Names of a joint issue are parted by blanks. */
    private static final String BETWEEN_NAMES = " ";
    /** 县政府网站 publishes, and issues nothing. */
    private static final String WEB_SITE = "网站";

    private final String text;
    private final Layout layout;
    private final List<Stretch> names = new ArrayList<>();

    private Issuers(String text, Layout layout) {
        this.text = text;
        this.layout = layout;
    }

    /** The names of those who sign the document. */
    static List<Stretch> signing(String text, Layout layout) {
        Issuers issuers = new Issuers(text, layout);
        layout.signature().ifPresent(signature -> signature.names().forEach(issuers::addSigner));
        if (issuers.names.isEmpty()) {
            // 某县人民政府办公室　2023年4月12日 above minutes or a bulletin.
            layout.head()
                    .date()
                    .ifPresent(line -> issuers.add(line.start(), Signature.dateAtEnd(line, text), BETWEEN_NAMES));
        }
        return issuers.names;
    }

    /** The names that stand elsewhere in a document that nobody signs. */
    static List<Stretch> named(String text, Layout layout) {
        Issuers issuers = new Issuers(text, layout);
        Metadata metadata = layout.head().metadata();
        metadata.value(DescribedField.ISSUER)
                .ifPresent(field -> issuers.add(field.start(), field.end(), BETWEEN_DESCRIBED_NAMES));
        if (issuers.names.isEmpty()) {
            layout.issuerInHead().ifPresent(issuers::addInHead);
        }
        if (issuers.names.isEmpty() && layout.head().title().isEmpty()) {
            metadata.value(DescribedField.TITLE).ifPresent(issuers::addInDescription);
        }
        return issuers.names;
    }

    private void addSigner(Line line) {
        int date = Signature.dateAtEnd(line, text);
        int end = date > line.start() ? date : line.end();
        String words = text.substring(line.start(), end).stripTrailing();
        int frame = Signature.isFramed(words) ? 1 : 0;
        int name = line.start() + Signature.withoutStamp(words).length();
        add(line.start() + frame, name - frame, BETWEEN_NAMES);
    }

    private void addInHead(String name) {
        int inTitle = layout.head()
                .title()
                .map(title -> title.lines().get(0))
                .map(line -> Math.max(line.start(), text.indexOf(name, line.start())))
                .filter(at -> text.startsWith(name, at))
                .orElse(-1);
        int start = inTitle >= 0
                ? inTitle
                : layout.head().letterhead().map(Line::start).orElse(-1);
        if (start >= 0) {
            add(start, Math.min(text.length(), start + name.length()), BETWEEN_NAMES);
        }
    }

    /** 标题：某市商务局关于…的通知, where the document itself has no title. */
    private void addInDescription(Stretch title) {
        String words = title.of(text);
        IssuerInTitle.of(words).ifPresent(name -> {
            int start = title.start() + words.indexOf(name);
            add(start, start + name.length(), BETWEEN_NAMES);
        });
    }

    private void add(int start, int end, String between) {
        for (Stretch name : end > start ? Stretch.split(text, start, end, between) : List.<Stretch>of()) {
            boolean site = text.startsWith(WEB_SITE, name.end() - WEB_SITE.length());
            if (UnitNames.isName(name.of(text)) && !site) {
                // 某市商务局某市财政局: nothing parts them.
                List<Stretch> joint = JointNames.in(text, name.start(), name.end());
                names.addAll(joint.isEmpty() ? List.of(name) : joint);
            }
        }
    }
}
