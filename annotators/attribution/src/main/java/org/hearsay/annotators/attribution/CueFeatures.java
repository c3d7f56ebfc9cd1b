package org.hearsay.annotators.attribution;

import org.hearsay.annotators.attribution.TokenTable.Kind;
import org.hearsay.core.learning.Features;

/** What the model of cues knows of a token: words, lemmas and tags around it, its subject, what follows it. Stateless. */
final class CueFeatures {
    private CueFeatures() {}

    /** Fills in the features of a token of a sentence. */
    static void of(TokenTable table, int begin, int end, int i, Features features) {
        int word = table.word(i);
        int lemma = table.lemma(i);
        int tag = table.tag(i);
        int group = table.classes[i];
        int previous = inside(table.lemma(i - 1), i - 1, begin, end);
        int next = inside(table.lemma(i + 1), i + 1, begin, end);
        int previousTag = inside(table.tag(i - 1), i - 1, begin, end);
        int nextTag = inside(table.tag(i + 1), i + 1, begin, end);
        int beforeTag = inside(table.tag(i - 2), i - 2, begin, end);
        int afterTag = inside(table.tag(i + 2), i + 2, begin, end);
        int after = inside(table.lemma(i + 2), i + 2, begin, end);
        int before = inside(table.lemma(i - 2), i - 2, begin, end);
        features.add(0, 0);
        features.add(1, word);
        features.add(2, lemma, tag);
        features.add(3, tag);
        features.add(4, previous);
        features.add(5, next);
        features.add(6, previous, lemma);
        features.add(7, lemma, next);
        features.add(8, previousTag, tag);
        features.add(9, tag, nextTag);
        features.add(10, previousTag, tag, nextTag);
        features.add(11, lemma, nextTag, afterTag);
        features.add(12, lemma, previousTag, beforeTag);
        features.add(13, tag, nextTag, afterTag);
        features.add(14, beforeTag, previousTag, tag);
        features.add(15, after, lemma);
        features.add(16, before, lemma);
        features.add(17, previous, next);
        features.add(18, previous, lemma, next);
        features.add(19, next, after, tag);
        features.add(20, before, previous, tag);
        features.add(21, suffix(table, i), tag);
        features.add(22, group, tag);
        features.add(23, group, nextTag);
        features.add(24, group, next);
        features.add(25, inside(table.word(i + 1), i + 1, begin, end), tag);
        around(table, begin, end, i, features);
        clusters(table, begin, end, i, features);
    }

    private static void clusters(TokenTable table, int begin, int end, int i, Features features) {
        int tag = table.tag(i);
        int next = i + 1 < end ? i + 1 : -1;
        int previous = i > begin ? i - 1 : -1;
        features.add(50, table.cluster(i, 4), tag);
        features.add(51, table.cluster(i, 6), tag);
        features.add(52, table.cluster(i, 10), tag);
        features.add(53, table.cluster(i, 15), tag);
        features.add(54, table.cluster(next, 6), tag);
        features.add(55, table.cluster(previous, 6), tag);
        features.add(56, table.cluster(i, 8), table.cluster(next, 6));
        features.add(57, table.cluster(i, 8), table.cluster(previous, 6));
        features.add(58, table.cluster(i, 8), table.tag(next), table.tag(i + 2));
        features.add(59, table.cluster(next, 10), table.cluster(i, 10));
    }

