package org.hearsay.cli;

import java.io.PrintWriter;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.hearsay.archives.run.ArchiveRun;
import org.hearsay.archives.run.Status;
import org.hearsay.archives.run.Totals;
import org.jspecify.annotations.Nullable;

/** Shows on standard error how far a run is: a bar on a terminal, else a line every half a minute. Not safe for threads. */
final class ProgressLine implements ArchiveRun.Progress, AutoCloseable {
    private static final long LINE_NANOS = 30_000_000_000L;

    private final PrintWriter err;
    private final @Nullable ProgressBar bar;
    private final long begin = System.nanoTime();
    private final long documentsBefore;
    private final long tokensBefore;
    private long tokens;
    private long lastLine = begin;

    private ProgressLine(PrintWriter err, @Nullable ProgressBar bar, Totals before) {
        this.err = err;
        this.bar = bar;
        this.documentsBefore = before.documents();
        this.tokensBefore = tokens(before);
    }

    static ProgressLine start(PrintWriter err, Totals before) {
        ProgressBar bar = Terminal.showsProgress()
                ? new ProgressBarBuilder()
                        .setTaskName("hearsay")
                        .setInitialMax(-1)
                        .setUnit(" documents", 1)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setConsumer(new ConsoleProgressBarConsumer(System.err))
                        .build()
                : null;
        return new ProgressLine(err, bar, before);
    }

    @Override
    public void at(Totals totals) {
        long done = totals.documents() - documentsBefore;
        tokens = tokens(totals) - tokensBefore;
        if (bar != null) {
            bar.stepTo(done);
            bar.setExtraMessage(totals.documents(Status.FAILED) + " failed");
            return;
        }
        long now = System.nanoTime();
        if (now - lastLine >= LINE_NANOS) {
            lastLine = now;
            err.printf(
                    Locale.ROOT,
                    "hearsay: %,d documents, %.0f a second, %,d failed%n",
                    totals.documents(),
                    done / seconds(),
                    totals.documents(Status.FAILED));
        }
    }

    private static long tokens(Totals totals) {
        return totals.counts().getOrDefault("tokens", 0L);
    }

    /** How long it has run in this process. */
    double seconds() {
        return (System.nanoTime() - begin) / 1e9;
    }

    /** How many tokens were annotated in this process. */
    long tokens() {
        return tokens;
    }

    /** Shows no more, so that other lines can follow. */
    void end() {
        close();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
