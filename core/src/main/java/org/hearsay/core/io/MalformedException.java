package org.hearsay.core.io;

/** A document that is not what its format says: the message tells what is wrong and what would do; lower case, no full stop. */
public final class MalformedException extends Exception {
    private static final long serialVersionUID = 1L;
    private final int line;

    /** A fault of the whole file. */
    MalformedException(String message) {
        this(0, message);
    }

    /** A fault in a line, counted from 1. */
    MalformedException(int line, String message) {
        super(message);
        this.line = line;
    }

    /** Where it is: the file, with the line if it is known. */
    String where(String file) {
        return line > 0 ? file + ":" + line : file;
    }
}
