package org.hearsay.cli;

import java.util.concurrent.CountDownLatch;

/**
 * Waits for SIGINT and SIGTERM: they ask the command to stop, and the process ends when it has. Safe for threads.
 */
final class Interruption implements AutoCloseable {
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::ask, "hearsay-interruption");
    private volatile boolean asked;

    private Interruption() {}

    static Interruption watch() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    private void ask() {
        asked = true;
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isAsked() {
        return asked;
    }

    /** Lets the process end. */
    @Override
    public void close() {
        ended.countDown();
        if (!asked) {
            remove();
        }
    }

    private void remove() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // it began this very moment, and will not wait
            asked = true;
        }
    }
}
