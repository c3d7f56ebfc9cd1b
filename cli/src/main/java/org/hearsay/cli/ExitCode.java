package org.hearsay.cli;

/** What the exit codes of {@code hearsay} mean. */
final class ExitCode {
    static final int OK = 0;
    /** A fault of Hearsay's own. */
    static final int INTERNAL = 1;
    /** Wrong usage, configuration, or output that cannot be written. */
    static final int USAGE = 2;
    /** Finished, but some documents failed, or a figure is below its {@code --min}. */
    static final int SOME_FAILED = 3;
    /** Stopped, since too many documents failed. */
    static final int TOO_MANY_FAILED = 4;
    /** A plugin or model is missing. */
    static final int MISSING = 5;
    /** Interrupted; it can be resumed. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
