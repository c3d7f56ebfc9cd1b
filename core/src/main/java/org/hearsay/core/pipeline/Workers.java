package org.hearsay.core.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.hearsay.core.io.ReadResult;
import org.jspecify.annotations.Nullable;

/**
 * The threads of a run, an engine each, and a watch over how long they take. A thread that takes too long on a document is
 * interrupted, then stopped if the JVM can do that (up to Java 19), and in any case replaced. Safe for threads.
 */
final class Workers<T> implements AutoCloseable {
    private static final long WATCH_MILLIS = 100;

    private final Pipeline pipeline;
    private final int threads;
    private final Duration timeout;
    private final Run.Work<T> work;
    private final BlockingQueue<Task<T>> queue = new LinkedBlockingQueue<>();
    private final List<Worker<T>> working = new ArrayList<>();
    /** Those that were given up and have not ended. */
    private final List<Worker<T>> stuck = new ArrayList<>();

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(runnable -> {
        Thread thread = new Thread(runnable, "hearsay-watch");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable Engine first;

    private Workers(Pipeline pipeline, int threads, Duration timeout, Run.Work<T> work, Engine first) {
        this.pipeline = pipeline;
        this.threads = threads;
        this.timeout = timeout;
        this.work = work;
        this.first = first;
    }

    static <T> Workers<T> start(Pipeline pipeline, int threads, Duration timeout, Run.Work<T> work)
            throws EngineException {
        Workers<T> workers = new Workers<>(pipeline, threads, timeout, work, pipeline.open());
        var unused = workers.watch.scheduleWithFixedDelay(
                workers::endTheLate, WATCH_MILLIS, WATCH_MILLIS, TimeUnit.MILLISECONDS);
        return workers;
    }

    Task<T> submit(ReadResult document) {
        Task<T> task = new Task<>(document);
        if (document instanceof ReadResult.Failed failed) {
            Run.Failure failure = new Run.Failure(Run.Failure.UNREADABLE, failed.message(), null);
            task.outcome().complete(new Run.Outcome.Failed<>(document, failure));
        } else if (document instanceof ReadResult.Skipped skipped) {
            task.outcome().complete(new Run.Outcome.Skipped<>(skipped));
        } else {
            queue.add(task);
            addWorker();
        }
        return task;
    }

    private synchronized void addWorker() {
        if (working.size() < threads) {
            working.add(Worker.start(pipeline, first, queue, work));
            first = null;
        }
    }

    private synchronized void endTheLate() {
        List<Worker<T>> late =
                working.stream().filter(worker -> worker.isLate(timeout)).toList();
        for (Worker<T> worker : late) {
            working.remove(worker);
            stuck.add(worker);
            worker.giveUp(timeout);
            working.add(Worker.start(pipeline, null, queue, work));
        }
        for (Iterator<Worker<T>> each = stuck.iterator(); each.hasNext(); ) {
            Worker<T> worker = each.next();
            if (worker.hasEnded()) {
                each.remove();
            } else {
                worker.end();
            }
        }
    }

    /** Complains of threads that cannot be ended, once they are as many as those at work. */
    synchronized void checkStuck() throws RunStoppedException {
        long beyondHelp = stuck.stream().filter(Worker::isBeyondHelp).count();
        if (beyondHelp >= threads) {
            throw new RunStoppedException("%d threads that took too long cannot be ended".formatted(beyondHelp));
        }
    }

    @Override
    public synchronized void close() {
        watch.shutdownNow();
        working.forEach(Worker::retire);
        if (first != null) {
            first.close();
            first = null;
        }
        for (Worker<T> worker : working) {
            worker.join();
        }
    }
}
