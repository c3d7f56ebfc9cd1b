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
    /** A plugin or model is missing. */
    static final int MISSING = 5;

    private ExitCode() {}
}
