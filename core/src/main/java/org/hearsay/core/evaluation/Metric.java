package org.hearsay.core.evaluation;

import java.util.Comparator;
import org.hearsay.core.io.Layer;

/**
 * A figure of an evaluation, in the order in which figures are shown. Immutable.
 *
 * @param type the type of annotation that it is about; empty for all types
 */
public record Metric(Layer layer, Measure measure, String type) implements Comparable<Metric> {
    private static final Comparator<Metric> ORDER = Comparator.comparing(Metric::layer)
            .thenComparing(metric -> !metric.type().isEmpty())
            .thenComparing(Metric::type)
            .thenComparing(Metric::measure);

    Metric(Layer layer, Measure measure) {
        this(layer, measure, "");
    }

    /** Its name, as scripts and {@code --min} use it: {@code "dates.value"}, {@code "entities.strict.PERSON"}. */
    public String name() {
        return layer.field() + "." + label();
    }

    /** Its name within the layer. */
    String label() {
        return type.isEmpty() ? measure.id() : measure.id() + "." + type;
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
