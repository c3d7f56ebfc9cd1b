package org.hearsay.core.evaluation;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The scores of one document, or the sums of several. Not safe for threads while they are added to. */
final class Counts {
    private final Map<Metric, Score> scores = new TreeMap<>();

    void add(String layer, Measure measure, long correct, long gold, long system) {
        add(new Metric(layer, measure.id(), ""), new Score(correct, gold, system));
    }

    void add(Metric metric, Score score) {
        scores.merge(metric, score, Score::plus);
    }

    void add(Counts other) {
        other.scores.forEach(this::add);
    }

    Map<Metric, Score> scores() {
        return Collections.unmodifiableMap(scores);
    }
}
