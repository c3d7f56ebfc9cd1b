package org.hearsay.core.pipeline;

/** A run that cannot go on in this process: memory ran out, or threads that take too long cannot be ended. */
public final class RunStoppedException extends Exception {
    private static final long serialVersionUID = 1L;

    RunStoppedException(String message) {
        super(message);
    }
}
