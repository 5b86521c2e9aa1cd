package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.extract.Quantity.UnitKind;
import io.github.gongwen4j.internal.lexicon.Stretch;
import java.util.List;
import java.util.Optional;

/**
 * A quantity where it stands: the stretch around it and the quantities before it.
 *
 * @param text the clean text
 * @param stretch the running text that may name what the number measures
 * @param quantities all of the stretch, in order
 * @param index which of them it is
 * @param floor where the words of the commitment before it end
 */
record Standing(CharSequence text, Stretch stretch, List<Quantity> quantities, int index, int floor) {
    /** No list of numbers without words is longer; a longer one is damage. */
    private static final int LONGEST_LIST = 30;

    private static final String SEPARATORS = "、和与及以";

    Quantity quantity() {
        return quantities.get(index);
    }

    /** The quantity before this one; empty at the first. */
    Optional<Standing> before() {
        return index == 0
                ? Optional.empty()
                : Optional.of(new Standing(text, stretch, quantities, index - 1, stretch.start()));
    }

    boolean isCount() {
        return quantity().kind() == UnitKind.COUNT || quantity().kind() == UnitKind.WEAK;
    }

    /** 均 in front of the number, which is no part of 年均 or 人均. */
    boolean isStatedOfEach() {
        int at = quantity().start();
        int all = at < text.length() && text.charAt(at) == '均' ? at : at - 1;
        return quantity().before().isPresent()
                && all > stretch.start()
                && text.charAt(all) == '均'
                && "年人户村亩日月平次校县班".indexOf(text.charAt(all - 1)) < 0;
    }

    /** The clause around an offset. */
    Stretch clauseAt(int offset) {
        return Clauses.piece(text, offset, stretch.start(), stretch.end());
    }

    /** Whether the commitment before this one stands in the same sentence. */
    boolean sharesSentence() {
        if (index == 0) {
            return false;
        }
        Stretch sentence = Clauses.sentence(text, quantity().start(), stretch.start(), stretch.end());
        return quantities.get(index - 1).start() >= sentence.start();
    }

    /** 每个乡镇配备2名消防员，每村1名: the number before this one, in the same sentence, counts the same. */
    boolean sharesUnit() {
        return sharesSentence()
                && quantities.get(index - 1).unit().equals(quantity().unit());
    }

    /** The first number of the list that this one stands in, with nothing but separators between: 10%、8%以内. */
    Quantity firstOfList() {
        return quantities.get(index - place());
    }

    /** The place of this number in a list with nothing but separators between, from 0. */
    int place() {
        int place = 0;
        while (place < Math.min(index, LONGEST_LIST) && isListed(index - place)) {
            place++;
        }
        return place;
    }

    /** How many numbers stand in the list that this one stands in. */
    int listSize() {
        int last = index;
        while (last + 1 < quantities.size() && last - index < LONGEST_LIST && isListed(last + 1)) {
            last++;
        }
        return place() + 1 + last - index;
    }

    /** Where the words that may name this list of numbers start: behind the number before it. */
    int ownStart() {
        int first = index - place();
        int from =
                first == index ? floor : first > 0 ? quantities.get(first - 1).unitEnd() : stretch.start();
        // 10%、8%以内: the bound behind the last number belongs to the first, too, and reaches over this one.
        if (first > 0 && from > quantities.get(first).start()) {
            from = quantities.get(first - 1).unitEnd();
        }
        while (from < firstOfList().start() && SEPARATORS.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        return from;
    }

    /** Whether a mark of enumeration joins the words of this number to the number before them. */
    boolean continuesList() {
        int from = Math.max(stretch.start(), Math.min(floor, quantity().start() - 1));
        return index > 0 && from < quantity().start() && "、和及".indexOf(text.charAt(from)) >= 0;
    }

    private boolean isListed(int i) {
        int from = quantities.get(i - 1).unitEnd();
        int to = quantities.get(i).start();
        // 10%以上、8%以上
        int after = Math.min(to, quantities.get(i - 1).end());
        return to > from && to - Math.max(from, after) <= 1 && SEPARATORS.indexOf(text.charAt(to - 1)) >= 0;
    }
}
