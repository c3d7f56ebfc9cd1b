package org.hearsay.annotators.hedging;

import java.util.Set;
import org.hearsay.core.learning.Features;
import org.hearsay.core.spi.AnalyzedText;

/**
 * What the model knows of a candidate: its entry, with the words and tags around it, negation, subject, condition, report and
 * place in the sentence. One instance serves one thread.
 */
final class CueFeatures {
    private static final int EDGE = 7919;
    private static final int WINDOW = 3;
    private static final int REACH = 25;
    private static final Set<String> REPORTS =
            Set.of("say", "tell", "add", "report", "announce", "promise", "write", "ask");
    private static final Set<String> COMPLEMENTS = Set.of("that", "to", "whether", "as", "if", "of", "like");

    private final Features features = new Features();
    private AnalyzedText text = new AnalyzedText.Builder("").build();
    private int entry;
    private int type;
    private int first;
    private int end;
    private int begin;
    private int last;

    /** The features of the candidate; they stand until the next call. */
    Features of(AnalyzedText inText, HedgeLexicon.Match match) {
        text = inText;
        features.clear();
        first = match.firstToken();
        end = match.endToken();
        entry = match.entry().words().hashCode();
        type = match.entry().type().hashCode();
        int sentence = text.sentenceOf(first);
        begin = text.firstToken(sentence);
        last = text.endToken(sentence);
        features.add(1, entry);
        features.add(2, type);
        addWindow();
        addPairs();
        addBags();
        addClause();
        addSentence();
        return features;
    }

    /** What every candidate has when hedges are found, and none when they are learned: it carries the thresholds. */
    static void addThreshold(Features features) {
        features.add(0, 0);
    }

    /** A value with the entry, and with its type for entries that are rare. */
    private void add(int template, int value) {
        features.add(template, entry, value);
        features.add(template + 1, type, value);
    }

    private void addWindow() {
        for (int i = 1; i <= WINDOW; i++) {
            add(10 + 8 * i, lemma(first - i));
            add(12 + 8 * i, tag(first - i));
            add(14 + 8 * i, lemma(end + i - 1));
            add(16 + 8 * i, tag(end + i - 1));
        }
        add(60, tag(first));
        add(62, word(first));
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
        for (int i = Math.max(begin, first - 7); i < first; i++) {
            features.add(90, entry, lemma(i));
        }
        for (int i = end; i < Math.min(last, end + 7); i++) {
            features.add(91, entry, lemma(i));
        }
    }

    private void addClause() {
        int subject = subject();
        int verb = verbAfter();
        int auxiliary = verbBefore();
        add(100, subject);
        add(102, verb);
        add(104, 31 * auxiliary + tag(first));
        add(106, isNegated() ? 1 : 0);
        add(108, complement());
        add(110, verbTagsAfter());
        add(112, 31 * subject + tag(first));
        add(114, 31 * auxiliary + complement());
    }

    private void addSentence() {
        int before = hasWord(Math.max(begin, first - REACH), first, "if", "unless");
        int after = hasWord(end, Math.min(last, end + REACH), "if", "unless");
        int without = hasWord(begin, last, "without", "otherwise");
        int report = report();
        int tense = tense();
        add(120, first == begin ? 1 : 0);
        add(122, before + 2 * after);
        add(124, before + 2 * after + 4 * without);
        add(126, report);
        add(128, tense);
        add(130, 31 * report + tense);
        add(132, modals());
        add(134, Math.min(5, (last - begin) / 10));
        add(136, quotes());
        add(138, text.tag(last - 1).equals(".") && text.text().charAt(text.begin(last - 1)) == '?' ? 1 : 0);
        add(140, 31 * (before + 2 * after) + 7 * report + tense);
        add(142, commas());
    }

    private int lemma(int token) {
        return token < begin || token >= last ? EDGE : hash(text.lemma(token));
    }

    private static int hash(String string) {
        int hash = 17;
        for (int i = 0; i < string.length(); i++) {
            hash = 31 * hash + Character.toLowerCase(string.charAt(i));
        }
        return hash;
    }

    private int word(int token) {
        int hash = 17;
        for (int i = text.begin(token); i < text.end(token); i++) {
            hash = 31 * hash + Character.toLowerCase(text.text().charAt(i));
        }
        return hash;
    }

