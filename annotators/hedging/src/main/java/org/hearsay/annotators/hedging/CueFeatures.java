package org.hearsay.annotators.hedging;

import org.hearsay.core.learning.Clusters;
import org.hearsay.core.learning.Features;
import org.hearsay.core.spi.AnalyzedText;

/**
 * What the model knows of a candidate: its entry, family and type, each with the words and tags around it, subject, verbs,
 * complement, condition, report and place in the sentence. One instance serves one thread.
 */
final class CueFeatures {
    private static final int WINDOW = 3;
    private static final int BAG = 7;

    /** Templates of families lie above those of entries and types. */
    private static final int FAMILIES = 1000;

    private final Features features = new Features();
    private final Surroundings around = new Surroundings();
    private final SentenceTraits sentence = new SentenceTraits(around);
    private int entry;
    private int type;
    private int family;
    private int first;
    private int end;

    /** The features of the candidate; they stand until the next call. */
    Features of(AnalyzedText text, HedgeLexicon.Match match) {
        features.clear();
        first = match.firstToken();
        end = match.endToken();
        around.set(text, first, end);
        sentence.set(first, end);
        HedgeEntry of = match.entry();
        entry = of.words().hashCode();
        type = of.type().hashCode();
        family = of.family().equals("-") ? 0 : of.family().hashCode();
        features.add(1, entry);
        features.add(2, type);
        features.add(3, family);
        addWindow();
        addPairs();
        addBags();
        addClause();
        addVerbs();
        addSubject();
        addNoun();
        addConditions();
        addSentence();
        return features;
    }

    /** A value with the entry, and with its family and type for entries that are rare. */
    private void add(int template, int value) {
        features.add(template, entry, value);
        features.add(template + 1, type, value);
        if (family != 0) {
            features.add(template + FAMILIES, family, value);
        }
    }

    private void addWindow() {
        for (int i = 1; i <= WINDOW; i++) {
            add(10 + 8 * i, lemma(first - i));
            add(12 + 8 * i, tag(first - i));
            add(14 + 8 * i, lemma(end + i - 1));
            add(16 + 8 * i, tag(end + i - 1));
        }
        add(60, tag(first));
        add(62, around.word(first));
    }

    private void addPairs() {
        add(70, 31 * tag(first - 1) + tag(end));
        add(72, 31 * tag(first - 2) + tag(first - 1));
        add(74, 31 * tag(end) + tag(end + 1));
        add(76, 31 * (31 * tag(end) + tag(end + 1)) + tag(end + 2));
        add(78, 31 * lemma(first - 2) + lemma(first - 1));
        add(80, 31 * lemma(end) + lemma(end + 1));
        add(82, 31 * lemma(first - 1) + lemma(end));
        add(84, 31 * lemma(first - 1) + tag(end));
        add(86, 31 * tag(first) + tag(first - 1));
    }

    private void addBags() {
        for (int i = Math.max(around.begin(), first - BAG); i < first; i++) {
            features.add(90, entry, lemma(i));
        }
        for (int i = end; i < Math.min(around.last(), end + BAG); i++) {
            features.add(91, entry, lemma(i));
        }
    }

    private void addClause() {
        int subject = around.subject();
        int auxiliary = around.verbBefore();
        int complement = around.complement();
        int clause = around.clause();
        add(100, subject);
        add(102, around.verbBehind());
        add(104, 31 * auxiliary + tag(first));
        add(106, around.isNegated() ? 1 : 0);
        add(108, complement);
        add(110, around.verbTagsBehind());
        add(112, 31 * subject + tag(first));
        add(114, 31 * auxiliary + complement);
        add(116, clause);
        add(118, 31 * clause + tag(first));
        add(150, 31 * clause + tag(end));
        add(152, 31 * clause + tag(first - 1));
    }

    /** The finite verbs before and behind: the tense of the one tells a threat from a memory. */
    private void addVerbs() {
        int before = around.finiteBefore();
        int verbBefore = finite(before);
        int verbBehind = finite(around.finiteBehind());
        add(154, verbBehind);
        add(156, verbBefore);
        add(158, 31 * verbBehind + verbBefore);
        add(160, before < 0 ? 0 : lemma(before));
    }

    /** A finite verb by its tag, modals by themselves. */
    private int finite(int token) {
        if (token < 0) {
            return 0;
        }
        return 31 * tag(token) + (around.text().tag(token).equals("MD") ? lemma(token) : 0);
    }

    /** The noun phrase before, by its head and the class of that, its article and what stands before it. */
    private void addSubject() {
        int head = around.head();
        if (head < 0) {
            add(162, 0);
            return;
        }
        int start = around.startOf(head);
        String tag = around.text().tag(start);
        add(162, lemma(head));
        add(164, 31 * (tag.equals("DT") || tag.equals("PRP$") ? lemma(start) : tag(start)) + tag(head));
        add(166, 31 * tag(head) + tag(start - 1));
        add(168, lemma(start - 1));
        int path = around.path(head);
        add(184, Clusters.prefix(path, 5));
        add(186, Clusters.prefix(path, 9));
    }

    /** The noun phrase behind: what happens ("a possible sale") or who does it ("a possible buyer"), by its last letters. */
    private void addNoun() {
        int noun = around.nounBehind();
        if (noun < 0) {
            add(170, 0);
            return;
        }
        add(170, around.suffix(noun, 3));
        add(172, around.suffix(noun, 2));
        add(174, 31 * (31 * (noun - end) + tag(noun)) + tag(noun + 1));
    }

    private void addConditions() {
        int conjunctions = sentence.conjunctions();
        int verb = sentence.verbOfCondition();
        add(176, conjunctions);
        add(178, 31 * conjunctions + sentence.tense());
        add(180, verb);
        add(182, 31 * verb + (conjunctions > 63 ? 1 : 0));
    }

    private void addSentence() {
        int conditions = sentence.conditions();
        int report = around.report();
        int tense = sentence.tense();
        add(120, first == around.begin() ? 1 : 0);
        add(122, conditions);
        add(124, conditions + (sentence.isWithout() ? 4 : 0));
        add(126, report);
        add(128, tense);
        add(130, 31 * report + tense);
        add(132, sentence.modals());
        add(134, Math.min(5, (around.last() - around.begin()) / 10));
        add(136, sentence.quotes());
        add(138, sentence.isQuestion() ? 1 : 0);
        add(140, 31 * conditions + 7 * report + tense);
        add(142, sentence.commas());
    }

    private int lemma(int token) {
        return around.lemma(token);
    }

    private int tag(int token) {
        return around.tag(token);
    }
}
