package org.hearsay.core.evaluation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.hearsay.core.io.Layer;

/**
 * A figure of an evaluation, in the order in which figures are shown: Hearsay's own layers and measures in theirs, then those of
 * plugins by name. Immutable.
 *
 * @param layer the layer, by the name of its field, or the scorer of a plugin
 * @param measure what is counted, as users write it; {@link Measure} tells of Hearsay's own
 * @param type the type of annotation that it is about; empty for all types
 */
public record Metric(String layer, String measure, String type) implements Comparable<Metric> {
    private static final Map<String, Integer> RANKS = new HashMap<>();

    static {
        for (Layer layer : Layer.values()) {
            RANKS.put(layer.field(), RANKS.size());
        }
        for (Measure measure : Measure.values()) {
            RANKS.put(measure.id(), RANKS.size());
        }
    }

    private static final Comparator<Metric> ORDER = Comparator.comparing((Metric metric) -> rank(metric.layer()))
            .thenComparing(Metric::layer)
            .thenComparing(metric -> !metric.type().isEmpty())
            .thenComparing(Metric::type)
            .thenComparing(metric -> rank(metric.measure()))
            .thenComparing(Metric::measure);

    private static int rank(String name) {
        return RANKS.getOrDefault(name, Integer.MAX_VALUE);
    }

    Metric(Layer layer, Measure measure) {
        this(layer.field(), measure.id(), "");
    }

    /** Its name, as scripts and {@code --min} use it: {@code "dates.value"}, {@code "entities.strict.PERSON"}. */
    public String name() {
        return layer + "." + label();
    }

    /** Its name within the layer. */
    String label() {
        return type.isEmpty() ? measure : measure + "." + type;
    }

    /** Whether it is a share of pairs, which are then both "gold" and "system" of its score. */
    boolean isAccuracy() {
        return measure.endsWith(Measure.ACCURACY);
    }

    /** Whether it says most of its layer, where there is room for one figure alone. */
    boolean isHeadline() {
        return type.isEmpty() && measure.equals(Measure.headline(layer).id());
    }

    @Override
    public int compareTo(Metric other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return name();
    }
}
