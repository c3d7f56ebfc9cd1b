package org.hearsay.annotators.hedging;

import java.util.List;

/**
 * An entry of the lexicon of hedge cues. Immutable.
 *
 * @param words its words, as lemmas or as written, lower-case; "~" for an adverb or adjective that may be there
 * @param tags prefixes of the tags that its first word may have; empty for any
 * @param type the hedge type that it has if nothing else tells
 * @param family the words of like meaning that it belongs to; "-" for none
 * @param certainty how certain it leaves what it bears on, 0 to 1
 * @param source where the certainty comes from
 * @param when what must be so for it to be a cue
 * @param example a sentence with the cue in square brackets
 */
record HedgeEntry(
        List<String> words,
        List<String> tags,
        String type,
        String family,
        float certainty,
        Source source,
        When when,
        String example) {

    /** Where a certainty comes from; the head of the lexicon says more. */
    enum Source {
        /** The middle of the range that the American intelligence services give the word (ICD 203). */
        ICD_203,
        /** Our own placing on the levels of Rubin (2007). */
        JUDGED
    }

    /** What must be so for an entry to be a cue. */
    enum When {
        /** Nothing else. */
        ALWAYS,
        /** The model says so. */
        LEARNED,
        /** A quantity follows: a number, an amount of money, "a third", "twice". */
        NUMBER,
        /** The same, and it does not tell what is talked or thought of. */
        NUMBER_NO_TOPIC,
        /** A number, or a number and a noun, stands before it. */
        AFTER_NUMBER,
        /** A small number stands before it and behind it. */
        BETWEEN_NUMBERS,
        /** A form of "be" stands before it. */
        AFTER_BE,
        /** "to" follows. */
        BEFORE_TO,
        /** A noun phrase and a verb of thinking or saying follow. */
        BEFORE_OPINION
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

    boolean isLearned() {
        return when == When.LEARNED;
    }

    /** Whether it is of a type that Hearsay adds for news; those are rules, and may lie over learned cues. */
    boolean isOfNews() {
        return type.equals("evidential") || type.equals("approximator") || type.equals("vague");
    }

    /** Whether it is a verb, of which the lexicon holds the regular forms too. */
    boolean isVerb() {
        return tags.contains("V") && isLearned();
    }
}
