package org.hearsay.annotators.hedging;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hearsay.core.learning.LinearModel;
import org.hearsay.core.spi.AnalyzedText;
import org.hearsay.core.spi.RuleTimes;
import org.jspecify.annotations.Nullable;

/**
 * Finds hedges: candidates from the lexicon in one pass, of which a model keeps those that are hedges in their context; where
 * they overlap, the one it is surest of. Keeps buffers: one instance serves one thread; lexicon and model are shared.
 */
final class HedgeFinder {
    /** The label of candidates that are no hedges. */
    static final String NONE = "none";

    /**
     * How much less than none a type may score: F1 is greatest where what is more probable than half of that F1 counts as a hedge
     * (Lipton et al. 2014), here 0.42.
     */
    private static final float LENIENCY = 0.3f;

    /** Of rules by place and number, as in the seeds; and of entries that are hedges always, as in Szeged's training parts. */
    private static final float CONFIDENCE_OF_RULES = 0.9f;

    private static final float CONFIDENCE_OF_FIXED = 0.5f;

    /** The model of the jar, loaded once. */
    private static final class Shipped {
        static final LinearModel MODEL = LinearModel.load(HedgeFinder.class, "cues.bin");
    }

    /** A candidate that is a hedge, and by how much the model prefers it to none. */
    private record Decision(HedgeLexicon.Match match, String type, float confidence, int margin) {
        /** Whether only one of the two can stand: those of the rules may lie over learned ones. */
        private boolean rivals(Decision other) {
            return match.overlaps(other.match)
                    && match.entry().isOfNews() == other.match.entry().isOfNews();
        }
    }

    private final LinearModel model;
    private final int none;
    private final CueFeatures features = new CueFeatures();
    private final ScopeFinder scopes = new ScopeFinder();
    private final int[] scores;
    private final int leniency;
    private final List<HedgeLexicon.Match> matches = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();

    HedgeFinder() {
        this(Shipped.MODEL);
    }

    HedgeFinder(LinearModel model) {
        this.model = model;
        this.none = model.number(NONE);
        this.scores = new int[model.labelCount()];
        this.leniency = Math.round(LENIENCY / model.unit());
    }

    /** The hedges of a text, in text order. */
    List<Hedge> find(AnalyzedText text) {
        decisions.clear();
        RuleTimes times = RuleTimes.ofThread();
        candidates(text, matches, match -> {
            Decision decision = times == null ? decide(text, match) : timed(text, match, times);
            if (decision != null) {
                keep(decision);
            }
        });
        List<Hedge> hedges = new ArrayList<>(decisions.size());
        for (Decision decision : decisions) {
            hedges.add(hedge(text, decision));
        }
        return hedges;
    }

    /** Hands on all that the lexicon finds, in text order. */
    static void candidates(AnalyzedText text, List<HedgeLexicon.Match> buffer, Consumer<HedgeLexicon.Match> consumer) {
        for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
            int end = text.endToken(sentence);
            for (int token = text.firstToken(sentence); token < end; token++) {
                HedgeLexicon.SHARED.addMatches(text, token, end, buffer);
                if (!buffer.isEmpty()) {
                    buffer.forEach(consumer);
                    buffer.clear();
                }
            }
        }
    }

    private @Nullable Decision timed(AnalyzedText text, HedgeLexicon.Match match, RuleTimes times) {
        times.begin();
        Decision decision = decide(text, match);
        times.end(String.join(" ", match.entry().words()), decision != null);
        return decision;
    }

    private @Nullable Decision decide(AnalyzedText text, HedgeLexicon.Match match) {
        if (!match.entry().isLearned()) {
            int length = match.endToken() - match.firstToken();
            float confidence = match.entry().isOfNews() ? CONFIDENCE_OF_RULES : CONFIDENCE_OF_FIXED;
            return new Decision(match, match.entry().type(), confidence, Integer.MAX_VALUE / 2 + length);
        }
        model.score(features.of(text, match), scores);
        int best = none;
        for (int label = 0; label < scores.length; label++) {
            best = score(label) > score(best) ? label : best;
        }
        if (best == none) {
            return null;
        }
        float confidence = model.confidence(scores, best, 1);
        return new Decision(match, model.label(best), confidence, score(best) - score(none));
    }

    private int score(int label) {
        return scores[label] + (label == none ? 0 : leniency);
    }

    /** Keeps a decision unless a surer one overlaps it, instead of all less sure ones that overlap it. */
    private void keep(Decision decision) {
        int from = decisions.size();
        while (from > 0 && decisions.get(from - 1).match.endToken() > decision.match.firstToken() - 8) {
            from--;
        }
        for (int i = from; i < decisions.size(); i++) {
            if (decisions.get(i).rivals(decision) && decisions.get(i).margin >= decision.margin) {
                return;
            }
        }
        decisions.subList(from, decisions.size()).removeIf(decision::rivals);
        decisions.add(decision);
    }

    private Hedge hedge(AnalyzedText text, Decision decision) {
        HedgeLexicon.Match match = decision.match();
        ScopeFinder.Span scope = scopes.of(text, match, decision.type());
        Strength.Force force = Strength.SHARED.of(text, match);
        return new Hedge(
                text.begin(match.firstToken()),
                text.end(match.endToken() - 1),
                scope.begin(),
                scope.end(),
                decision.type(),
                force.certainty(),
                force.isNegative(),
                decision.confidence());
    }
}