    private static void around(TokenTable table, int begin, int end, int i, Features features) {
        int lemma = table.lemma(i);
        int tag = table.tag(i);
        int group = table.classes[i];
        int quote = table.quoteState(i) + 4 * table.quoteState(i - 1) + 16 * table.quoteState(i + 1);
        features.add(30, quote, tag);
        features.add(31, quote, group);
        int subject = subject(table, begin, i);
        features.add(32, subject, lemma);
        features.add(33, subject, group, tag);
        features.add(34, nextVerb(table, i, end), tag, lemma);
        features.add(35, nextVerb(table, i, end), tag);
        features.add(36, previousVerb(table, begin, i), tag, lemma);
        features.add(37, previousVerb(table, begin, i), tag);
        int clause = clause(table, i, end);
        features.add(38, clause, lemma);
        features.add(39, clause, group, tag);
        int place =
                (i == begin ? 1 : 0) + (i + 1 == end ? 2 : 0) + (table.kind(end - 1, begin, end) == Kind.STOP ? 4 : 0);
        features.add(40, place, tag);
        features.add(41, Math.min(8, i - begin), tag);
        features.add(42, Math.min(4, table.verbs[i] - table.verbs[begin]), tag, group);
        features.add(43, Math.min(4, table.verbs[end] - table.verbs[i + 1]), tag, group);
        features.add(44, Math.min(3, table.speech[end] - table.speech[begin]), tag, group);
        features.add(45, Math.min(3, table.commas[end] - table.commas[i]), table.kindAt(i + 1).number, group);
        features.add(46, quotesIn(table, begin, i, end), lemma);
        features.add(47, quotesIn(table, begin, i, end), group, tag);
        features.add(48, upper(table, i) + 2 * upper(table, i - 1) + 4 * upper(table, i + 1), tag);
    }

    private static int inside(int value, int i, int begin, int end) {
        return i < begin ? 1 : i >= end ? 2 : value;
    }

    private static int suffix(TokenTable table, int i) {
        int end = table.text.end(i);
        int from = Math.max(table.text.begin(i), end - 3);
        int hash = 3;
        for (int at = from; at < end; at++) {
            hash = 31 * hash + Character.toLowerCase(table.text.text().charAt(at));
        }
        return hash;
    }

    private static int upper(TokenTable table, int i) {
        return i >= 0
                        && i < table.count
                        && Character.isUpperCase(table.text.text().charAt(table.text.begin(i)))
                ? 1
                : 0;
    }

    /** The nearest noun or pronoun before, by its lemma. */
    private static int subject(TokenTable table, int begin, int i) {
        for (int at = i - 1; at >= Math.max(begin, i - 7); at--) {
            Kind kind = table.kindAt(at);
            if (kind == Kind.NOUN || kind == Kind.PRONOUN || kind == Kind.CLAUSE) {
                return table.text.tag(at).startsWith("NNP") ? 5 : table.lemma(at);
            }
        }
        return 0;
    }

    /** The verb that an auxiliary, a particle or an adverb leads to. */
    private static int nextVerb(TokenTable table, int i, int end) {
        for (int at = i + 1; at < Math.min(end, i + 5); at++) {
            Kind kind = table.kindAt(at);
            if (kind == Kind.VERB && table.kind(at + 1, 0, end) != Kind.VERB) {
                return 31 * table.lemma(at) + at - i;
            } else if (kind != Kind.VERB && kind != Kind.ADVERB && kind != Kind.OTHER) {
                return kind.number;
            }
        }
        return 0;
    }

    private static int previousVerb(TokenTable table, int begin, int i) {
        for (int at = i - 1; at >= Math.max(begin, i - 4); at--) {
            if (table.kindAt(at) == Kind.VERB) {
                return 31 * table.lemma(at) + i - at;
            }
        }
        return 0;
    }

    /** What opens the next clause, and how far it is. */
    private static int clause(TokenTable table, int i, int end) {
        for (int at = i + 1; at < Math.min(end, i + 7); at++) {
            Kind kind = table.kindAt(at);
            if (kind == Kind.CLAUSE || kind == Kind.VERB || kind == Kind.QUOTE || kind == Kind.STOP) {
                int what = kind == Kind.CLAUSE ? table.lemma(at) : kind == Kind.VERB ? table.tag(at) : kind.number;
                return 31 * what + (at == i + 1 ? 1 : at == i + 2 ? 2 : 3);
            }
        }
        return 0;
    }

    /** Whether there are quotations before and behind in the sentence. */
    private static int quotesIn(TokenTable table, int begin, int i, int end) {
        int own = table.quotation[i];
        int before =
                table.quotation[begin] != own && table.quotation[begin] > 0 || i > begin && table.quoteState(i - 2) == 2
                        ? 1
                        : 0;
        int behind = table.quotation[end - 1] != own && table.quotation[end - 1] > 0 ? 2 : 0;
        return before + behind + (own > 0 ? 4 : 0);
    }
}
