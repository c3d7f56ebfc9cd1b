package org.hearsay.cli;

import java.io.PrintWriter;

/** Ends a command that went on after documents that failed. Stateless. */
final class CommandSummary {
    private CommandSummary() {}

    /** Says how many documents failed, if any did, and gives the exit code that says so too. */
    static int failed(PrintWriter err, int failed) {
        if (failed == 0) {
            return ExitCode.OK;
        }
        err.println("hearsay: finished, but " + failed + (failed == 1 ? " document" : " documents") + " failed");
        return ExitCode.SOME_FAILED;
    }
}
