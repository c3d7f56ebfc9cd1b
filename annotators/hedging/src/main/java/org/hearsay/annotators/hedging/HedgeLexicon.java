package org.hearsay.annotators.hedging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.core.spi.AnalyzedText;
import org.jspecify.annotations.Nullable;

/** The lexicon of hedge cues, as a trie over words; each step takes a word as written or its lemma. Immutable. */
final class HedgeLexicon {
    /** The lexicon of the jar, read once. */
    static final HedgeLexicon SHARED = new HedgeLexicon();

    private final Node root = new Node();
    private final List<HedgeEntry> entries = new ArrayList<>();

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<HedgeEntry> ends = new ArrayList<>();
    }

    /** An entry found in a text, and the tokens that it covers. */
    record Match(HedgeEntry entry, int firstToken, int endToken) {}

    private HedgeLexicon() {
        String file = "lexicon.tsv";
        try (InputStream in = HedgeLexicon.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("'" + file + "' is missing from the jar of the hedging annotator");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    add(entry(line, file + ":" + number));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("'" + file + "' cannot be read", e);
        }
    }

    private static HedgeEntry entry(String line, String where) {
        String[] fields = line.split("\t", -1);
        if (fields.length != 6) {
            throw new IllegalStateException(where + " has " + fields.length + " fields, not 6: '" + line + "'");
        }
        List<String> tags = fields[1].equals("*") ? List.of() : List.of(fields[1].split("\\|", -1));
        String when = fields[4].toUpperCase(Locale.ROOT).replace('-', '_');
        return new HedgeEntry(
                List.of(fields[0].split(" ", -1)),
                tags,
                fields[2],
                Float.parseFloat(fields[3]),
                HedgeEntry.When.valueOf(when),
                fields[5]);
    }

    private void add(HedgeEntry entry) {
        Node node = root;
        for (String word : entry.words()) {
            node = node.next.computeIfAbsent(word, key -> new Node());
        }
        node.ends.add(entry);
        entries.add(entry);
    }

    List<HedgeEntry> entries() {
        return List.copyOf(entries);
    }

    /** The longest entry that begins at a token, within its sentence. */
    @Nullable
    Match longestAt(AnalyzedText text, int token, int endOfSentence) {
        Match[] best = new Match[1];
        walk(root, text, token, token, endOfSentence, best);
        return best[0];
    }

    private void walk(Node node, AnalyzedText text, int first, int token, int end, @Nullable Match[] best) {
        for (HedgeEntry entry : node.ends) {
            boolean longer = best[0] == null || token > best[0].endToken();
            if (longer && entry.allows(text.tag(first)) && isInPlace(entry, text, first, token)) {
                best[0] = new Match(entry, first, token);
            }
        }
        if (token == end || node.next.isEmpty()) {
            return;
        }
        // as written first: "assuming" is a conjunction of its own
        Node byWord = node.next.get(text.word(token).toLowerCase(Locale.ROOT));
        if (byWord != null) {
            walk(byWord, text, first, token + 1, end, best);
        }
        Node byLemma = node.next.get(text.lemma(token));
        if (byLemma != null && byLemma != byWord) {
            walk(byLemma, text, first, token + 1, end, best);
        }
    }

    private static boolean isInPlace(HedgeEntry entry, AnalyzedText text, int first, int end) {
        return switch (entry.when()) {
            case ALWAYS, LEARNED -> true;
            case NUMBER -> isNumber(text, end) || (tag(text, end).equals("$") && isNumber(text, end + 1));
            case AFTER_NUMBER -> isNumber(text, first - 1) || isNumber(text, first - 2);
        };
    }

    private static boolean isNumber(AnalyzedText text, int token) {
        return tag(text, token).equals("CD") && !isYear(text.word(token));
    }

    /** "around 1998" is about a date, not a quantity; the dates annotator sees to it. */
    private static boolean isYear(String word) {
        return word.length() == 4
                && (word.startsWith("19") || word.startsWith("20"))
                && word.chars().allMatch(Character::isDigit);
    }

    private static String tag(AnalyzedText text, int token) {
        return token >= 0 && token < text.tokenCount() ? text.tag(token) : "";
    }
}
