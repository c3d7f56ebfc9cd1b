package org.hearsay.annotators.hedging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.core.spi.AnalyzedText;

/**
 * The lexicon of hedge cues, as a trie over words; each step takes a word as written or its lemma. A filter over the hashes of
 * first words spares most tokens the trie, without making strings. Immutable.
 */
final class HedgeLexicon {
    /** The lexicon of the jar, read once. */
    static final HedgeLexicon SHARED = new HedgeLexicon();

    /** Stands in a form for an adverb or adjective that may be there. */
    private static final String MODIFIER = "~";

    private static final int FILTER = (1 << 14) - 1;

    private final Node root = new Node();
    private final List<HedgeEntry> entries = new ArrayList<>();
    private final boolean[] firstWords = new boolean[FILTER + 1];

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<HedgeEntry> ends = new ArrayList<>();
    }

    /** An entry found in a text, and the tokens that it covers. */
    record Match(HedgeEntry entry, int firstToken, int endToken) {
        boolean overlaps(Match other) {
            return firstToken < other.endToken && other.firstToken < endToken;
        }

        private boolean covers(int first, int end) {
            return firstToken == first && endToken == end;
        }
    }

    private HedgeLexicon() {
        for (List<String> fields : Table.read("lexicon.tsv", 8)) {
            add(entry(fields));
        }
        inflect();
        root.next.keySet().forEach(word -> firstWords[word.hashCode() & FILTER] = true);
    }

    private static HedgeEntry entry(List<String> fields) {
        String tags = fields.get(1);
        return new HedgeEntry(
                List.of(fields.get(0).split(" ", -1)),
                tags.equals("*") ? List.of() : List.of(tags.split("\\|", -1)),
                fields.get(2),
                fields.get(3),
                Float.parseFloat(fields.get(4)),
                Table.choice(HedgeEntry.Source.class, fields.get(5)),
                Table.choice(HedgeEntry.When.class, fields.get(6)),
                fields.get(7));
    }

    private void add(HedgeEntry entry) {
        Node node = root;
        for (String word : entry.words()) {
            node = node.next.computeIfAbsent(word, key -> new Node());
        }
        node.ends.add(entry);
        entries.add(entry);
    }

    /** Regular forms of the verbs that take any tag: a tagger that takes "suggested" for an adjective gives no verb's lemma. */
    private void inflect() {
        for (HedgeEntry entry : List.copyOf(entries)) {
            String verb = entry.words().get(0);
            Node node = root.next.get(verb);
            if (entry.words().size() == 1 && entry.isVerb() && node != null) {
                String stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
                root.next.putIfAbsent(verb + "s", node);
                root.next.putIfAbsent(stem + "ed", node);
                root.next.putIfAbsent(stem + "ing", node);
            }
        }
    }

    List<HedgeEntry> entries() {
        return List.copyOf(entries);
    }

    /** Adds all entries that begin at a token, within its sentence; of several that cover the same tokens the first. */
    void addMatches(AnalyzedText text, int token, int endOfSentence, List<Match> matches) {
        if (firstWords[hashOfWord(text, token) & FILTER]
                || firstWords[text.lemma(token).hashCode() & FILTER]) {
            walk(root, text, token, token, endOfSentence, matches);
        }
    }

    /** The hash that the lower-cased word would have as a string. */
    private static int hashOfWord(AnalyzedText text, int token) {
        String all = text.text();
        int hash = 0;
        for (int i = text.begin(token); i < text.end(token); i++) {
            hash = 31 * hash + Character.toLowerCase(all.charAt(i));
        }
        return hash;
    }

    private void walk(Node node, AnalyzedText text, int first, int token, int end, List<Match> matches) {
        for (HedgeEntry entry : node.ends) {
            if (entry.allows(text.tag(first))
                    && Place.suits(entry.when(), text, first, token)
                    && !isCovered(matches, first, token, entry)) {
                matches.add(new Match(entry, first, token));
            }
        }
        if (token == end || node.next.isEmpty()) {
            return;
        }
        step(node, text, first, token, end, matches);
        Node modified = node.next.get(MODIFIER);
        if (modified != null) {
            step(modified, text, first, token, end, matches);
            if (isModifier(text.tag(token)) && token + 1 < end) {
                step(modified, text, first, token + 1, end, matches);
            }
        }
    }

    /** Goes on by the token's word, as written first ("assuming" is a conjunction of its own), and by its lemma. */
    private void step(Node node, AnalyzedText text, int first, int token, int end, List<Match> matches) {
        Node byWord = node.next.get(text.word(token).toLowerCase(Locale.ROOT));
        if (byWord != null) {
            walk(byWord, text, first, token + 1, end, matches);
        }
        Node byLemma = node.next.get(text.lemma(token));
        if (byLemma != null && byLemma != byWord) {
            walk(byLemma, text, first, token + 1, end, matches);
        }
    }

    private static boolean isModifier(String tag) {
        return tag.startsWith("RB") || tag.startsWith("JJ") || tag.equals("VBG") || tag.equals("VBN");
    }

    private static boolean isCovered(List<Match> matches, int first, int end, HedgeEntry by) {
        for (int i = matches.size() - 1; i >= 0 && matches.get(i).firstToken() == first; i--) {
            if (matches.get(i).covers(first, end) && matches.get(i).entry().isLearned() == by.isLearned()) {
                return true;
            }
        }
        return false;
    }
}
