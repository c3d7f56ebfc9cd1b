package org.hearsay.core.bridge;

import org.jspecify.annotations.Nullable;

/** An analysis engine that a pipeline names cannot be used; the message says why, and what would work. */
public final class ComponentException extends Exception {
    private static final long serialVersionUID = 1L;
    private final boolean missing;

    private ComponentException(String message, boolean missing, @Nullable Throwable cause) {
        super(message, cause);
        this.missing = missing;
    }

    ComponentException(String message) {
        this(message, false, null);
    }

    ComponentException(String message, Throwable cause) {
        this(message, false, cause);
    }

    static ComponentException missing(String message) {
        return new ComponentException(message, true, null);
    }

    /** Whether it is not there at all, rather than wrong. */
    public boolean isMissing() {
        return missing;
    }
}
