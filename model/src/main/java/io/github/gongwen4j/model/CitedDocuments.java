package io.github.gongwen4j.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings together the citations of one document: by its number, its title, or the short title that a citation declares for it. */
final class CitedDocuments {
    private final List<List<Citation>> groups = new ArrayList<>();
    private final Map<String, Integer> byNumber = new HashMap<>();
    private final Map<String, Integer> byTitle = new HashMap<>();
    private final Map<String, Integer> byShortTitle = new HashMap<>();

    private CitedDocuments() {}

    static List<CitedDocument> of(List<Citation> citations) {
        CitedDocuments documents = new CitedDocuments();
        citations.forEach(documents::add);
        return documents.groups.stream().map(CitedDocuments::document).toList();
    }

    private void add(Citation citation) {
        Optional<String> number = citation.number().map(DocumentNumber::toString);
        Optional<String> title = citation.title().map(CitedDocuments::bare);
        int group = number.map(byNumber::get)
                .or(() -> title.map(byShortTitle::get))
                .or(() -> title.map(byTitle::get))
                .orElseGet(this::newGroup);
        groups.get(group).add(citation);
        number.ifPresent(n -> byNumber.putIfAbsent(n, group));
        title.ifPresent(t -> byTitle.putIfAbsent(t, group));
        // Of two documents that are called 《意见》 one after the other, the later one is meant from then on.
        citation.shortTitle().ifPresent(s -> byShortTitle.put(bare(s), group));
    }

    private int newGroup() {
        groups.add(new ArrayList<>());
        return groups.size() - 1;
    }

    private static CitedDocument document(List<Citation> citations) {
        return new CitedDocument(
                citations.stream().flatMap(c -> c.title().stream()).findFirst(),
                citations.stream().flatMap(c -> c.number().stream()).findFirst(),
                citations);
    }

    /** Letters and digits: marks and blanks come and go. */
    private static String bare(String title) {
        StringBuilder bare = new StringBuilder();
        title.codePoints().filter(Character::isLetterOrDigit).forEach(bare::appendCodePoint);
        return bare.length() == 0 ? title : bare.toString();
    }
}
