package org.hearsay.annotators.hedging;

import java.util.Locale;
import org.hearsay.core.learning.LinearModel;
import org.hearsay.core.learning.TrainingDocument;

/** Counts the scopes that are right when the cues are given, on documents in BioScope's form. Not safe for threads. */
final class ScopeScore {
    private final ScopeTagger tagger;
    private int cues;
    private int exact;
    private int begins;
    private int ends;

    ScopeScore(LinearModel model) {
        tagger = new ScopeTagger(ScopeTagger.Scorer.of(model));
    }

    /** Counts the speculation cues of a document that have a gold scope. */
    void add(TrainingDocument document) {
        for (ScopeLearner.Example example : ScopeLearner.examples(document)) {
            ScopeTagger.Stretch found = tagger.tag(
                    example.text(), example.cue().first(), example.cue().end());
            ScopeTagger.Stretch gold = example.scope();
            cues++;
            exact += found.equals(gold) ? 1 : 0;
            begins += found.first() == gold.first() ? 1 : 0;
            ends += found.end() == gold.end() ? 1 : 0;
        }
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "scopes of %d gold cues: %.2f %% exact, %.2f %% with the right begin, %.2f %% with the right end",
                cues,
                percent(exact),
                percent(begins),
                percent(ends));
    }

    private double percent(int count) {
        return 100.0 * count / Math.max(1, cues);
    }
}
