package org.hearsay.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How often a command that measures goes over the articles. */
final class RoundOptions {
    @Option(
            names = "--warm-up",
            paramLabel = "N",
            defaultValue = "3",
            description = "Rounds before those that count; default: ${DEFAULT-VALUE}.")
    private int warmUp = 3;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "5",
            description = "Rounds that count; default: ${DEFAULT-VALUE}.")
    private int counted = 5;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    int warmUp() {
        return warmUp;
    }

    /**
     * How many count.
     *
     * @throws ParameterException if there is none
     */
    int counted() {
        if (counted < 1) {
            throw new ParameterException(
                    Objects.requireNonNull(command).commandLine(),
                    "--rounds takes a number of at least 1, not '" + counted + "'");
        }
        return counted;
    }
}
