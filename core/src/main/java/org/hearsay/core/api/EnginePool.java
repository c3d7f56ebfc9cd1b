package org.hearsay.core.api;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import org.hearsay.core.pipeline.Engine;
import org.hearsay.core.pipeline.EngineException;
import org.hearsay.core.pipeline.Pipeline;
import org.jspecify.annotations.Nullable;

/** Engines of a pipeline that are lent out one to a thread; the one that came back last goes out first. Safe for threads. */
final class EnginePool {
    private final Pipeline pipeline;
    private final Semaphore places;
    private final Deque<Engine> atRest = new ArrayDeque<>();
    private boolean closed;

    /**
     * Makes a pool; engines are opened when they are needed.
     *
     * @param most how many there may be
     */
    EnginePool(Pipeline pipeline, int most) {
        this.pipeline = pipeline;
        this.places = new Semaphore(most, true);
    }

    /** An engine on loan; closing gives it back. */
    record Loan(EnginePool pool, Engine engine) implements AutoCloseable {
        @Override
        public void close() {
            pool.giveBack(engine);
        }
    }

    /**
     * Takes an engine, waiting for one if all are out.
     *
     * @throws IllegalStateException if the pool is closed
     */
    Loan take() throws EngineException {
        places.acquireUninterruptibly();
        @Nullable Loan loan = null;
        try {
            Engine engine = atRest();
            loan = new Loan(this, engine == null ? pipeline.open() : engine);
            return loan;
        } finally {
            if (loan == null) {
                places.release();
            }
        }
    }

    private synchronized @Nullable Engine atRest() {
        if (closed) {
            throw new IllegalStateException("this pipeline is closed; build another one");
        }
        return atRest.poll();
    }

    private void giveBack(Engine engine) {
        if (!keep(engine)) {
            engine.close();
        }
        places.release();
    }

    private synchronized boolean keep(Engine engine) {
        if (!closed) {
            atRest.push(engine);
        }
        return !closed;
    }

    synchronized void close() {
        closed = true;
        atRest.forEach(Engine::close);
        atRest.clear();
    }
}
