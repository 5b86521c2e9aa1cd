package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.lexicon.Blanks;
import io.github.gongwen4j.internal.lexicon.Brackets;
import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import io.github.gongwen4j.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parties of a statement, each once, without the words around their names and without what is no name. */
final class PartyList {
    private static final int LONGEST_NAME = 40;
    private static final Lexicon<String> NOT_NAMES = Lexicon.read(PartyList.class, "no-unit-words.txt");
    private static final Lexicon<String> OPENINGS = Lexicon.of(List.of("由", "：", ":", "其中", "其中："));
    private static final Lexicon<String> MANNERS = Lexicon.of(List.of("按照", "依照", "根据", "结合", "依据"));
    private static final Lexicon<String> HOTLINES = Lexicon.of(List.of("12345", "12315", "110", "119", "120", "122"));

    private final CharSequence text;
    private final NameLists lists;
    private final RoleScanner roles;
    private final List<Party> parties = new ArrayList<>();

    PartyList(CharSequence text, NameLists lists, RoleScanner roles) {
        this.text = text;
        this.lists = lists;
        this.roles = roles;
    }

    List<Party> toList() {
        return List.copyOf(parties);
    }

    /** Adds the names of a piece of a list that gives them a role, unless a bracket behind them gives another. */
    void add(Stretch part, Role listed) {
        int from = part.start();
        while (from < part.end()) {
            int next = behindRole(from, part.end());
            addNames(new Stretch(from, next), listed);
            from = next;
        }
    }

    private void addNames(Stretch part, Role listed) {
        Stretch bare = withoutManner(NamingBrackets.withoutRemark(text, withoutOpening(part)));
        Role role = listed;
        Optional<Role> own = roles.inBrackets(bare);
        if (own.isPresent()) {
            role = own.get();
            bare = new Stretch(bare.start(), Brackets.openerOf(text, bare.end() - 1, bare.start()));
        }
        int etc = bare.of(text).lastIndexOf('等');
        // 高等学校 is no list.
        if (etc > 0 && "高中初平同".indexOf(text.charAt(bare.start() + etc - 1)) < 0) {
            addEach(new Stretch(bare.start(), bare.start() + etc), role);
            Stretch rest = new Stretch(bare.start() + etc + 1, bare.end());
            // 等部门 and 等单位 only say of what kind the others are.
            if (rest.length() > 2) {
                addEach(rest, role);
            }
            return;
        }
        addEach(bare, role);
    }

    /** 县司法局（牵头）县委宣传部: behind the bracket the next name starts, whatever mark or break stood there. */
    private int behindRole(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '（') {
                int after = Brackets.afterGroup(text, i, end);
                if (roles.inBrackets(new Stretch(start, after)).isPresent()) {
                    return Blanks.after(text, after, end);
                }
                i = after - 1;
            }
        }
        return end;
    }

    private Stretch withoutOpening(Stretch part) {
        int start = part.start();
        Optional<Lexicon.Match<String>> opening = OPENINGS.at(text, start, part.end());
        int from = opening.map(Lexicon.Match::end).orElse(start);
        return Stretch.trimmed(text, Opening.afterBy(text, from, part.end()), part.end());
    }

    /** 各起草部门按照“谁制定、谁清理”的原则: how the work is shared is no part of the name. */
    private Stretch withoutManner(Stretch part) {
        Stretch name = MANNERS.firstIn(text, part.start() + 1, part.end())
                .map(manner -> new Stretch(part.start(), manner.start()))
                .orElse(part);
        return name.length() < part.length() && UnitNames.isName(name.of(text)) ? name : part;
    }

    private void addEach(Stretch part, Role role) {
        lists.joined(part).forEach(name -> addOne(name, role));
    }

    /** 市12345热线服务中心 */
    private static boolean isHotline(String name) {
        return HOTLINES.anyIn(name) && UnitNames.endsLikeUnit(name);
    }

    private void addOne(Stretch part, Role role) {
        String name = part.of(text);
        boolean digits = name.chars().anyMatch(c -> Characters.isDigit((char) c) || c == '：') && !isHotline(name);
        boolean words = name.chars().anyMatch(Character::isLetter);
        if (part.length() < 2
                || !words
                || part.length() > LONGEST_NAME
                || digits
                || NOT_NAMES.at(name, 0, name.length()).isPresent()) {
            return;
        }
        boolean known = parties.stream()
                .anyMatch(p -> p.role() == role && p.name().of(text).equals(name));
        if (!known) {
            parties.add(new Party(part, role));
        }
    }
}
