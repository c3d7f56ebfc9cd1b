package org.hearsay.cli;

import org.jspecify.annotations.Nullable;

/** Something that the user can mend: told as a message, without a stack trace. */
final class CommandException extends Exception {
    private static final long serialVersionUID = 1L;
    private final int exitCode;

    CommandException(int exitCode, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    CommandException(String message) {
        this(ExitCode.USAGE, message, null);
    }

    int exitCode() {
        return exitCode;
    }
}
