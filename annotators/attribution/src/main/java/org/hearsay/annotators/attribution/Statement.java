package org.hearsay.annotators.attribution;

import java.util.List;

/**
 * One who-said-what; spans are UTF-16 offsets.
 *
 * @param sources who says it; empty if nobody is named
 * @param cues what tells of the saying
 * @param contents what is said
 * @param kind DIRECT, INDIRECT or MIXED
 * @param positive false where the content is denied or was not said
 * @param parent the number of the statement that this one is reported in; -1 if there is none
 * @param confidence how sure it is, 0 to 1
 */
record Statement(
        List<Span> sources,
        List<Span> cues,
        List<Span> contents,
        String kind,
        boolean positive,
        int parent,
        float confidence) {
    /** The same statement with other contents. */
    Statement withContents(List<Span> others) {
        return new Statement(sources, cues, others, kind, positive, parent, confidence);
    }

    /** The same statement, reported in another. */
    Statement withParent(int other) {
        return new Statement(sources, cues, contents, kind, positive, other, confidence);
    }

    int begin() {
        int begin = Integer.MAX_VALUE;
        for (List<Span> spans : List.of(sources, cues, contents)) {
            for (Span span : spans) {
                begin = Math.min(begin, span.begin());
            }
        }
        return begin;
    }

    int end() {
        int end = 0;
        for (List<Span> spans : List.of(sources, cues, contents)) {
            for (Span span : spans) {
                end = Math.max(end, span.end());
            }
        }
        return end;
    }
}
