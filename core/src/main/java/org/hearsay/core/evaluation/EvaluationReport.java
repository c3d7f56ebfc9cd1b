package org.hearsay.core.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Tells the figures of an evaluation: as tables for people, as JSON for scripts. Immutable.
 *
 * @param samples how many samples and trials intervals and differences rest on
 * @param intervals the confidence intervals by figure; empty for none
 * @param slices the slices by field; empty for none
 * @param differences what differs from a baseline; null without one
 */
public record EvaluationReport(
        Evaluation evaluation,
        int samples,
        long seed,
        Map<Metric, Bootstrap.Interval> intervals,
        Map<String, List<Evaluation.Slice>> slices,
        @Nullable Map<Metric, Randomisation.Difference> differences) {

    public EvaluationReport {
        intervals = new TreeMap<>(intervals);
        slices = new LinkedHashMap<>(slices);
    }

    /** The figures as tables for people, in percent. */
    public String text() {
        StringBuilder out = new StringBuilder();
        out.append(Evaluation.plural(evaluation.documents(), "document")).append('\n');
        evaluation.notes().forEach(note -> out.append("note: ").append(note).append('\n'));
        Map<Metric, Score> scores = evaluation.scores();
        String layer = "";
        for (Map.Entry<Metric, Score> entry : scores.entrySet()) {
            Score score = entry.getValue();
            if (score.gold() + score.system() == 0) {
                continue;
            }
            if (!entry.getKey().layer().equals(layer)) {
                layer = entry.getKey().layer();
                out.append('\n').append(layer).append('\n');
            }
            out.append(line(entry.getKey(), score));
        }
        if (!intervals.isEmpty()) {
            out.append("\n95% intervals of F1 by bootstrap over documents, ")
                    .append(samples)
                    .append(" samples, seed ")
                    .append(seed)
                    .append('\n');
        }
        slices.forEach((field, values) -> sliceTable(out, field, values));
        if (differences != null) {
            differenceTable(out, differences);
        }
        return out.toString();
    }

    private String line(Metric metric, Score score) {
        String label = metric.label();
        Bootstrap.Interval interval = intervals.get(metric);
        String range = interval == null
                ? ""
                : String.format(Locale.ROOT, " [%6.2f, %6.2f]", 100 * interval.low(), 100 * interval.high());
        if (metric.isAccuracy()) {
            return String.format(
                    Locale.ROOT, "  %-26s    %6.2f%s   of %d%n", label, 100 * score.f1(), range, score.gold());
        }
        return String.format(
                Locale.ROOT,
                "  %-26s F1 %6.2f%s   P %6.2f   R %6.2f   gold %6d   system %6d%n",
                label,
                100 * score.f1(),
                range,
                100 * score.precision(),
                100 * score.recall(),
                score.gold(),
                score.system());
    }

    /** One figure of each layer. */
    private void sliceTable(StringBuilder out, String field, List<Evaluation.Slice> values) {
        TreeSet<Metric> columns = new TreeSet<>();
        evaluation.scores().keySet().forEach(metric -> {
            if (metric.isHeadline()) {
                columns.add(metric);
            }
        });
        out.append(String.format(Locale.ROOT, "%n%-28s %9s", "by " + field + ", F1", "documents"));
        columns.forEach(metric -> out.append("   ").append(metric.name()));
        out.append('\n');
        for (Evaluation.Slice slice : values) {
            out.append(String.format(Locale.ROOT, "  %-26s %9d", slice.value(), slice.documents()));
            for (Metric metric : columns) {
                Score score = slice.scores().get(metric);
                String figure = score == null || score.gold() + score.system() == 0
                        ? "-"
                        : String.format(Locale.ROOT, "%.2f", 100 * score.f1());
                out.append("   ").append(" ".repeat(Math.max(0, metric.name().length() - figure.length())));
                out.append(figure);
            }
            out.append('\n');
        }
    }

    private void differenceTable(StringBuilder out, Map<Metric, Randomisation.Difference> against) {
        Map<Metric, Score> scores = evaluation.scores();
        out.append(String.format(
                Locale.ROOT,
                "%n%-36s %8s %8s %8s %8s%n",
                "against the baseline, F1",
                "baseline",
                "now",
                "change",
                "p"));
        against.forEach((metric, difference) -> {
            Score now = scores.getOrDefault(metric, new Score(0, 0, 0));
            if (now.gold() + now.system() + difference.baseline().system() > 0) {
                out.append(String.format(
                        Locale.ROOT,
                        "  %-34s %8.2f %8.2f %+8.2f %8.4f%s%n",
                        metric.name(),
                        100 * difference.baseline().f1(),
                        100 * now.f1(),
                        100 * difference.difference(),
                        difference.p(),
                        difference.p() < 0.05 ? " *" : ""));
            }
        });
        out.append("p: approximate randomisation by document, two-sided, ")
                .append(samples)
                .append(" trials, seed ")
                .append(seed)
                .append("; * below 0.05\n");
    }

    /** The figures as one JSON object: precision, recall, F1 and intervals in percent. */
    public String json() {
        ObjectNode root = new ObjectMapper().createObjectNode();
        root.put("documents", evaluation.documents());
        evaluation.notes().forEach(root.putArray("notes")::add);
        if (!intervals.isEmpty() || differences != null) {
            root.put("samples", samples).put("seed", seed);
        }
        ObjectNode scores = scores(root.putObject("scores"), evaluation.scores());
        intervals.forEach((metric, interval) -> ((ObjectNode) scores.path(metric.name()))
                .put("low", percent(interval.low()))
                .put("high", percent(interval.high())));
        if (!slices.isEmpty()) {
            slices(root.putObject("slices"));
        }
        if (differences != null) {
            ObjectNode baseline = root.putObject("baseline");
            differences.forEach((metric, difference) -> baseline.putObject(metric.name())
                    .put("f1", percent(difference.baseline().f1()))
                    .put("difference", percent(difference.difference()))
                    .put("p", difference.p()));
        }
        return root.toString();
    }

    private void slices(ObjectNode node) {
        slices.forEach((field, values) -> {
            ObjectNode ofField = node.putObject(field);
            for (Evaluation.Slice slice : values) {
                ObjectNode ofValue = ofField.putObject(slice.value()).put("documents", slice.documents());
                scores(ofValue.putObject("scores"), slice.scores());
            }
        });
    }

    private static ObjectNode scores(ObjectNode node, Map<Metric, Score> scores) {
        scores.forEach((metric, score) -> node.putObject(metric.name())
                .put("precision", percent(score.precision()))
                .put("recall", percent(score.recall()))
                .put("f1", percent(score.f1()))
                .put("correct", score.correct())
                .put("gold", score.gold())
                .put("system", score.system()));
        return node;
    }

    private static double percent(double share) {
        return Math.round(10000 * share) / 100.0;
    }
}
