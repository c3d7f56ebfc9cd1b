package org.hearsay.core.pipeline;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import org.apache.uima.jcas.JCas;
import org.hearsay.core.io.Article;
import org.hearsay.core.io.ArticleReader;
import org.hearsay.core.io.ReadResult;
import org.jspecify.annotations.Nullable;

/**
 * Annotates the articles of an input in any number of threads, and hands on the results in the order of the input. A document
 * that cannot be read or annotated, or takes too long, becomes a {@link Outcome.Failed}; the others go on with a fresh engine.
 * No more documents are held than the threads have in hand and a few ahead of them.
 *
 * @param <T> what is made of each annotated article
 */
public final class Run<T> implements AutoCloseable {
    /** How many articles a thread may be ahead of what has been handed on. */
    private static final int AHEAD = 32;

    private final Workers<T> workers;
    private final int threads;

    /** What to make of an annotated article; called in the thread that annotated it. */
    public interface Work<T> {
        T of(JCas cas, Article article) throws Exception;
    }

    /** What became of a document. */
    public sealed interface Outcome<T> {
        /** It was annotated, and this was made of it. */
        record Done<T>(ReadResult.Read document, T result) implements Outcome<T> {
            public Article article() {
                return document.article();
            }
        }

        /** It was not. */
        record Failed<T>(ReadResult document, Failure failure) implements Outcome<T> {
            /** The file, and where it has lines the line. */
            public String where() {
                return document instanceof ReadResult.Read read
                        ? read.article().origin()
                        : ((ReadResult.Failed) document).where();
            }
        }

        /** It holds no article and was not meant to. */
        record Skipped<T>(ReadResult.Skipped document) implements Outcome<T> {}
    }

    /**
     * Why a document has no result.
     *
     * @param kind what failures are counted by: {@code "unreadable"}, {@code "timeout"}, or the class of what was thrown
     * @param message in words; lower case, no full stop
     * @param error what was thrown; null if it could not be read
     */
    public record Failure(
            String kind, String message, @Nullable Throwable error) {
        /** The kind of what cannot be read. */
        public static final String UNREADABLE = "unreadable";

        /** The kind of what took too long. */
        public static final String TIMEOUT = "timeout";

        static Failure of(String message, Throwable error) {
            return new Failure(EngineException.innermost(error).getClass().getSimpleName(), message, error);
        }
    }

    /** Receives the outcomes in the order of the input. */
    public interface Sink<T> {
        void take(Outcome<T> outcome) throws Exception;
    }

    private Run(Workers<T> workers, int threads) {
        this.workers = workers;
        this.threads = threads;
    }

    /**
     * Makes ready; one engine is opened now, those of further threads when there is work for them.
     *
     * @param timeout how long one document may take
     * @throws EngineException if an annotator cannot be made
     */
    public static <T> Run<T> open(Pipeline pipeline, int threads, Duration timeout, Work<T> work)
            throws EngineException {
        return new Run<>(Workers.start(pipeline, threads, timeout, work), threads);
    }

    /**
     * Annotates everything that the reader gives.
     *
     * @throws RunStoppedException if memory ran out, or threads that took too long cannot be ended; the sink has got the
     *     outcome of the document that was to blame
     * @throws Exception what the sink threw; documents in hand are given up then
     */
    public void annotate(ArticleReader reader, Sink<T> sink) throws Exception {
        annotate(reader, sink, () -> false);
    }

    /**
     * Annotates what the reader gives until it is told to stop; documents in hand are finished then.
     *
     * @param stop asked before each document
     * @throws RunStoppedException if memory ran out, or threads that took too long cannot be ended; the sink has got the
     *     outcome of the document that was to blame
     * @throws Exception what the sink threw; documents in hand are given up then
     */
    public void annotate(ArticleReader reader, Sink<T> sink, BooleanSupplier stop) throws Exception {
        Deque<Task<T>> inHand = new ArrayDeque<>();
        while (!stop.getAsBoolean()) {
            ReadResult next = reader.next();
            if (next == null) {
                break;
            }
            inHand.add(workers.submit(next));
            while (inHand.size() >= AHEAD * threads
                    || !inHand.isEmpty() && inHand.peek().isDone()) {
                handOn(inHand.remove(), sink);
            }
        }
        while (!inHand.isEmpty()) {
            handOn(inHand.remove(), sink);
        }
    }

    private void handOn(Task<T> task, Sink<T> sink) throws Exception {
        Outcome<T> outcome;
        try {
            outcome = task.outcome().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof EngineException failure) {
                throw failure;
            }
            throw new IllegalStateException("a worker thread died", e.getCause());
        }
        sink.take(outcome);
        if (outcome instanceof Outcome.Failed<T> failed && failed.failure().error() instanceof OutOfMemoryError) {
            throw new RunStoppedException("out of memory on " + failed.where());
        }
        workers.checkStuck();
    }

    @Override
    public void close() {
        workers.close();
    }
}
