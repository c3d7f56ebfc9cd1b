package org.hearsay.annotators.attribution;

import org.hearsay.core.learning.Features;

/**
 * What the model of sources and contents knows of a token beside a cue: the token and its neighbours, where it lies to the cue
 * and what lies between them. Made anew for each cue. Not safe for threads.
 */
final class RoleFeatures {
    private static final int OUTSIDE = 0;
    private static final int BEFORE = 1;
    private static final int BEHIND = 2;
    private static final int FIRST = 3;
    private static final int LAST = 4;
    private static final int INSIDE = 5;

    private final TokenTable table;
    private final CueTagger.Cue cue;
    private final RoleWindow window;
    private final int lemma;
    private final int tag;
    private final int group;
    private final int nextTag;
    private final int nextLemma;
    private final int previousTag;
    private final int pattern;
    private final Subject subject;

    RoleFeatures(TokenTable table, CueTagger.Cue cue, RoleWindow window) {
        this.table = table;
        this.cue = cue;
        this.window = window;
        int head = Candidate.head(table, cue);
        lemma = table.lemma(head);
        tag = table.tag(head);
        group = table.classes[head];
        nextTag = table.tag(cue.end());
        nextLemma = table.lemma(cue.end());
        previousTag = table.tag(cue.first() - 1);
        pattern = pattern();
        boolean verb = table.kindAt(head) == TokenTable.Kind.VERB;
        subject = Subject.of(table, verb ? head : cue.first(), window.sentenceBegin());
    }

    /** What the sentence looks like from the cue: quotations and ends of the sentence before and behind. */
    private int pattern() {
        int before = cue.first() == window.sentenceBegin() ? 1 : 0;
        int behind = cue.end() >= window.sentenceEnd() - 1 ? 2 : 0;
        int quoteBefore = 0;
        int quoteBehind = 0;
        for (int i = cue.first() - 1; i >= Math.max(window.begin(), cue.first() - 12) && quoteBefore == 0; i--) {
            quoteBefore = table.quotation[i] > 0 ? 4 : 0;
        }
        for (int i = cue.end(); i < Math.min(window.end(), cue.end() + 12) && quoteBehind == 0; i++) {
            quoteBehind = table.quotation[i] > 0 ? 8 : 0;
        }
        return before + behind + quoteBefore + quoteBehind + (table.quotation[cue.first()] > 0 ? 16 : 0);
    }

    /** Fills in the features of a token of the window. */
    void of(int i, Features features) {
        boolean inCue = i >= cue.first() && i < cue.end();
        if (inCue) {
            // many, so that nothing outweighs them
            for (int template = 100; template < 132; template++) {
                features.add(template, 1);
            }
            return;
        }
        boolean behind = i >= cue.end();
        int side = behind ? 1 : 2;
        int distance = behind ? i - cue.end() : cue.first() - 1 - i;
        int bucket =
                side * 16 + (distance < 6 ? distance : distance < 9 ? 6 : distance < 14 ? 7 : distance < 25 ? 8 : 9);
        int from = behind ? cue.end() : i + 1;
        int to = behind ? i : cue.first();
        local(i, side, features);
        between(i, from, to, side, bucket, features);
        toCue(i, side, bucket, features);
        place(i, side, features);
        subject(i, features);
        clusters(i, side, features);
    }

    /** How a token lies to the subject of the cue. */
    private void subject(int i, Features features) {
        int place = OUTSIDE;
        if (i == subject.begin() - 1) {
            place = BEFORE;
        } else if (i == subject.end()) {
            place = BEHIND;
        } else if (i == subject.begin()) {
            place = FIRST;
        } else if (i > subject.begin() && i < subject.end()) {
            place = i == subject.end() - 1 ? LAST : INSIDE;
        }
        int state = 4 * place + subject.way().number;
        int own = table.tag(i);
        features.add(90, state);
        features.add(91, state, own);
        features.add(92, state, lemma);
        features.add(93, state, table.word(i));
        features.add(94, state, tag, nextTag);
        features.add(95, state, table.tag(i - 1), table.tag(i + 1));
    }

    private void clusters(int i, int side, Features features) {
        int own = table.tag(i);
        features.add(140, table.cluster(i, 6), side, own);
        features.add(141, table.cluster(i, 10), side);
        features.add(142, table.cluster(i, 8), side, lemma);
        features.add(143, table.cluster(i - 1, 6), side, own);
        features.add(144, table.cluster(i + 1, 6), side, own);
    }

