package org.hearsay.core.io;

import java.io.EOFException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** Says in words why a file cannot be read. */
public final class Unreadable {
    private Unreadable() {}

    /** The reason in words; lower case, no full stop. */
    public static String reason(Exception error) {
        Throwable cause = error.getCause() == null ? error : error.getCause();
        if (cause instanceof AccessDeniedException) {
            return "cannot be read: permission denied";
        }
        if (cause instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (cause instanceof FileSystemLoopException) {
            return "cannot be read: a link in it leads back to it";
        }
        if (cause instanceof EOFException) {
            return "cannot be read: it ends too early";
        }
        return "cannot be read: "
                + (cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage());
    }
}
