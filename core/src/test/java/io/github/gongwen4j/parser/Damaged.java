package io.github.gongwen4j.parser;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.Map;

/** A change to a document that changes nothing of what it says. */
enum Damaged {
    CARRIAGE_RETURNS {
        @Override
        String apply(String text) {
            return text.replace("\n", "\r\n");
        }
    },
    OLD_CARRIAGE_RETURNS {
        @Override
        String apply(String text) {
            return text.replace('\n', '\r');
        }
    },
    LINE_SEPARATORS {
        @Override
        String apply(String text) {
            return text.replace('\n', '\u2028');
        }
    },
    FULL_WIDTH_DIGITS {
        @Override
        String apply(String text) {
            return shifted(text, '0', '9');
        }
    },
    FULL_WIDTH_LETTERS {
        @Override
        String apply(String text) {
            return shifted(shifted(text, 'a', 'z'), 'A', 'Z');
        }
    },
    FULL_WIDTH_PUNCTUATION {
        @Override
        String apply(String text) {
            return mapped(text, HALF, FULL);
        }
    },
    HALF_WIDTH_PUNCTUATION {
        @Override
        String apply(String text) {
            return mapped(text, FULL, HALF);
        }
    },
    EXTRA_BLANK_LINES {
        @Override
        String apply(String text) {
            return "\n\n" + text.replace("\n", "\n\n \n") + "\n\n";
        }
    },
    INDENTED_BY_IDEOGRAPHIC_BLANKS {
        @Override
        String apply(String text) {
            return "\u3000\u3000" + text.replace("\n", "\n\u3000\u3000");
        }
    },
    INDENTED_BY_HARD_BLANKS {
        @Override
        String apply(String text) {
            return "\u00a0\u00a0" + text.replace("\n", "\n\u00a0\u00a0");
        }
    },
    TRAILING_BLANKS {
        @Override
        String apply(String text) {
            return text.replace("\n", " \u3000\n");
        }
    },
    BYTE_ORDER_MARK {
        @Override
        String apply(String text) {
            return '\ufeff' + text;
        }
    },
    TRADITIONAL_CHARACTERS {
        @Override
        String apply(String text) {
            return traditional(text);
        }
    },
    TRADITIONAL_CHARACTERS_WITH_PINYIN {
        @Override
        String apply(String text) {
            String traditional = traditional(text);
            StringBuilder noted = new StringBuilder();
            for (int i = 0; i < traditional.length(); i++) {
                char c = traditional.charAt(i);
                boolean hasNote = traditional.startsWith("(", i + 1);
                noted.append(c).append(hasNote ? "" : PINYIN.getOrDefault(c, ""));
            }
            return noted.toString();
        }
    };

    private static final String HALF = ",:;()?!";
    private static final String FULL = "，：；（）？！";
    private static final Map<Character, String> PINYIN = Map.of(
            '關', "(guān)", '醫', "(yī)", '務', "(wù)", '實', "(shí)", '發', "(fā)", '療', "(liáo)", '衛', "(wèi)", '機',
            "(jī)");

    abstract String apply(String text);

    private static String shifted(String text, char first, char last) {
        StringBuilder wide = new StringBuilder();
        for (char c : text.toCharArray()) {
            wide.append(c >= first && c <= last ? (char) (c + 0xFEE0) : c);
        }
        return wide.toString();
    }

    private static String mapped(String text, String from, String to) {
        StringBuilder mapped = new StringBuilder();
        for (char c : text.toCharArray()) {
            int i = from.indexOf(c);
            mapped.append(i < 0 ? c : to.charAt(i));
        }
        return mapped.toString();
    }

    /** Character by character: words are not replaced by those of another region. */
    private static String traditional(String text) {
        StringBuilder traditional = new StringBuilder();
        text.codePoints()
                .mapToObj(Character::toString)
                .map(ZhConverterUtil::toTraditional)
                .forEach(traditional::append);
        return traditional.toString();
    }
}
