package org.hearsay.annotators.language;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which words are written with a full stop that need not end a sentence. Read once from {@code abbreviations.tsv}.
 * Immutable.
 */
final class Abbreviations {
    /** Whether a sentence can end with the abbreviation. */
    enum Kind {
        /** Stands before a name or number, and so never at the end: {@code "Mr."}. */
        BEFORE,
        /** May end a sentence: {@code "Inc."}. */
        ANYWHERE
    }

    private static final Map<String, Kind> KINDS = read();

    private Abbreviations() {}

    /** The kind of an abbreviation, written without its full stop; null if it is none. */
    static @Nullable Kind kind(String word) {
        return KINDS.get(word);
    }

    private static Map<String, Kind> read() {
        Map<String, Kind> kinds = new HashMap<>();
        for (String[] fields : Data.rows("abbreviations.tsv", 2)) {
            for (String word : fields[1].split(" ", -1)) {
                kinds.put(word, Kind.valueOf(fields[0]));
            }
        }
        return Map.copyOf(kinds);
    }
}
