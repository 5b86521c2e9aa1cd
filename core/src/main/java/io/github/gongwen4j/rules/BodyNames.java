package io.github.gongwen4j.rules;

import io.github.gongwen4j.internal.lexicon.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells which names mean one body: 市发展改革委 and 市发改委. */
final class BodyNames {
    private static final Lexicon<String> ALIASES = aliases();
    private static final String PLACES = "市省县区州盟旗";

    private BodyNames() {}

    /** The name in the form that all names of the body share; the name itself if it has only one. */
    static String canonical(String name) {
        String bare = name.replace("人民", "");
        if (bare.isEmpty()) {
            return name;
        }
        Optional<Lexicon.Match<String>> alias = ALIASES.endingAt(bare, bare.length(), 0);
        return alias.map(a -> bare.substring(0, a.start()) + a.meaning()).orElse(withoutSecondMatter(bare));
    }

    /** 市大数据发展和政务服务局: a body that got a second matter is often called by the first alone. */
    private static String withoutSecondMatter(String name) {
        int and = name.indexOf('和');
        char last = name.charAt(name.length() - 1);
        boolean office = last == '局' || last == '委' || last == '厅';
        boolean led = name.length() > 3 && PLACES.indexOf(name.charAt(0)) >= 0;
        return office && led && and > 2 ? name.substring(0, and) + last : name;
    }

    private static Lexicon<String> aliases() {
        Map<String, String> meanings = new HashMap<>();
        for (String entry : Lexicon.entries(BodyNames.class, "body-names.txt")) {
            List<String> names = List.of(entry.split(" "));
            names.forEach(name -> meanings.put(name, names.get(0)));
        }
        return Lexicon.of(meanings);
    }
}
