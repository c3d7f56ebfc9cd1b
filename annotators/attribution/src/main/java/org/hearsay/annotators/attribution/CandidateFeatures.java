package org.hearsay.annotators.attribution;

import org.hearsay.core.learning.Features;

/**
 * What the model that chooses among candidates knows of one: its cue, how sure its parts are and what they look like, and what
 * is around it. Stateless.
 */
final class CandidateFeatures {
    private static final int NONE = -9;

    private CandidateFeatures() {}

    /** Fills in the features of a candidate. */
    static void of(CandidateContext context, int number, Features features) {
        Candidate candidate = context.candidates.get(number);
        TokenTable table = context.table;
        int rough = bucket(candidate.cue.odds(), 1.5f, -3, 5);
        cue(table, candidate, rough, features);
        content(table, candidate, rough, features);
        source(table, candidate, rough, features);
        around(context, number, rough, features);
        beside(context, number, -1, rough, features);
        beside(context, number, 1, rough, features);
        place(context, candidate, rough, features);
    }

    private static void cue(TokenTable table, Candidate candidate, int rough, Features features) {
        CueTagger.Cue cue = candidate.cue;
        int lemma = table.lemma(candidate.head);
        int tag = table.tag(candidate.head);
        int group = table.classes[candidate.head];
        int fine = fine(candidate);
        int text = 7;
        for (int i = cue.first(); i < cue.end(); i++) {
            text = 31 * text + table.lemma(i);
        }
        features.add(0, 0);
        features.add(1, fine);
        features.add(2, fine, inQuotes(table, candidate));
        features.add(3, lemma, tag);
        features.add(4, lemma, rough);
        features.add(5, group, rough);
        features.add(6, tag, rough);
        features.add(7, text);
        features.add(8, length(cue.end() - cue.first()), tag, rough);
        features.add(84, table.tag(cue.first() - 1), tag, rough);
        features.add(85, table.lemma(cue.first() - 1), rough);
        features.add(86, table.lemma(cue.end()), rough);
        features.add(87, table.tag(cue.end()), tag, rough);
        features.add(88, table.lemma(cue.end()), lemma);
        features.add(89, table.lemma(cue.first() - 1), lemma);
    }

    private static void content(TokenTable table, Candidate candidate, int rough, Features features) {
        int lemma = table.lemma(candidate.head);
        int group = table.classes[candidate.head];
        int count = Math.min(3, candidate.roles.contents().size());
        int sure = contentOdds(candidate);
        int side = candidate.contentSide;
        int gap = side == Candidate.BEHIND
                ? length(candidate.contentBegin - candidate.cue.end())
                : side == Candidate.BEFORE ? length(candidate.cue.first() - candidate.contentEnd) : 0;
        int first = candidate.hasContent() ? table.lemma(candidate.contentBegin) : 1;
        int firstTag = candidate.hasContent() ? table.tag(candidate.contentBegin) : 1;
        int words = length(candidate.contentWords);
        features.add(10, count, rough);
        features.add(11, words, rough);
        features.add(12, sure, rough);
        features.add(13, sure, fine(candidate));
        features.add(14, candidate.quoted, rough, inQuotes(table, candidate));
        features.add(15, side, gap, rough);
        features.add(16, first, firstTag);
        features.add(17, first, lemma);
        features.add(18, firstTag, group, rough);
        features.add(19, words, candidate.quoted);
        features.add(20, side, candidate.quoted, lemma);
        features.add(21, sure, lemma);
        features.add(22, side, gap, lemma);
        features.add(23, words, lemma);
        features.add(24, candidate.quoted, lemma, rough);
    }

    private static void source(TokenTable table, Candidate candidate, int rough, Features features) {
        boolean any = candidate.hasSource();
        int lemma = table.lemma(candidate.head);
        int tag = table.tag(candidate.head);
        int group = table.classes[candidate.head];
        int begin = candidate.sourceBegin;
        int last = candidate.sourceEnd - 1;
        int sure = any ? bucket(candidate.roles.odds(), 2, -2, 8) : NONE;
        int kind = !any ? 1 : begin == last ? table.lemma(begin) : table.tag(last);
        int firstTag = any ? table.tag(begin) : 1;
        int side = !any ? 0 : begin >= candidate.cue.end() ? 1 : 2;
        int gap = side == 0 ? 0 : length(side == 1 ? begin - candidate.cue.end() : candidate.cue.first() - last - 1);
        int parts = (any ? 4 : 0) + Math.min(3, candidate.roles.contents().size());
        features.add(31, sure, rough);
        features.add(32, sure, fine(candidate));
        features.add(33, kind, rough);
        features.add(34, kind, lemma);
        features.add(35, firstTag, group, rough);
        features.add(36, side, gap, rough);
        features.add(37, any ? length(last + 1 - begin) : 0, rough);
        features.add(38, parts, lemma);
        features.add(39, parts, tag, rough);
        features.add(40, sure, contentOdds(candidate), rough);
        features.add(41, kind, inQuotes(table, candidate));
        features.add(42, firstTag, any ? table.tag(last) : 1, rough);
        features.add(43, any ? table.lemma(last) : 0);
        features.add(44, any ? table.lemma(last) : 0, group);
        features.add(45, side * 4 + candidate.contentSide, candidate.quoted, tag);
    }

