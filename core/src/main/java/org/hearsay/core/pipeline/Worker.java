package org.hearsay.core.pipeline;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import org.hearsay.core.io.Article;
import org.hearsay.core.io.ReadResult;
import org.jspecify.annotations.Nullable;

/** A thread of a run with its engine. */
final class Worker<T> {
    private static final Duration GRACE = Duration.ofSeconds(1);
    private static final Duration BEYOND_HELP = Duration.ofSeconds(10);

    private final Pipeline pipeline;
    private final @Nullable Engine given;
    private final BlockingQueue<Task<T>> queue;
    private final Run.Work<T> work;
    private final Thread thread;
    private volatile @Nullable Task<T> current;
    private volatile long since;
    private volatile boolean retired;
    private volatile boolean interrupted;
    private volatile boolean stopped;

    private Worker(Pipeline pipeline, @Nullable Engine given, BlockingQueue<Task<T>> queue, Run.Work<T> work) {
        this.pipeline = pipeline;
        this.given = given;
        this.queue = queue;
        this.work = work;
        this.thread = new Thread(this::run, "hearsay-worker");
        // a thread that cannot be ended does not keep the JVM alive
        thread.setDaemon(true);
    }

    /**
     * Starts a worker.
     *
     * @param engine the engine to use; null to open one
     */
    static <T> Worker<T> start(
            Pipeline pipeline, @Nullable Engine engine, BlockingQueue<Task<T>> queue, Run.Work<T> work) {
        Worker<T> worker = new Worker<>(pipeline, engine, queue, work);
        worker.thread.start();
        return worker;
    }

    private void run() {
        @Nullable Engine engine = given;
        try {
            while (!retired) {
                Task<T> task = queue.take();
                since = System.nanoTime();
                current = task;
                engine = annotate(task, engine);
                current = null;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            current = null;
            if (engine != null) {
                engine.close();
            }
        }
    }

    /** Gives the task its outcome, and the engine to go on with; none after an error that may have left it in any state. */
    private @Nullable Engine annotate(Task<T> task, @Nullable Engine engine) {
        ReadResult.Read read = (ReadResult.Read) task.document();
        Article article = read.article();
        @Nullable Engine used = engine;
        try {
            if (used == null) {
                used = pipeline.open();
                // opening is not the document's fault
                since = System.nanoTime();
            }
        } catch (EngineException | RuntimeException | Error e) {
            task.outcome().completeExceptionally(e);
            return null;
        }
        try {
            T result = work.of(used.annotate(article, read.annotations()), article);
            task.outcome().complete(new Run.Outcome.Done<>(read, result));
            return used;
        } catch (EngineException e) {
            fail(task, Run.Failure.of(String.valueOf(e.getMessage()), e));
            return used;
        } catch (OutOfMemoryError e) {
            fail(
                    task,
                    new Run.Failure("OutOfMemoryError", "document '%s' needs more memory".formatted(article.id()), e));
        } catch (Exception | Error e) {
            String message = "document '%s' cannot be written: %s".formatted(article.id(), EngineException.reason(e));
            fail(task, Run.Failure.of(message, e));
        }
        used.close();
        return null;
    }

    private void fail(Task<T> task, Run.Failure failure) {
        task.outcome().complete(new Run.Outcome.Failed<>(task.document(), failure));
    }

    boolean isLate(Duration timeout) {
        return current != null && System.nanoTime() - since > timeout.toNanos();
    }

    /** Fails the document in hand, and asks the thread to end. */
    void giveUp(Duration timeout) {
        Task<T> task = current;
        retired = true;
        if (task != null) {
            String message = "document '%s' took longer than %s s"
                    .formatted(((ReadResult.Read) task.document()).article().id(), timeout.toMillis() / 1000.0);
            fail(task, new Run.Failure(Run.Failure.TIMEOUT, message, null));
        }
        since = System.nanoTime();
        interrupted = true;
        thread.interrupt();
    }

    /** Ends a thread that was given up and did not heed the interrupt. */
    void end() {
        if (interrupted && !stopped && System.nanoTime() - since > GRACE.toNanos()) {
            stopped = true;
            stop();
        }
    }

    /**
     * The only way to end an endless loop in code that one has not written. What it may leave half changed is the thread's own
     * engine, which nobody uses again; models are never changed once they are loaded.
     */
    @SuppressWarnings({"removal", "deprecation"})
    private void stop() {
        try {
            thread.stop();
        } catch (UnsupportedOperationException e) {
            // Java 20 and later: it is counted instead, see Workers#checkStuck
            interrupted = true;
        }
    }

    boolean hasEnded() {
        return !thread.isAlive();
    }

    boolean isBeyondHelp() {
        return stopped && !hasEnded() && System.nanoTime() - since > BEYOND_HELP.toNanos();
    }

    /** Lets the thread end when it has nothing in hand. */
    void retire() {
        retired = true;
        if (current == null) {
            thread.interrupt();
        }
    }

    void join() {
        try {
            thread.join(GRACE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
