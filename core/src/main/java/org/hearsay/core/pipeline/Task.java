package org.hearsay.core.pipeline;

import java.util.concurrent.CompletableFuture;
import org.hearsay.core.io.ReadResult;

/** A document that waits for its outcome. */
record Task<T>(ReadResult document, CompletableFuture<Run.Outcome<T>> outcome) {
    Task(ReadResult document) {
        this(document, new CompletableFuture<>());
    }

    boolean isDone() {
        return outcome.isDone();
    }
}
