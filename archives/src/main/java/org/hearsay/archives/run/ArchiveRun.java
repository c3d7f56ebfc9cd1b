package org.hearsay.archives.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.hearsay.core.io.Article;
import org.hearsay.core.io.ArticleFormat;
import org.hearsay.core.io.ArticleReader;
import org.hearsay.core.io.Layer;
import org.hearsay.core.io.ReadResult;
import org.hearsay.core.pipeline.Pipeline;
import org.hearsay.core.pipeline.Run;
import org.hearsay.core.pipeline.RunStoppedException;
import org.jspecify.annotations.Nullable;

/**
 * Annotates an archive into the folder of a run. Documents are written in blocks, each committed in the journal when it is on
 * disk; after a kill the run goes on behind the last commit, and what stands in the outputs beyond it is cut off. The outputs
 * depend neither on the number of threads nor on how often the run was stopped. Not safe for threads.
 */
public final class ArchiveRun implements AutoCloseable {
    private final RunFolder folder;
    private final RunOptions options;
    private final ArticleFormat format;
    private final Pipeline pipeline;
    private final Totals totals = new Totals();
    private final Map<Long, Entry> failed = new TreeMap<>();
    private final Map<Long, Entry> hopeless = new HashMap<>();
    private final Journal journal;
    private final Quarantine quarantine;
    private final List<Entry> pending = new ArrayList<>();
    private boolean finished;

    /** Is told how far the run is. */
    public interface Progress {
        /** Called after each document, in the thread of the run. */
        void at(Totals totals);
    }

    /**
     * Opens a run where it is: at its beginning, or behind its last commit.
     *
     * @param format what {@link RunOptions#format()} names
     * @throws IOException if its journal cannot be read
     */
    public ArchiveRun(RunFolder folder, RunOptions options, ArticleFormat format, Pipeline pipeline)
            throws IOException {
        this.folder = folder;
        this.options = options;
        this.format = format;
        this.pipeline = pipeline;
        this.journal = Journal.open(folder.journal(), this::count, entry -> {
            if ("OutOfMemoryError".equals(entry.kind())) {
                hopeless.put(entry.n(), entry);
            }
        });
        this.finished = journal.last().end();
        this.quarantine = new Quarantine(folder.quarantine(), options);
    }

    private void count(Entry entry) {
        Entry failure = failed.remove(entry.n());
        if (failure != null) {
            totals.mended(failure);
        }
        totals.add(entry);
        if (entry.status() == Status.FAILED) {
            failed.put(entry.n(), entry);
        }
    }

    /** How many documents of the input are done with. */
    public long committed() {
        return journal.last().committed();
    }

    /** Whether all of the input is done with. */
    public boolean isFinished() {
        return finished;
    }

    /** What is done so far. */
    public Totals totals() {
        return totals;
    }

    /**
     * Goes through the rest of the input.
     *
     * @param input all of the input, from its beginning
     * @param stop asked before each document; documents in hand are finished then
     * @throws IOException if an output cannot be written
     * @throws Exception if an engine cannot be opened
     */
    public RunEnd go(ArticleReader input, int threads, BooleanSupplier stop, Progress progress) throws Exception {
        Commit begin = journal.last();
        if (begin.end()) {
            return RunEnd.FINISHED;
        }
        ErrorLimit limit = ErrorLimit.parse(options.maxErrors());
        long[] done = {begin.committed()};
        boolean[] exceeded = {false};
        try (Numbered reader =
                        new Numbered(input, number -> number >= begin.committed(), hopeless, new CopyFinder(options));
                Outputs outputs = new Outputs(folder, options, format, "part-", begin, pipeline.types());
                Run<Annotated> run = open(threads)) {
            BooleanSupplier ends = () -> exceeded[0] || stop.getAsBoolean();
            RunEnd end;
            try {
                run.annotate(
                        reader,
                        outcome -> {
                            take(reader.takeNumber(), outcome, outputs);
                            done[0]++;
                            if (done[0] % Commit.BLOCK == 0) {
                                commit(outputs, done[0]);
                            }
                            exceeded[0] |= limit.isExceeded(totals);
                            progress.at(totals);
                        },
                        ends);
                end = exceeded[0] ? RunEnd.TOO_MANY_ERRORS : stop.getAsBoolean() ? RunEnd.INTERRUPTED : RunEnd.FINISHED;
            } catch (RunStoppedException e) {
                end = RunEnd.BROKEN;
            }
            if (end == RunEnd.FINISHED) {
                finish(outputs, done[0]);
            } else if (!pending.isEmpty()) {
                commit(outputs, done[0]);
            }
            folder.report(totals);
            return end;
        }
    }

    private Run<Annotated> open(int threads) throws Exception {
        Set<Layer> layers = options.chosenLayers();
        return Run.open(
                pipeline,
                threads,
                options.timeoutDuration(),
                (cas, article) -> Annotated.of(cas, article, format, layers));
    }

