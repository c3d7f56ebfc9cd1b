package org.hearsay.annotators.dates.grammar;

import java.util.HashMap;
import java.util.Map;

/**
 * The words that the grammar knows, found by a stretch of text without making a string of it. Safe for any number of threads
 * once it is built.
 */
public final class Lexicon {
    private final Map<String, Entry> entries = new HashMap<>();
    private Entry[] table = new Entry[0];
    private boolean compounds;

    Lexicon() {}

    /** The entry of a word; made if there is none yet. */
    Entry entry(String word) {
        return entries.computeIfAbsent(word, Entry::new);
    }

    /** Lays out the table that {@link #find} looks in. */
    void freeze() {
        int size = Integer.highestOneBit(4 * entries.size() + 16);
        table = new Entry[size];
        for (Entry entry : entries.values()) {
            String word = entry.word();
            compounds |= entry.beginsCompound();
            int at = hash(word, 0, word.length()) & size - 1;
            while (table[at] != null) {
                at = at + 1 & size - 1;
            }
            table[at] = entry;
        }
    }

    /** The entry of the word at a stretch of text, whatever its case; {@link Entry#NONE} if it isn't known. */
    Entry find(String text, int begin, int end) {
        for (int at = hash(text, begin, end) & table.length - 1; table[at] != null; at = at + 1 & table.length - 1) {
            if (is(table[at].word(), text, begin, end)) {
                return table[at];
            }
        }
        return Entry.NONE;
    }

    /** Whether some words can begin compounds. */
    boolean hasCompounds() {
        return compounds;
    }

    private static boolean is(String word, String text, int begin, int end) {
        if (word.length() != end - begin) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != plain(text.charAt(begin + i))) {
                return false;
            }
        }
        return true;
    }

    private static int hash(String text, int begin, int end) {
        int hash = 0;
        for (int i = begin; i < end; i++) {
            hash = 31 * hash + plain(text.charAt(i));
        }
        return hash ^ hash >>> 15;
    }

    /** The lower-case letter; every dash as a hyphen and every apostrophe as a straight one. */
    private static char plain(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c == '`' ? '\'' : c;
        }
        if (c >= 0x2010 && c <= 0x2015 || c == 0x2212) {
            return '-';
        }
        return c == 0x2019 || c == 0x2018 ? '\'' : Character.toLowerCase(c);
    }
}
