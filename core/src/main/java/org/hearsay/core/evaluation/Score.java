package org.hearsay.core.evaluation;

/**
 * Counts of annotations, and what follows from them. Immutable.
 *
 * @param correct how many the system has right
 * @param gold how many there are in the gold
 * @param system how many the system has
 */
public record Score(long correct, long gold, long system) {

    /** The share of the system's annotations that are right, 0 to 1; 0 if it has none. */
    public double precision() {
        return system == 0 ? 0 : (double) correct / system;
    }

    /** The share of the gold that the system has right, 0 to 1; 0 if there is none. */
    public double recall() {
        return gold == 0 ? 0 : (double) correct / gold;
    }

    /** The harmonic mean of precision and recall, 0 to 1; 0 if there is neither gold nor system. */
    public double f1() {
        return gold + system == 0 ? 0 : 2.0 * correct / (gold + system);
    }

    Score plus(Score other) {
        return new Score(correct + other.correct, gold + other.gold, system + other.system);
    }
}