    private void commit(Outputs outputs, long done) throws IOException {
        add(outputs.write(done, false), outputs);
    }

    private void finish(Outputs outputs, long done) throws IOException {
        boolean isWritten = pending.isEmpty() && done % options.partSize() == 0;
        if (isWritten) {
            journal.add(pending, new Commit(done, (int) (done / options.partSize()) - 1, 0, true, true));
        } else {
            add(outputs.write(done, true).ended(), outputs);
        }
        finished = true;
    }

    private void add(Commit commit, Outputs outputs) throws IOException {
        journal.add(pending, commit);
        pending.clear();
        if (commit.complete()) {
            outputs.complete();
        }
    }

    private void take(long number, Run.Outcome<Annotated> outcome, Outputs outputs) throws IOException {
        Entry entry = entry(number, outcome);
        if (outcome instanceof Run.Outcome.Done<Annotated> done) {
            outputs.add(number, done.article().id(), done.result().output());
        } else if (outcome instanceof Run.Outcome.Failed<Annotated> failure) {
            quarantine.add(number, failure);
        } else if (outcome instanceof Run.Outcome.Skipped<Annotated> skipped
                && skipped.document().article() != null) {
            Article article = skipped.document().article();
            outputs.add(number, article.id(), CopyLine.of(article));
        }
        pending.add(entry);
        count(entry);
    }

    private Entry entry(long number, Run.Outcome<Annotated> outcome) {
        if (outcome instanceof Run.Outcome.Done<Annotated> done) {
            Article article = done.article();
            Annotated result = done.result();
            return new Entry(
                    number,
                    article.id(),
                    article.origin(),
                    result.sha256(),
                    Status.DONE,
                    result.milliseconds(),
                    result.counts(),
                    null,
                    null,
                    CopyLine.original(article));
        }
        if (outcome instanceof Run.Outcome.Failed<Annotated> failure) {
            @Nullable Article article = failure.document() instanceof ReadResult.Read read ? read.article() : null;
            @Nullable Entry known = hopeless.get(number);
            return new Entry(
                    number,
                    article == null ? null : article.id(),
                    failure.where(),
                    article == null ? null : article.sha256(),
                    Status.FAILED,
                    Map.of(),
                    Map.of(),
                    known == null ? failure.failure().kind() : known.kind(),
                    failure.failure().message(),
                    null);
        }
        ReadResult.Skipped skipped = ((Run.Outcome.Skipped<Annotated>) outcome).document();
        @Nullable Article copy = skipped.article();
        return new Entry(
                number,
                copy == null ? null : copy.id(),
                skipped.where(),
                copy == null ? null : copy.sha256(),
                copy == null ? Status.SKIPPED : Status.COPY,
                Map.of(),
                Map.of(),
                copy == null ? skipped.reason() : null,
                null,
                copy == null ? null : CopyLine.original(copy));
    }

    /**
     * Tries the documents again that failed; those that are done now go into a part of their own, and leave the quarantine.
     *
     * @param input all of the input, from its beginning
     * @param kind the kind of failures to try again; empty for all
     * @return how many are done now
     * @throws IOException if the run is not finished, or an output cannot be written
     * @throws Exception if an engine cannot be opened
     */
    public int retry(ArticleReader input, String kind, int threads, Progress progress) throws Exception {
        if (!journal.last().end()) {
            throw new IOException(
                    "the run is not finished; go on with 'hearsay resume %s' first".formatted(folder.path()));
        }
        Set<Long> numbers = new TreeSet<>();
        failed.forEach((number, entry) -> {
            if (kind.isEmpty() || kind.equals(entry.kind())) {
                numbers.add(number);
            }
        });
        long last = numbers.stream().mapToLong(Long::longValue).max().orElse(-1);
        List<Long> mended = new ArrayList<>();
        try (Numbered reader = new Numbered(input, numbers::contains, Map.of(), new CopyFinder(options));
                Outputs outputs = new Outputs(folder, options, format, retryPrefix(), Commit.NONE, pipeline.types());
                Run<Annotated> run = open(threads)) {
            run.annotate(
                    reader,
                    outcome -> {
                        long number = reader.takeNumber();
                        if (outcome instanceof Run.Outcome.Done<Annotated>) {
                            mended.add(number);
                        }
                        take(number, outcome, outputs);
                        progress.at(totals);
                    },
                    () -> reader.read() > last);
            if (!pending.isEmpty()) {
                outputs.write(1, true);
                outputs.complete();
                journal.add(pending, journal.last());
                pending.clear();
            }
        }
        for (long number : mended) {
            quarantine.remove(number);
        }
        folder.report(totals);
        return mended.size();
    }

    private String retryPrefix() throws IOException {
        try (Stream<Path> files = Files.list(folder.parts())) {
            long before = files.filter(file -> file.getFileName().toString().startsWith("retry-"))
                    .count();
            return String.format(Locale.ROOT, "retry-%03d-", before + 1);
        }
    }

    @Override
    public void close() throws IOException {
        journal.close();
    }
}
