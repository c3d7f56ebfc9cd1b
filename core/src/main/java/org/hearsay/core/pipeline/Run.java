package org.hearsay.core.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import org.apache.uima.jcas.JCas;
import org.hearsay.core.io.Article;
import org.hearsay.core.io.ArticleReader;
import org.hearsay.core.io.ReadResult;
import org.jspecify.annotations.Nullable;

/**
 * Annotates the articles of an input in any number of threads, and hands on the results in the order of the input. A
 * document that cannot be read or annotated becomes a {@link Outcome.Failed}; the others go on.
 *
 * @param <T> what is made of each annotated article
 */
public final class Run<T> implements AutoCloseable {
    /** How many articles a thread may be ahead of what has been handed on. */
    private static final int AHEAD = 8;

    private final Work<T> work;
    private final int threads;
    private final BlockingQueue<Engine> engines = new LinkedBlockingQueue<>();

    /** What to make of an annotated article; called in the thread that annotated it. */
    public interface Work<T> {
        T of(JCas cas, Article article) throws Exception;
    }

    /** What became of a document. */
    public sealed interface Outcome<T> {
        /**
         * It was annotated, and this was made of it.
         *
         * @param warning what of its input could not be used; empty if nothing
         */
        record Done<T>(Article article, T result, String warning) implements Outcome<T> {}

        /**
         * It was not.
         *
         * @param where the file, and where it has lines the line
         * @param error what was thrown; null if it could not be read
         */
        record Failed<T>(
                String where, String message, @Nullable Throwable error) implements Outcome<T> {}
    }

    /** Receives the outcomes in the order of the input. */
    public interface Sink<T> {
        void take(Outcome<T> outcome) throws Exception;
    }

    private Run(Work<T> work, int threads) {
        this.work = work;
        this.threads = threads;
    }

    /**
     * Opens an engine for each thread.
     *
     * @throws EngineException if an annotator cannot be made
     */
    public static <T> Run<T> open(Pipeline pipeline, int threads, Work<T> work) throws EngineException {
        Run<T> run = new Run<>(work, threads);
        try {
            for (int i = 0; i < threads; i++) {
                run.engines.add(pipeline.open());
            }
            return run;
        } catch (EngineException | RuntimeException | Error e) {
            run.close();
            throw e;
        }
    }

    /**
     * Annotates everything that the reader gives.
     *
     * @throws Exception what the sink threw; documents in hand are given up then
     */
    public void annotate(ArticleReader reader, Sink<T> sink) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        Deque<Future<Outcome<T>>> inHand = new ArrayDeque<>();
        try {
            for (ReadResult next = reader.next(); next != null; next = reader.next()) {
                ReadResult document = next;
                inHand.add(executor.submit(() -> outcome(document)));
                if (inHand.size() >= AHEAD * threads) {
                    sink.take(inHand.remove().get());
                }
            }
            while (!inHand.isEmpty()) {
                sink.take(inHand.remove().get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a worker thread died", e.getCause());
        } finally {
            executor.shutdownNow();
        }
    }

    private Outcome<T> outcome(ReadResult document) throws InterruptedException {
        if (document instanceof ReadResult.Failed failed) {
            return new Outcome.Failed<>(failed.where(), failed.message(), null);
        }
        ReadResult.Read read = (ReadResult.Read) document;
        Article article = read.article();
        Engine engine = engines.take();
        try {
            return new Outcome.Done<>(article, work.of(engine.annotate(article), article), read.warning());
        } catch (EngineException e) {
            return new Outcome.Failed<>(article.origin(), String.valueOf(e.getMessage()), e);
        } catch (Exception e) {
            String message = "document '%s' cannot be written: %s".formatted(article.id(), EngineException.reason(e));
            return new Outcome.Failed<>(article.origin(), message, e);
        } finally {
            engines.add(engine);
        }
    }

    @Override
    public void close() {
        engines.forEach(Engine::close);
    }
}