    private void local(int i, int side, Features features) {
        int own = table.tag(i);
        int before = table.tag(i - 1);
        int after = table.tag(i + 1);
        features.add(2, side);
        features.add(3, table.word(i), side);
        features.add(4, own, side);
        features.add(5, before, own, side);
        features.add(6, own, after, side);
        features.add(7, before * 31 + after, own, side);
        features.add(8, table.word(i - 1), side);
        features.add(9, table.word(i + 1), side);
        features.add(10, table.word(i - 1), own, side);
        features.add(11, table.word(i + 1), own, side);
        features.add(12, own, after, table.tag(i + 2) * 4 + side);
        features.add(13, own, before, table.tag(i - 2) * 4 + side);
        features.add(14, table.word(i - 1), table.word(i), side);
        features.add(15, table.word(i), table.word(i + 1), side);
        features.add(16, table.word(i), before, side);
        features.add(17, table.word(i), after, side);
        features.add(18, table.classes[i], own, side);
    }

    private void between(int i, int from, int to, int side, int bucket, Features features) {
        int own = table.tag(i);
        int verbs = Math.min(3, table.verbs[to] - table.verbs[from]);
        int commas = Math.min(3, table.commas[to] - table.commas[from]);
        int phrases = Math.min(3, table.phrases[to] - table.phrases[from]);
        int clauses = Math.min(2, table.clauses[to] - table.clauses[from]);
        int speech = Math.min(2, table.speech[to] - table.speech[from]);
        int sameQuote = table.quotation[i] == table.quotation[side == 1 ? cue.end() - 1 : cue.first()] ? 1 : 0;
        int quoted = table.quotation[i] > 0 ? 1 : 0;
        int path = (((verbs * 4 + commas) * 4 + clauses) * 3 + speech) * 4 + 2 * sameQuote + quoted;
        features.add(20, verbs, phrases, own * 4 + side);
        features.add(21, commas, own, side);
        features.add(22, path, side, group);
        features.add(23, path, side, own);
        features.add(24, path, side, pattern);
        features.add(25, verbs * 8 + commas, tag, side * 31 + own);
        features.add(26, phrases * 4 + clauses, side, nextTag * 31 + own);
        features.add(27, path, table.tag(i + 1), own * 4 + side);
        features.add(28, path, table.tag(i - 1), own * 4 + side);
        features.add(29, commas * 4 + verbs, lemma, side);
        features.add(30, 4 * speech + verbs, table.word(i), side);
        features.add(31, path, phrases, bucket);
    }

    private void toCue(int i, int side, int bucket, Features features) {
        int own = table.tag(i);
        features.add(40, bucket);
        features.add(41, bucket, own);
        features.add(42, bucket, own, tag);
        features.add(43, bucket, own, lemma);
        features.add(44, bucket, table.word(i));
        features.add(45, side, lemma);
        features.add(46, side, lemma, own);
        features.add(47, side, lemma, nextTag);
        features.add(48, side * 32 + pattern, lemma);
        features.add(49, side * 32 + pattern, tag, nextTag);
        features.add(50, side * 32 + pattern, own, previousTag);
        features.add(51, side * 32 + pattern, table.quoteState(i), group);
        features.add(52, side, nextLemma, own);
        features.add(53, side, previousTag, nextTag * 31 + tag);
        features.add(54, bucket, table.tag(i - 1) * 31 + table.tag(i + 1), own);
        features.add(55, side, table.word(i), lemma);
        features.add(56, bucket, nextLemma, tag);
        features.add(57, bucket, group, own);
        features.add(58, side * 32 + pattern, table.word(i));
        features.add(59, side * 8 + group, table.word(i), table.tag(i + 1));
    }

    private void place(int i, int side, Features features) {
        int sentence = i < window.sentenceBegin() ? 1 : i >= window.sentenceEnd() ? 2 : 3;
        int quotes = table.quoteState(i - 1) * 16 + table.quoteState(i) * 4 + table.quoteState(i + 1);
        int edge = (i == window.sentenceBegin() ? 1 : 0)
                + (i + 1 == window.sentenceEnd() ? 2 : 0)
                + (i + 2 == window.sentenceEnd() ? 4 : 0);
        int own = table.tag(i);
        features.add(70, sentence, quotes, side);
        features.add(71, edge, own, side);
        features.add(72, edge, quotes, side * 32 + pattern);
        features.add(73, sentence * 8 + edge, side * 32 + pattern, group);
        features.add(74, quotes, own, side);
        features.add(75, quotes, table.tag(i - 1), side);
        features.add(76, quotes, table.tag(i + 1), side);
        features.add(77, edge, table.tag(i + 1), own);
        features.add(78, table.paragraphEnd(i) * 4 + sentence, quotes, side);
        features.add(79, sentence, side * 32 + pattern, quotes);
    }
}
