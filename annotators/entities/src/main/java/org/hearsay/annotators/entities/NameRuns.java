package org.hearsay.annotators.entities;

import java.util.Arrays;
import java.util.Set;

/**
 * Runs of words written as names are, whose last word tells most of what they name, and what small words join: "Ministry" and "Interior"
 * in "Ministry of the Interior". Filled sentence by sentence, in linear time; made for one document.
 */
final class NameRuns {
    private static final int LONGEST_JOINT = 2;

    /** Small words within names. */
    private static final Set<String> JOINTS = Set.of(
            "of", "for", "and", "the", "on", "in", "to", "against", "at", "with", "from", "&", "'s", "-", "de", "del",
            "della", "di", "da", "do", "dos", "du", "des", "la", "las", "los", "le", "el", "al", "y", "e", "et", "und",
            "van", "von", "der", "a", "an");

    private final int[] begins;
    private final int[] ends;
    private final int[] following;
    private final int[] preceding;

    NameRuns(int length) {
        begins = new int[length];
        ends = new int[length];
        following = new int[length];
        preceding = new int[length];
    }

    /** Finds the runs of a sentence. */
    void find(String[] words, int first, int next) {
        for (int i = first; i < next; i++) {
            int end = i;
            while (end < next && WordForms.isRaised(words[end])) {
                end++;
            }
            Arrays.fill(begins, i, end, i);
            Arrays.fill(ends, i, end, end);
            i = Math.max(i, end - 1);
        }
        Arrays.fill(following, first, next, -1);
        Arrays.fill(preceding, first, next, -1);
        for (int i = first; i < next; i++) {
            if (has(i)) {
                join(words, i, next);
                i = ends[i] - 1;
            }
        }
    }

    /** Joins a run and the small words behind it to the run that follows them, if one does. */
    private void join(String[] words, int run, int next) {
        int end = ends[run];
        int joint = end;
        while (joint < next && joint < end + LONGEST_JOINT && JOINTS.contains(words[joint])) {
            joint++;
        }
        if (joint > end && joint < next && has(joint)) {
            Arrays.fill(following, run, joint, joint);
            Arrays.fill(preceding, end, ends[joint], run);
        }
    }

    /** Whether a word stands in a run. */
    boolean has(int word) {
        return ends[word] != 0;
    }

    /** The first word of the run of a word. */
    int begin(int word) {
        return begins[word];
    }

    /** The word behind the run of a word; 0 if it stands in none. */
    int end(int word) {
        return ends[word];
    }

    /** The first word of the run that small words join to the run of a word, or to a small word; -1 if there is none. */
    int following(int word) {
        return following[word];
    }

    /** The first word of the run that is joined before; -1 if there is none. */
    int preceding(int word) {
        return preceding[word];
    }
}
