package org.hearsay.annotators.attribution;

import org.hearsay.annotators.attribution.TokenTable.Kind;

/**
 * The tokens around a cue in which its source and content are looked for: its sentence, and the quotations that go out of it,
 * end right before it or begin right behind it.
 *
 * @param begin the first token
 * @param end the token behind the last
 * @param sentenceBegin the first token of the sentence of the cue
 * @param sentenceEnd the token behind its last
 */
record RoleWindow(int begin, int end, int sentenceBegin, int sentenceEnd) {
    private static final int BEFORE = 150;
    private static final int BEHIND = 250;

    static RoleWindow around(TokenTable table, int first, int last) {
        int sentence = table.sentences[first];
        int sentenceBegin = Math.max(table.text.firstToken(sentence), first - BEFORE);
        int sentenceEnd = Math.min(table.text.endToken(table.sentences[last - 1]), last + BEHIND);
        if (sentenceBegin < table.dateline && table.dateline <= first) {
            sentenceBegin = table.dateline;
        }
        int begin = before(table, sentenceBegin, Math.max(0, first - BEFORE));
        int end = behind(table, sentenceEnd, Math.min(table.count, last + BEHIND));
        return new RoleWindow(begin, end, sentenceBegin, sentenceEnd);
    }

    private static int before(TokenTable table, int sentenceBegin, int least) {
        int begin = sentenceBegin;
        if (begin > 0 && table.quotation[begin - 1] > 0 && table.paragraphEnd(begin - 1) == 0) {
            int quotation = table.quotation[begin - 1];
            while (begin > least && table.quotation[begin - 1] == quotation) {
                begin--;
            }
            int sentence = table.text.firstToken(table.sentences[begin]);
            begin = Math.max(least, sentence);
        }
        return begin;
    }

    private static int behind(TokenTable table, int sentenceEnd, int most) {
        int end = sentenceEnd;
        if (end < most && table.kindAt(end - 1) == Kind.COLON && table.quotation[end] == 0) {
            end = Math.min(most, table.text.endToken(table.sentences[end]));
        }
        boolean goesOn = true;
        while (end < most && table.quotation[end] > 0 && goesOn) {
            int quotation = table.quotation[end];
            // a quotation in a paragraph of its own belongs to a cue with a colon, or goes on from the one before
            boolean colon = table.kindAt(end - 1) == Kind.COLON;
            goesOn = colon || table.paragraphEnd(end - 1) == 0 && !hasCue(table, end);
            if (goesOn) {
                while (end < most && table.quotation[end] == quotation) {
                    end++;
                }
            }
        }
        if (end > sentenceEnd && end < most) {
            end = Math.min(most, table.text.endToken(table.sentences[end - 1]));
        }
        return Math.max(end, sentenceEnd);
    }

    /** Whether a cue of its own follows a quotation in its sentence, as in "...," she said. */
    private static boolean hasCue(TokenTable table, int first) {
        int last = first;
        while (last < table.count && table.quotation[last] == table.quotation[first]) {
            last++;
        }
        int end = table.text.endToken(table.sentences[last - 1]);
        return last < end && table.speech[end] > table.speech[last];
    }
}
