package org.hearsay.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The option that says how many threads to use. */
final class ThreadOptions {
    @Option(
            names = {"-t", "--threads"},
            paramLabel = "N",
            description = "How many articles to annotate at once; default: as many as there are cores.")
    private int threads = Runtime.getRuntime().availableProcessors();

    /**
     * How many.
     *
     * @throws ParameterException if it is none
     */
    int count(CommandSpec command) {
        if (threads < 1) {
            throw new ParameterException(
                    command.commandLine(), "--threads takes a number of at least 1, not '" + threads + "'");
        }
        return threads;
    }
}
