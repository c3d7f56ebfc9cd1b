package org.hearsay.core.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.core.spi.Names;

/**
 * The least that a figure may be, such as {@code dates.value=80}: F1, or precision or recall where the name ends so
 * ({@code dates.value.recall=75}), in percent. Immutable.
 *
 * @param name the figure
 * @param least in percent
 */
public record Floor(String name, double least) {
    /** What there is of a figure, by the ending of its name. */
    private enum Part {
        F1,
        PRECISION,
        RECALL;

        double of(Score score) {
            return 100
                    * switch (this) {
                        case F1 -> score.f1();
                        case PRECISION -> score.precision();
                        case RECALL -> score.recall();
                    };
        }

        String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Reads a floor.
     *
     * @throws IllegalArgumentException if it is none; the message says what would be
     */
    public static Floor parse(String text) {
        int equals = text.indexOf('=');
        try {
            double least = Double.parseDouble(text.substring(equals + 1));
            if (equals > 0 && least >= 0 && least <= 100) {
                return new Floor(text.substring(0, equals), least);
            }
        } catch (NumberFormatException e) {
            // told below, with the other ways to be wrong
        }
        throw new IllegalArgumentException(
                "takes FIGURE=PERCENT with a number from 0 to 100, such as dates.value=80, not '" + text + "'");
    }

    /**
     * Holds a figure against the floor.
     *
     * @return what is wrong; empty if the floor is reached
     * @throws IllegalArgumentException if the evaluation has no such figure, with the nearest name and what there is
     */
    public Optional<String> check(Evaluation evaluation) {
        Map<String, Double> figures = figures(evaluation);
        Double figure = figures.get(name);
        if (figure == null) {
            throw unknown(evaluation, figures);
        }
        return figure >= least
                ? Optional.empty()
                : Optional.of(String.format(Locale.ROOT, "%s is %.2f, below %s", name, figure, number(least)));
    }

    private static Map<String, Double> figures(Evaluation evaluation) {
        Map<String, Double> figures = new TreeMap<>();
        evaluation.scores().forEach((metric, score) -> {
            figures.put(metric.name(), Part.F1.of(score));
            for (Part part : Part.values()) {
                figures.put(metric.name() + part.ending(), part.of(score));
            }
        });
        return figures;
    }

    /** The nearest of all names is told, and those that are not of single types are listed. */
    private IllegalArgumentException unknown(Evaluation evaluation, Map<String, Double> figures) {
        List<String> listed = evaluation.scores().keySet().stream()
                .filter(metric -> metric.type().isEmpty())
                .map(Metric::name)
                .toList();
        String near = Names.nearest(name, figures.keySet())
                .map(nearest -> "; did you mean '" + nearest + "'?")
                .orElse(";");
        return new IllegalArgumentException("no figure '" + name + "'" + near + " available: "
                + String.join(", ", listed)
                + "; each also with .TYPE where the layer has types, and with .precision or .recall");
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
