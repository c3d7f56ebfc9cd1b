package org.hearsay.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;
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
    private final LongSupplier bytesRead;
    private final long bytes;
    private final long begin = System.nanoTime();
    private final long documentsBefore;
    private final long tokensBefore;
    private long tokens;
    private long lastLine = begin;

    private ProgressLine(
            PrintWriter err, @Nullable ProgressBar bar, Totals before, LongSupplier bytesRead, long bytes) {
        this.err = err;
        this.bar = bar;
        this.bytesRead = bytesRead;
        this.bytes = bytes;
        this.documentsBefore = before.documents();
        this.tokensBefore = tokens(before);
    }

    /**
     * Begins to show a run.
     *
     * @param before what was done before
     * @param bytesRead how many bytes of the inputs were read, at any time
     * @param bytes how many bytes the inputs have
     */
    static ProgressLine start(PrintWriter err, Totals before, LongSupplier bytesRead, long bytes) {
        ProgressBar bar = Terminal.showsProgress()
                ? new ProgressBarBuilder()
                        .setTaskName("hearsay")
                        .setInitialMax(bytes)
                        .setUnit(" MB", 1_000_000)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setConsumer(new ConsoleProgressBarConsumer(System.err))
                        .build()
                : null;
        return new ProgressLine(err, bar, before, bytesRead, bytes);
    }

    @Override
    public void at(Totals totals) {
        tokens = tokens(totals) - tokensBefore;
        if (bar != null) {
            bar.stepTo(Math.min(bytesRead.getAsLong(), bytes));
            bar.setExtraMessage(state(totals));
            return;
        }
        long now = System.nanoTime();
        if (now - lastLine >= LINE_NANOS) {
            lastLine = now;
            err.println("hearsay: " + state(totals) + remaining());
        }
    }

    private String state(Totals totals) {
        return String.format(
                Locale.ROOT,
                "%,d documents, %.0f a second, %,d failed",
                totals.documents(),
                (totals.documents() - documentsBefore) / seconds(),
                totals.documents(Status.FAILED));
    }

    /** Told by the bytes that were read; empty while that says too little. */
    private String remaining() {
        double share = (double) bytesRead.getAsLong() / Math.max(bytes, 1);
        if (share < 0.01 || share > 1) {
            return "";
        }
        return String.format(Locale.ROOT, ", about %.0f minutes to go", seconds() * (1 - share) / share / 60);
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
