package org.hearsay.annotators.quantities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.core.spi.AnalyzedText;
import org.jspecify.annotations.Nullable;

/** What words and signs mean, as a trie over {@link Atoms}. Immutable. */
final class Lexicon {
    private static final int FILTER = (1 << 12) - 1;

    /** The classes that a quantity can begin with. */
    private static final Set<String> FIRST = Set.of("number", "sign", "modifier", "minus");

    /** The lexicon of the jar, read once in a JVM. */
    static final Lexicon SHARED = new Lexicon();

    private final List<Entry> entries = new ArrayList<>();
    private final Node root = new Node();
    private final boolean[] numberWords = new boolean[FILTER + 1];
    private final Set<String> firstWords = new HashSet<>(Set.of("between", "a", "an", "half"));

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Entry> ends = new ArrayList<>();
    }

    /**
     * An entry found.
     *
     * @param end the atom behind it
     */
    record Found(Entry entry, int end) {}

    private Lexicon() {
        for (List<String> row : DataFile.rows("lexicon.tsv", 4)) {
            Entry entry = Entry.of(row.get(0), row.get(1), List.of(row.get(2).split(", ", -1)), row.get(3));
            entries.add(entry);
            for (String form : entry.forms()) {
                Node node = root;
                for (String word : form.split(" ", -1)) {
                    node = node.next.computeIfAbsent(word, key -> new Node());
                }
                node.ends.add(entry);
                if (FIRST.contains(entry.group())) {
                    firstWords.add(form.split(" ", 2)[0]);
                }
            }
            if (isNumber(entry)) {
                entry.forms().forEach(form -> numberWords[form.hashCode() & FILTER] = true);
            }
        }
    }

    static boolean isNumber(Entry entry) {
        return entry.group().equals("number") || entry.group().equals("scale");
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** The longest entry at an atom that is wanted; of equals the first. */
    @Nullable
    Found find(Atoms atoms, int atom, Predicate<Entry> wanted) {
        Node node = root;
        @Nullable Found longest = null;
        for (int i = atom; i < atoms.count(); i++) {
            // US$ is one, "a $5 note" is not
            boolean parted = i > atom && atoms.word(i).equals("$") && !atoms.isAttached(i);
            node = parted ? null : node.next.get(atoms.word(i));
            if (node == null) {
                break;
            }
            for (Entry entry : node.ends) {
                if (wanted.test(entry)) {
                    longest = new Found(entry, i + 1);
                    break;
                }
            }
        }
        return longest;
    }

    /** The longest entry of a class at an atom. */
    @Nullable
    Found find(Atoms atoms, int atom, String group) {
        return find(atoms, atom, entry -> entry.group().equals(group));
    }

    /** Whether an atom is a word of a class. */
    boolean is(Atoms atoms, int atom, String group) {
        Node node = root.next.get(atoms.word(atom));
        return node != null
                && node.ends.stream().anyMatch(entry -> entry.group().equals(group));
    }

    /** Whether a quantity can begin with a word. */
    boolean isFirst(String word) {
        return firstWords.contains(word);
    }

    /** Whether a sentence may hold a number, told without making a string. */
    boolean mayHoldNumber(AnalyzedText text, int sentence) {
        String all = text.text();
        for (int token = text.firstToken(sentence); token < text.endToken(sentence); token++) {
            int hash = 0;
            int end = text.end(token);
            for (int i = text.begin(token); i < end; i++) {
                char c = all.charAt(i);
                if (Atoms.isDigit(c)) {
                    return true;
                }
                if (c == '-' && numberWords[hash & FILTER]) {
                    return true;
                }
                hash = 31 * hash + (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
            }
            if (numberWords[hash & FILTER]) {
                return true;
            }
        }
        return false;
    }
}