    private int tag(int token) {
        return token < begin || token >= last ? EDGE : text.tag(token).hashCode();
    }

    private int hasWord(int from, int to, String lemma, String other) {
        for (int i = from; i < to; i++) {
            if (text.lemma(i).equals(lemma) || text.lemma(i).equals(other)) {
                return 1;
            }
        }
        return 0;
    }

    private boolean isNegated() {
        for (int i = first - 1; i >= Math.max(begin, first - 3); i--) {
            String lemma = text.lemma(i);
            if (lemma.equals("not") || lemma.equals("n't") || lemma.equals("no") || lemma.equals("never")) {
                return true;
            }
        }
        return false;
    }

    /** The nearest auxiliary before, within four tokens: "is expected", "has said", "would think". */
    private int verbBefore() {
        for (int i = first - 1; i >= Math.max(begin, first - 4); i--) {
            String lemma = text.lemma(i);
            if (lemma.equals("be")
                    || lemma.equals("have")
                    || lemma.equals("do")
                    || text.tag(i).equals("MD")) {
                return hash(lemma);
            }
        }
        return 0;
    }

    /** The nearest noun or pronoun before, by its tag, and pronouns by themselves. */
    private int subject() {
        for (int i = first - 1; i >= Math.max(begin, first - 6); i--) {
            String tag = text.tag(i);
            if (tag.equals("PRP") || tag.equals("EX") || tag.startsWith("W")) {
                return hash(text.lemma(i));
            }
            if (tag.startsWith("NN")) {
                return tag.hashCode();
            }
        }
        return 0;
    }

    private int complement() {
        for (int i = end; i < Math.min(last, end + 4); i++) {
            if (COMPLEMENTS.contains(text.lemma(i))) {
                return text.lemma(i).hashCode() + (i == end ? 1 : 0);
            }
        }
        return 0;
    }

    /** The first verb behind: its tag and lemma tell wish and permission from possibility. */
    private int verbAfter() {
        for (int i = end; i < Math.min(last, end + 4); i++) {
            if (text.tag(i).startsWith("V")) {
                return 31 * lemma(i) + tag(i);
            }
        }
        return 0;
    }

    /** The tags of the verbs behind, "have been VBN" and the like. */
    private int verbTagsAfter() {
        int tags = 0;
        for (int i = end; i < Math.min(last, end + 5); i++) {
            String tag = text.tag(i);
            if (tag.startsWith("V")) {
                String lemma = text.lemma(i);
                tags = 31 * tags + (lemma.equals("be") || lemma.equals("have") ? lemma.hashCode() : tag.hashCode());
            } else if (!tag.startsWith("RB")) {
                break;
            }
        }
        return tags;
    }

    /** A verb of saying before, by its tag: what follows one in the past may be the future of that time. */
    private int report() {
        for (int i = first - 1; i >= Math.max(begin, first - REACH); i--) {
            if (text.tag(i).startsWith("V") && REPORTS.contains(text.lemma(i))) {
                return tag(i);
            }
        }
        return 0;
    }

    private int tense() {
        int past = 0;
        int present = 0;
        for (int i = begin; i < Math.min(last, begin + 60); i++) {
            past |= text.tag(i).equals("VBD") ? 1 : 0;
            present |= text.tag(i).equals("VBZ") || text.tag(i).equals("VBP") ? 2 : 0;
        }
        return past + present;
    }

    private int modals() {
        int modals = 0;
        for (int i = begin; i < Math.min(last, begin + 60); i++) {
            if (text.tag(i).equals("MD") && i != first) {
                modals |= lemma(i) & 0xff;
            }
        }
        return modals;
    }

    private int quotes() {
        int quotes = 0;
        for (int i = Math.max(begin, first - 40); i < first; i++) {
            char initial = text.text().charAt(text.begin(i));
            quotes += initial == '"' || initial == '“' || initial == '”' || initial == '`' ? 1 : 0;
        }
        return quotes % 2;
    }

    private int commas() {
        int before = tag(first - 1) == ",".hashCode() ? 1 : 0;
        int after = tag(end) == ",".hashCode() ? 2 : 0;
        return before + after;
    }
}