    private static void around(CandidateContext context, int number, int rough, Features features) {
        Candidate candidate = context.candidates.get(number);
        CandidateContext.Surroundings around = context.of(number);
        int lemma = context.table.lemma(candidate.head);
        Candidate parent = around.parent();
        int sure = parent == null ? NONE : bucket(parent.cue.odds(), 2, -2, 4);
        int word = parent == null ? 1 : context.table.lemma(parent.head);
        int surest = around.held() == 0 ? NONE : bucket(around.surest(), 2, -2, 4);
        Candidate rival = around.rival();
        int behindRival = rival == null ? NONE : bucket(rival.cue.odds() - candidate.cue.odds(), 2, -4, 4);
        int others = Math.min(4, context.others(candidate));
        int mean = others == 0 ? NONE : bucket(context.meanOfOthers(candidate), 1.5f, -3, 5);
        features.add(50, Math.min(3, around.holders()), rough);
        features.add(51, sure, rough);
        features.add(52, sure, inQuotes(context.table, candidate), rough);
        features.add(53, word, lemma);
        features.add(54, Math.min(3, around.held()), rough);
        features.add(55, surest, rough);
        features.add(56, behindRival, rough);
        features.add(57, word, rough);
        features.add(58, sure, context.table.classes[candidate.head], rough);
        features.add(59, sure, lemma);
        features.add(60, Math.min(2, around.sharers()), rough);
        features.add(61, mean, rough);
        features.add(62, others, rough);
    }

    /** The candidate before, or behind. */
    private static void beside(CandidateContext context, int number, int step, int rough, Features features) {
        int at = number + step;
        if (at < 0 || at >= context.candidates.size()) {
            features.add(71 + step, NONE, rough);
            return;
        }
        TokenTable table = context.table;
        Candidate candidate = context.candidates.get(number);
        Candidate other = context.candidates.get(at);
        int distance = step > 0 ? other.cue.first() - candidate.cue.end() : candidate.cue.first() - other.cue.end();
        int same = table.sentences[other.cue.first()] == table.sentences[candidate.cue.first()] ? 1 : 0;
        int where = same * 16 + length(distance);
        features.add(71 + step, bucket(other.cue.odds(), 2, -2, 4), where, rough);
        features.add(74 + step, table.lemma(other.head), same, table.lemma(candidate.head));
        features.add(77 + step, where, rough);
    }

    private static void place(CandidateContext context, Candidate candidate, int rough, Features features) {
        TokenTable table = context.table;
        int density = bucket(context.density, 0.004f, 0, 12);
        int sentence = table.sentences[candidate.cue.first()];
        int first = table.text.firstToken(sentence);
        int opens = first == 0 || table.paragraphEnd(first - 1) == 1 ? 1 : 0;
        int closes = table.paragraphEnd(table.text.endToken(sentence) - 1);
        features.add(80, density, rough);
        features.add(81, density, table.classes[candidate.head]);
        features.add(82, Math.min(3, sentence), rough);
        features.add(83, 2 * closes + opens, rough);
    }

    private static int fine(Candidate candidate) {
        return bucket(candidate.cue.odds(), 0.5f, -6, 14);
    }

    private static int contentOdds(Candidate candidate) {
        return candidate.hasContent() ? bucket(candidate.roles.contentOdds(), 2, -2, 10) : NONE;
    }

    private static int inQuotes(TokenTable table, Candidate candidate) {
        return table.quotation[candidate.cue.first()] > 0 ? 1 : 0;
    }

    private static int bucket(float value, float width, int least, int most) {
        return (int) Math.max(least, Math.min(most, Math.floor(value / width)));
    }

    /** A number of tokens, the more roughly the larger. */
    private static int length(int tokens) {
        return tokens < 4
                ? tokens
                : tokens < 6 ? 4 : tokens < 9 ? 5 : tokens < 14 ? 6 : tokens < 25 ? 7 : tokens < 50 ? 8 : 9;
    }
}
