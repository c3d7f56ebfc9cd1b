package org.hearsay.cli;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.cli.ProfileCommand.Cost;
import org.hearsay.core.spi.RuleTimes;

/** Prints what {@link ProfileCommand} has measured. */
final class ProfileTables {
    private static final int WIDEST = 90;

    private final PrintWriter out;
    private final int top;

    /**
     * Makes tables.
     *
     * @param top how many lines each has at most; that of rules so many for each annotator
     */
    ProfileTables(PrintWriter out, int top) {
        this.out = out;
        this.top = top;
    }

    void annotators(Map<String, Long> nanos, int documents) {
        long sum = sum(nanos.values());
        print("%-16s %16s %8s%n", "annotator", "CPU ms/document", "share");
        nanos.forEach(
                (name, taken) -> print("%-16s %16.3f %7.1f%%%n", name, taken / 1e6 / documents, 100.0 * taken / sum));
    }

    /** Shows the rules of each annotator that told of any, and their share of the time of all of its rules. */
    void rules(Map<RuleTimes.Rule, RuleTimes.Taken> rules, int documents) {
        Map<String, Map<String, RuleTimes.Taken>> byAnnotator = new TreeMap<>();
        rules.forEach((rule, taken) -> byAnnotator
                .computeIfAbsent(rule.annotator(), key -> new TreeMap<>())
                .put(rule.name(), taken));
        byAnnotator.forEach((annotator, taken) -> {
            long sum = sum(taken.values().stream().map(RuleTimes.Taken::nanos).toList());
            print("%n%-16s %-41s %8s %12s %8s%n", "rules", "", "matches", "us/document", "share");
            taken.entrySet().stream()
                    .sorted((one, other) -> Long.compare(
                            other.getValue().nanos(), one.getValue().nanos()))
                    .limit(top)
                    .forEach(rule -> print(
                            "%-16s %-41s %8d %12.3f %7.1f%%%n",
                            annotator,
                            rule.getKey(),
                            rule.getValue().found(),
                            rule.getValue().nanos() / 1e3 / documents,
                            100.0 * rule.getValue().nanos() / sum));
        });
    }

    void methods(StackSampler sampler) {
        int samples =
                sampler.methods().values().stream().mapToInt(Integer::intValue).sum();
        print("%n%-58s %8s%n", "method, of " + samples + " samples", "share");
        sampler.methods().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(top)
                .forEach(method -> {
                    String[] name = method.getKey().split(" ", 2);
                    print("%-16s %-41s %7.1f%%%n", name[0], name[1], 100.0 * method.getValue() / samples);
                });
    }

    void memory(Collection<Cost> costs) {
        long bytes = costs.stream().mapToLong(Cost::bytes).sum();
        print("%nmemory allocated: %.2f MB/document%n", bytes / 1e6 / costs.size());
    }

    void costs(String title, List<Cost> costs) {
        print("%n%10s %10s   %s%n", "CPU ms", "MB", title);
        for (Cost cost : costs.subList(0, Math.min(top, costs.size()))) {
            String name = cost.name().strip().replaceAll("\\s+", " ");
            print(
                    "%10.3f %10.3f   %s%n",
                    cost.nanos() / 1e6,
                    cost.bytes() / 1e6,
                    name.length() > WIDEST ? name.substring(0, WIDEST - 3) + "..." : name);
        }
    }

    private static long sum(Collection<Long> nanos) {
        return Math.max(1, nanos.stream().mapToLong(Long::longValue).sum());
    }

    private void print(String format, Object... values) {
        out.printf(Locale.ROOT, format, values);
    }
}
