package org.hearsay.annotators.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a language writes full stops, and words by which to tell whether one ends a sentence. Read once from
 * {@code abbreviations.tsv} and {@code boundaries.tsv}, those of other languages than English from a folder of their own when
 * the first text comes. Immutable.
 */
final class Orthography {
    /** Whether a sentence can end with an abbreviation. */
    enum Kind {
        /** Stands before a name or number, and so never at the end: {@code "Mr."}. */
        BEFORE,
        /** May end a sentence: {@code "Inc."}. */
        ANYWHERE
    }

    static final Orthography ENGLISH = new Orthography("");

    /** Read when it is first needed. */
    private static final class German {
        private static final Orthography READ = new Orthography("de/");
    }

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();

    private Orthography(String folder) {
        for (String[] fields : Data.rows(folder + "abbreviations.tsv", 2)) {
            for (String word : fields[1].split(" ", -1)) {
                kinds.put(word, Kind.valueOf(fields[0]));
            }
        }
        for (String[] fields : Data.rows(folder + "boundaries.tsv", 2)) {
            words.computeIfAbsent(fields[0], key -> new HashSet<>()).addAll(Set.of(fields[1].split(" ", -1)));
        }
    }

    /** That of a language by its tag, such as {@code de-AT}; that of English for languages that aren't known. */
    static Orthography of(@Nullable String language) {
        String tag = language == null ? "" : language.toLowerCase(Locale.ROOT);
        return tag.equals("de") || tag.startsWith("de-") ? German.READ : ENGLISH;
    }

    /** The kind of an abbreviation, written without its full stop; null if it is none. */
    @Nullable
    Kind kind(String word) {
        return kinds.get(word);
    }

    /** Whether a word begins a sentence where an abbreviation stands before it. */
    boolean isStarter(String word) {
        return has("STARTER", word);
    }

    /** Whether a sentence goes on with a word after a question in quotation marks. */
    boolean isReporting(String word) {
        return has("REPORTING", word);
    }

    /** Whether a number with a full stop is an ordinal if it is this short: {@code "3. Mai"}. */
    boolean isOrdinal(String digits) {
        return has("ORDINAL", "9".repeat(digits.length()));
    }

    private boolean has(String kind, String word) {
        return words.getOrDefault(kind, Set.of()).contains(word);
    }
}
