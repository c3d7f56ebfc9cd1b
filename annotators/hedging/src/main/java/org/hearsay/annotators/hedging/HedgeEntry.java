package org.hearsay.annotators.hedging;

import java.util.List;

/**
 * An entry of the lexicon of hedge cues. Immutable.
 *
 * @param words its words, as lemmas or as written, lower-case
 * @param tags prefixes of the tags that its first word may have; empty for any
 * @param type the hedge type that it has if nothing else tells
 * @param certainty how certain it leaves what it bears on, 0 to 1
 * @param when what must be so for it to be a cue
 * @param example a sentence with the cue in square brackets
 */
record HedgeEntry(List<String> words, List<String> tags, String type, float certainty, When when, String example) {

    /** What must be so for an entry to be a cue. */
    enum When {
        /** Nothing else. */
        ALWAYS,
        /** The model says so. */
        LEARNED,
        /** A number follows. */
        NUMBER,
        /** A number, or a number and a noun, stands before it. */
        AFTER_NUMBER
    }

    HedgeEntry {
        words = List.copyOf(words);
        tags = List.copyOf(tags);
    }

    /** Whether its first word may have a tag. */
    boolean allows(String tag) {
        for (String prefix : tags) {
            if (tag.startsWith(prefix)) {
                return true;
            }
        }
        return tags.isEmpty();
    }
}
