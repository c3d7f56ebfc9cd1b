package org.hearsay.annotators.hedging;

import org.hearsay.core.spi.AnalyzedText;

/**
 * Whether a hedge is negated, so that its certainty turns round: "not likely" (0.7) leaves 0.3. Entries that hold their own
 * negation ("not certain") have their certainty already; with modals the verb is negated, not the possibility. Stateless.
 */
final class Negation {
    private Negation() {}

    static boolean turns(AnalyzedText text, HedgeLexicon.Match match) {
        int first = match.firstToken();
        if (text.tag(first).equals("MD") || text.tag(first).equals("IN")) {
            return false;
        }
        int begin = text.firstToken(text.sentenceOf(first));
        for (int i = first - 1; i >= Math.max(begin, first - 2); i--) {
            String lemma = text.lemma(i);
            if (lemma.equals("not") || lemma.equals("n't") || lemma.equals("never") || lemma.equals("hardly")) {
                return true;
            }
        }
        return false;
    }
}
