package org.hearsay.core.pipeline;

/** An annotator failed: while it was made, or on a document. Names the annotator, and the document if there was one. */
public final class EngineException extends Exception {
    private static final long serialVersionUID = 1L;

    EngineException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The innermost cause in one line: its message, or its class if it has none. */
    static String reason(Throwable error) {
        Throwable innermost = innermost(error);
        String message = innermost.getMessage();
        String name = innermost.getClass().getSimpleName();
        return message == null ? name : name + ": " + message;
    }

    static Throwable innermost(Throwable error) {
        Throwable innermost = error;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        return innermost;
    }
}
