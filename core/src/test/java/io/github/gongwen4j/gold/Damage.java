package io.github.gongwen4j.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Spoils a gold annotation in the ways in which a parser errs, always in the same places. */
enum Damage {
    LOST_TASKS {
        @Override
        void spoil(ObjectNode document) {
            thin((ArrayNode) document.path("tasks"), 3);
            thin((ArrayNode) document.path("sections"), 3);
            document.remove("annexes");
        }
    },
    MOVED_TASKS {
        @Override
        void spoil(ObjectNode document) {
            int i = 0;
            for (JsonNode task : document.path("tasks")) {
                if (i++ % 3 == 0) {
                    ((ArrayNode) task.path("path")).add("（九）");
                }
                if (i % 2 == 0) {
                    replace(task, "title", task.path("title").asText().substring(2));
                }
            }
        }
    },
    OTHER_STATEMENTS {
        @Override
        void spoil(ObjectNode document) {
            int i = 0;
            for (JsonNode task : document.path("tasks")) {
                i++;
                thin((ArrayNode) task.withArray("units"), 4);
                thin((ArrayNode) task.withArray("deadlines"), 2);
                for (JsonNode unit : task.path("units")) {
                    if (i % 3 == 0) {
                        replace(unit, "role", "SUPERVISING");
                    }
                }
                for (JsonNode target : task.path("targets")) {
                    replace(target, "comparator", "ABOUT");
                    replace(target, "indicator", target.path("indicator").asText() + "的比例");
                    if (i % 4 == 0) {
                        ((ObjectNode) target).put("value", target.path("value").asDouble() + 0.5);
                    }
                }
                for (JsonNode measure : task.path("measures")) {
                    if (i % 2 == 0) {
                        replace(measure, "number", "（" + measure.path("number").asText() + "）．");
                    } else {
                        replace(measure, "title", measure.path("title").asText() + "工作");
                    }
                }
            }
        }
    },
    OTHER_HEADER {
        @Override
        void spoil(ObjectNode document) {
            ObjectNode header = (ObjectNode) document.path("header");
            header.remove("enclosureTitle");
            replace(header, "title", "《" + header.path("title").asText().replace('2', '２') + "》");
            replace(header, "printedBy", "某某办公室");
            header.withArray("recipients").add("某某局");
            for (JsonNode section : document.path("sections")) {
                replace(section, "kind", "OTHER");
                thin((ArrayNode) section.path("sections"), 2);
            }
        }
    };

    abstract void spoil(ObjectNode document);

    private static void replace(JsonNode node, String field, String value) {
        ((ObjectNode) node).put(field, value);
    }

    /** Takes out each so manieth element. */
    private static void thin(ArrayNode list, int step) {
        for (int i = list.size() - 1; i >= 0; i--) {
            if (i % step == step - 1) {
                list.remove(i);
            }
        }
    }
}
