package org.hearsay.core.io;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Features as a note of one line that people can read and edit: {@code value=2026-11-20; from=2026-11-20}. Semicolons,
 * backslashes and line ends in values are escaped by a backslash. Stateless.
 */
final class BratNotes {
    /** Says of a content that its fragments at line ends are one span. */
    static final String JOINED = "joined";

    private BratNotes() {}

    static String write(Map<String, String> features) {
        StringBuilder note = new StringBuilder();
        new TreeMap<>(features).forEach((name, value) -> {
            String escaped = value.replace("\\", "\\\\")
                    .replace(";", "\\;")
                    .replace("\n", "\\n")
                    .replace("\r", "\\r")
                    .replace("\t", "\\t");
            note.append(note.isEmpty() ? "" : "; ").append(name).append('=').append(escaped);
        });
        return note.toString();
    }

    /** Reads what {@link #write} wrote; of a note that people wrote, what has that shape. */
    static Map<String, String> read(String note) {
        Map<String, String> features = new LinkedHashMap<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < note.length(); i++) {
            char c = note.charAt(i);
            if (c == '\\' && i + 1 < note.length()) {
                i++;
                part.append(unescaped(note.charAt(i)));
            } else if (c == ';') {
                add(part, features);
            } else {
                part.append(c);
            }
        }
        add(part, features);
        return features;
    }

    private static char unescaped(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> c;
        };
    }

    private static void add(StringBuilder part, Map<String, String> features) {
        int equals = part.indexOf("=");
        if (equals > 0) {
            features.put(part.substring(0, equals).strip(), part.substring(equals + 1));
        }
        part.setLength(0);
    }
}
