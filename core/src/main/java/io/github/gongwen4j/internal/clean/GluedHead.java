package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds where the elements above a body were run together: title, number, addressees, signature, enclosed title.
 *
 * <p>A title ends with the type of the document, where the next element starts.
 */
final class GluedHead {
    private final String text;
    private final int end;
    private final Set<Integer> breaks = new TreeSet<>();
    private final Set<String> issuers;

    private GluedHead(String text, int end, Collection<String> issuers) {
        this.text = text;
        this.end = end;
        this.issuers = new LinkedHashSet<>(issuers);
    }

    /**
     * Reads the head of a line.
     *
     * @param end where the first item starts
     * @param issuers names that stand in front of a date in the same line
     */
    static GluedHead of(String text, int start, int end, Collection<String> issuers) {
        GluedHead head = new GluedHead(text, end, issuers);
        head.read(start);
        return head;
    }

    /** The offsets that start a line. */
    Set<Integer> breaks() {
        return breaks;
    }

    /** The names that sign the document and those that its title starts with. */
    Set<String> issuers() {
        return issuers;
    }

    private void read(int start) {
        GluedTitle titles = new GluedTitle(text, end);
        Optional<Stretch> behindChrome = titles.behindChrome(start, issuers);
        int title = behindChrome.map(Stretch::start).orElse(start);
        title = number(start, behindChrome.isPresent() ? title : end).orElse(title);
        OptionalInt titleEnd = behindChrome.isPresent()
                ? OptionalInt.of(behindChrome.get().end())
                : titles.endOf(title);
        int at = titleEnd.orElse(title);
        if (titleEnd.isPresent()) {
            breaks.add(title);
            breaks.add(at);
            addIssuers(title, at);
            at = number(at, end).orElse(at);
        }
        OptionalInt colon = GluedRecipients.endOf(text, at, end);
        if (colon.isPresent()) {
            breaks.add(at);
            breaks.add(colon.getAsInt());
            at = colon.getAsInt();
        }
        Set<Integer> signatures = GluedSignatures.in(text, at, end, issuers);
        breaks.addAll(signatures);
        if (titleEnd.isPresent()) {
            Stretch named = new Stretch(title, titleEnd.getAsInt());
            breaks.addAll(GluedEnclosure.in(text, named, new Stretch(at, end), signatures));
        }
        breaks.remove(start);
    }

    /** The names in front of 关于. */
    private void addIssuers(int title, int titleEnd) {
        int about = text.indexOf("关于", title);
        if (about > title && about < titleEnd && UnitNames.areNames(text.substring(title, about))) {
            Stretch.split(text, title, about, " ").forEach(name -> issuers.add(name.of(text)));
        }
    }

    /** The number stands on a line of its own. Gives the offset behind it. */
    private OptionalInt number(int from, int limit) {
        Optional<GluedNumber> number = GluedNumber.in(text, from, limit);
        number.ifPresent(n -> {
            breaks.add(n.end());
            n.start().ifPresent(breaks::add);
        });
        return number.isPresent() ? OptionalInt.of(number.get().end()) : OptionalInt.empty();
    }
}
