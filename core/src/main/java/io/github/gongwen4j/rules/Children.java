package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.PolicyDocument;
import io.github.gongwen4j.model.Section;
import io.github.gongwen4j.model.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The headings directly below each element of an outline, by its path. */
final class Children {
    private Children() {}

    /** The path of an element below another one, which is empty for none. */
    static String path(String parent, String number) {
        return parent.isEmpty() ? number : parent + "/" + number;
    }

    /** The sections of all levels by their paths, in order. */
    static Map<String, Section> sections(PolicyDocument document) {
        Map<String, Section> byPath = new LinkedHashMap<>();
        collect(document.sections(), "", byPath);
        return byPath;
    }

    private static void collect(List<Section> level, String parent, Map<String, Section> byPath) {
        for (Section section : level) {
            String path = path(parent, section.number());
            byPath.putIfAbsent(path, section);
            collect(section.sections(), path, byPath);
        }
    }

    static Map<String, List<String>> of(PolicyDocument document) {
        Map<String, List<String>> below = new HashMap<>();
        sections(document.sections(), "", below);
        for (Task task : document.tasks()) {
            String parent = String.join("/", task.path().subList(0, task.path().size() - 1));
            below.computeIfAbsent(parent, p -> new ArrayList<>()).add(task.title());
        }
        return below;
    }

    private static void sections(List<Section> level, String parent, Map<String, List<String>> below) {
        for (Section section : level) {
            below.computeIfAbsent(parent, p -> new ArrayList<>()).add(section.heading());
            String path = path(parent, section.number());
            sections(section.sections(), path, below);
        }
    }
}
