package org.hearsay.annotators.quantities;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.spi.AnalyzedText;
import org.jspecify.annotations.Nullable;

/**
 * Finds quantities: in one pass over the tokens, of which only sentences that may hold a number are looked at closely. Not
 * safe for threads.
 */
final class QuantityFinder {
    private final Lexicon lexicon = Lexicon.SHARED;
    private final Atoms atoms = new Atoms();
    private final RuleMatcher rules = new RuleMatcher(lexicon, atoms);
    private final boolean counts;

    /**
     * Makes a finder.
     *
     * @param counts whether to find counts too
     */
    QuantityFinder(boolean counts) {
        this.counts = counts;
    }

    /** The quantities of a text, in its order. */
    List<Amount> find(AnalyzedText text) {
        List<Amount> found = new ArrayList<>();
        for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
            if (lexicon.mayHoldNumber(text, sentence)) {
                atoms.fill(text, sentence);
                find(found);
            }
        }
        return found;
    }

    private void find(List<Amount> found) {
        int atom = 0;
        while (atom < atoms.count()) {
            Match match = rules.longest(atom);
            if (match == null) {
                atom++;
            } else {
                if (counts || match.measure() != null) {
                    found.add(amount(match));
                }
                atom = match.end();
            }
        }
    }

    private Amount amount(Match match) {
        Entry measure = match.measure();
        boolean range = match.second() != null;
        String modifier = match.modifier() == null ? null : match.modifier().meaning();
        String low = written(match.low());
        String high = written(match.high());
        boolean least = modifier != null && (modifier.equals("MORE_THAN") || modifier.equals("EQUAL_OR_MORE"));
        boolean most = modifier != null && (modifier.equals("LESS_THAN") || modifier.equals("EQUAL_OR_LESS"));
        return new Amount(
                atoms.begin(match.begin()),
                atoms.end(match.end() - 1),
                measure == null ? "COUNT" : measure.kind(),
                range ? null : low,
                range || least ? low : null,
                range || most ? high : null,
                unit(match),
                modifier == null && match.isVague() ? "APPROX" : modifier,
                match.confidence());
    }

    private @Nullable String unit(Match match) {
        Entry measure = match.measure();
        if (measure != null) {
            return measure.meaning();
        }
        return match.noun() < 0 ? null : atoms.lemma(match.noun());
    }

    private static String written(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
