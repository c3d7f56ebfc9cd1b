package org.hearsay.annotators.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the candidates of a text stand to each other: which reports which, which share a content, how sure the others with the
 * same word are, how dense they are. Looks at a bounded number of neighbours: takes linear time. Immutable.
 */
final class CandidateContext {
    private static final int NEAR = 40;
    /** Shorter texts are taken as if they went on to this length as articles usually do: they tell little of their density. */
    private static final int LEAST = 400;

    private static final double USUAL = 0.027;
    private static final float USUALLY_QUOTED = 0.15f;

    final TokenTable table;
    final List<Candidate> candidates;
    /** Cues to be expected for each token. */
    final float density;
    /** The share of the text that is quoted. */
    final float quoted;

    private final Map<Integer, float[]> words = new HashMap<>();
    private final List<Surroundings> surroundings = new ArrayList<>();

    /**
     * What is around a candidate.
     *
     * @param holders how many others have its cue in their content
     * @param parent the surest of these
     * @param held how many cues lie in its content
     * @param surest the odds of the surest of these
     * @param rival the surest other with a content that begins where its own does
     * @param fellows how many others stand in its sentence
     */
    record Surroundings(
            int holders,
            @Nullable Candidate parent,
            int held,
            float surest,
            @Nullable Candidate rival,
            int fellows) {}

    CandidateContext(TokenTable table, List<Candidate> candidates) {
        this.table = table;
        this.candidates = candidates;
        double expected = 0;
        for (Candidate candidate : candidates) {
            float odds = candidate.cue.odds();
            expected += 1 / (1 + Math.exp(-odds));
            float[] sums = words.computeIfAbsent(table.lemma(candidate.head), key -> new float[2]);
            sums[0]++;
            sums[1] += odds;
        }
        double usual = Math.max(0, LEAST - table.count);
        density = (float) ((expected + usual * USUAL) / Math.max(1, table.count + usual));
        int inQuotes = 0;
        for (int quotation : table.quotation) {
            inQuotes += quotation > 0 ? 1 : 0;
        }
        quoted = (float) ((inQuotes + usual * USUALLY_QUOTED) / Math.max(1, table.count + usual));
        for (int i = 0; i < candidates.size(); i++) {
            surroundings.add(around(i));
        }
    }

    Surroundings of(int candidate) {
        return surroundings.get(candidate);
    }

    /** How many others have the same word. */
    int others(Candidate candidate) {
        return (int) sums(candidate)[0] - 1;
    }

    /** The mean odds of the others with the same word. */
    float meanOfOthers(Candidate candidate) {
        return (sums(candidate)[1] - candidate.cue.odds()) / Math.max(1, others(candidate));
    }

    private float[] sums(Candidate candidate) {
        return words.getOrDefault(table.lemma(candidate.head), new float[2]);
    }

    private Surroundings around(int number) {
        Candidate self = candidates.get(number);
        int holders = 0;
        int held = 0;
        int fellows = 0;
        float surest = Float.NEGATIVE_INFINITY;
        Candidate parent = null;
        Candidate rival = null;
        for (int i = Math.max(0, number - NEAR); i < Math.min(candidates.size(), number + NEAR); i++) {
            Candidate other = candidates.get(i);
            if (i == number) {
                continue;
            }
            if (other.reports(self)) {
                holders++;
                parent = surer(parent, other);
            }
            if (self.reports(other)) {
                held++;
                surest = Math.max(surest, other.cue.odds());
            }
            if (self.hasContent() && begins(other, self.contentBegin)) {
                rival = surer(rival, other);
            }
            fellows += table.sentences[other.cue.first()] == table.sentences[self.cue.first()] ? 1 : 0;
        }
        return new Surroundings(holders, parent, held, surest, rival, fellows);
    }

    private static Candidate surer(@Nullable Candidate one, Candidate other) {
        return one == null || other.cue.odds() > one.cue.odds() ? other : one;
    }

    private static boolean begins(Candidate candidate, int token) {
        for (Span content : candidate.roles.contents()) {
            if (content.begin() == token) {
                return true;
            }
        }
        return false;
    }
}
