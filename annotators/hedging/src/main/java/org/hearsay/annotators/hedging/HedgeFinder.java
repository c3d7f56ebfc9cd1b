package org.hearsay.annotators.hedging;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hearsay.core.learning.Features;
import org.hearsay.core.learning.LinearModel;
import org.hearsay.core.spi.AnalyzedText;
import org.jspecify.annotations.Nullable;

/**
 * Finds hedges: candidates from the lexicon in one pass, of which a model keeps those that are hedges in their context. Keeps
 * buffers: one instance serves one thread; lexicon and model are shared.
 */
final class HedgeFinder {
    /** The label of candidates that are no hedges. */
    static final String NONE = "none";

    /** Makes the model's share of scores a probability, as measured on held-out text. */
    private static final float SHARPNESS = 0.12f;

    /** The model of the jar, loaded once. */
    private static final class Shipped {
        static final LinearModel MODEL = LinearModel.load(HedgeFinder.class, "cues.bin.gz");
    }

    private final LinearModel model;
    private final Features features = new Features();
    private final int[] scores;

    HedgeFinder() {
        this(Shipped.MODEL);
    }

    HedgeFinder(LinearModel model) {
        this.model = model;
        this.scores = new int[model.labelCount()];
    }

    /** The hedges of a text, in text order. */
    List<Hedge> find(AnalyzedText text) {
        List<Hedge> hedges = new ArrayList<>();
        candidates(text, match -> {
            Hedge hedge = hedge(text, match);
            if (hedge != null) {
                hedges.add(hedge);
            }
        });
        return hedges;
    }

    /** Hands on what the lexicon finds: the longest entry at each place, none inside another. */
    static void candidates(AnalyzedText text, Consumer<HedgeLexicon.Match> consumer) {
        for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
            int end = text.endToken(sentence);
            int token = text.firstToken(sentence);
            while (token < end) {
                HedgeLexicon.Match match = HedgeLexicon.SHARED.longestAt(text, token, end);
                if (match == null) {
                    token++;
                } else {
                    consumer.accept(match);
                    token = match.endToken();
                }
            }
        }
    }

    private @Nullable Hedge hedge(AnalyzedText text, HedgeLexicon.Match match) {
        String type = match.entry().type();
        float confidence = 0.9f;
        if (match.entry().when() == HedgeEntry.When.LEARNED) {
            CueFeatures.of(text, match, features);
            model.score(features, scores);
            int best = model.best(scores);
            type = model.label(best);
            confidence = model.confidence(scores, best, SHARPNESS);
        }
        if (type.equals(NONE)) {
            return null;
        }
        int begin = text.begin(match.firstToken());
        int end = text.end(match.endToken() - 1);
        ScopeFinder.Span scope = ScopeFinder.of(text, match, type);
        float certainty = Negation.turns(text, match)
                ? 1 - match.entry().certainty()
                : match.entry().certainty();
        return new Hedge(begin, end, scope.begin(), scope.end(), type, certainty, confidence);
    }
}
