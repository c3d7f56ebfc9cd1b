package org.hearsay.annotators.attribution;

import org.hearsay.core.learning.Features;

/**
 * What the model that chooses among candidates knows of one in words and tags: one value for each place, always in this order.
 * Stateless.
 */
final class CandidateValues {
    static final int COUNT = 29;

    private static final int NONE = 1;

    private CandidateValues() {}

    /** Fills in the values of a candidate. */
    static void of(CandidateContext context, int number, Features values) {
        Candidate candidate = context.candidates.get(number);
        cue(context.table, candidate, values);
        roles(context.table, candidate, values);
        around(context, number, values);
        source(context.table, candidate, values);
    }

    private static void cue(TokenTable table, Candidate candidate, Features values) {
        int first = candidate.cue.first();
        int end = candidate.cue.end();
        int head = candidate.head;
        int lemma = table.lemma(head);
        int lemmas = 7;
        int tags = 7;
        for (int i = first; i < end; i++) {
            lemmas = 31 * lemmas + table.lemma(i);
            tags = 31 * tags + table.tag(i);
        }
        values.add(0, table.tag(head));
        values.add(1, lemma);
        values.add(2, lemma, table.tag(head));
        values.add(3, lemmas);
        values.add(4, tags);
        values.add(5, table.lemma(end));
        values.add(6, table.lemma(first - 1));
        values.add(7, lemma, table.tag(end));
        values.add(8, lemma, table.tag(first - 1));
        values.add(9, lemma, table.lemma(first - 1));
        values.add(10, table.tag(first - 2), table.tag(first - 1), table.tag(first));
        values.add(11, table.tag(end - 1), table.tag(end), table.tag(end + 1));
        values.add(12, table.cluster(head, 8));
        values.add(13, table.cluster(head, 12));
        values.add(14, table.cluster(head, 15), candidate.contentSide);
    }

    private static void roles(TokenTable table, Candidate candidate, Features values) {
        int lemma = table.lemma(candidate.head);
        int begin = candidate.contentBegin;
        boolean content = candidate.hasContent();
        int last = candidate.sourceEnd - 1;
        boolean source = candidate.hasSource();
        int size = 2 * Math.min(4, candidate.contentWords / 3) + (source ? 1 : 0);
        values.add(15, content ? table.lemma(begin) : NONE);
        values.add(16, content ? table.tag(begin) : NONE);
        values.add(17, content ? table.lemma(begin) : NONE, content ? table.lemma(begin + 1) : NONE);
        values.add(18, lemma, candidate.contentSide, size);
        values.add(19, source ? table.lemma(last) : NONE);
        values.add(20, source ? table.cluster(last, 10) : NONE);
        values.add(21, lemma, source ? table.tag(last) : NONE, candidate.quoted);
    }

    private static void source(TokenTable table, Candidate candidate, Features values) {
        int lemma = table.lemma(candidate.head);
        boolean source = candidate.hasSource();
        boolean passive = candidate.isPassive(table);
        int side = !source
                ? 0
                : candidate.sourceBegin >= candidate.cue.end()
                        ? 1
                        : candidate.sourceEnd == candidate.cue.first() ? 2 : 3;
        int begin = candidate.sourceBegin;
        int end = candidate.sourceEnd;
        values.add(24, lemma, passive ? 1 : 0, side);
        values.add(25, source ? table.lemma(end - 1) : NONE, lemma);
        values.add(26, source ? table.tag(begin - 1) : NONE, source ? table.tag(end) : NONE, side);
        values.add(27, source ? table.cluster(end - 1, 8) : NONE, lemma, passive ? 1 : 0);
        values.add(28, source ? table.tag(begin) : NONE, source ? table.tag(end - 1) : NONE, side);
    }

    private static void around(CandidateContext context, int number, Features values) {
        TokenTable table = context.table;
        int lemma = table.lemma(context.candidates.get(number).head);
        Candidate parent = context.of(number).parent();
        values.add(22, parent == null ? NONE : table.lemma(parent.head), lemma);
        values.add(23, number == 0 ? NONE : table.lemma(context.candidates.get(number - 1).head));
    }
}
