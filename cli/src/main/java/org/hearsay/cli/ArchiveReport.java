package org.hearsay.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import org.hearsay.archives.run.Status;
import org.hearsay.archives.run.Totals;

/** What is said at the end of a run. */
final class ArchiveReport {
    private final Totals totals;
    private final double seconds;
    private final long tokens;

    /**
     * A report.
     *
     * @param totals of all of the run
     * @param seconds how long it went on in this process
     * @param tokens how many were annotated in this process
     */
    ArchiveReport(Totals totals, double seconds, long tokens) {
        this.totals = totals;
        this.seconds = seconds;
        this.tokens = tokens;
    }

    void print(PrintWriter err) {
        line(
                err,
                "%,d documents: %,d done, %,d failed, %,d copies, %,d skipped",
                totals.documents(),
                totals.documents(Status.DONE),
                totals.documents(Status.FAILED),
                totals.documents(Status.COPY),
                totals.documents(Status.SKIPPED));
        counted(err, "failed", totals.failures());
        counted(err, "skipped", totals.skipped());
        line(err, "%,d tokens in %,.0f s, %,.0f a second", tokens, seconds, tokens / Math.max(seconds, 0.001));
        double all = totals.milliseconds().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        totals.milliseconds()
                .forEach((annotator, time) -> line(
                        err, "  %-14s %,12.1f s %5.1f %%", annotator, time / 1000, 100 * time / Math.max(all, 1e-9)));
        if (!totals.slowest().isEmpty()) {
            line(err, "slowest:");
            totals.slowest().forEach(slow -> line(err, "  %,10.0f ms %s", slow.milliseconds(), slow.origin()));
        }
    }

    private static void counted(PrintWriter err, String what, Map<String, Long> counts) {
        counts.forEach((kind, count) -> line(err, "  %s, %s: %,d", what, kind, count));
    }

    private static void line(PrintWriter err, String format, Object... values) {
        err.println(String.format(Locale.ROOT, format, values));
    }
}
