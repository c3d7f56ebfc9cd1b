package org.hearsay.annotators.attribution;

import org.hearsay.annotators.attribution.TokenTable.Kind;

/** Tells "denied" and "did not say" from "said". Stateless. */
final class Polarity {
    private Polarity() {}

    static boolean isPositive(TokenTable table, CueTagger.Cue cue) {
        for (int i = Math.max(0, cue.first() - 2); i < cue.end(); i++) {
            String lemma = table.text.lemma(i);
            boolean inCue = i >= cue.first();
            boolean negates =
                    lemma.equals("not") || lemma.equals("n't") || lemma.equals("never") || lemma.equals("n’t");
            boolean denies = inCue && table.kindAt(i) == Kind.VERB && CueLexicon.SHARED.denies(lemma);
            if (denies || negates && (inCue || table.kindAt(i - 1) == Kind.VERB)) {
                return false;
            }
        }
        return true;
    }
}
