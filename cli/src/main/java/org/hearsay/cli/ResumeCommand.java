package org.hearsay.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Goes on with a run. */
@Command(
        name = "resume",
        mixinStandardHelpOptions = true,
        description = {
            "Go on with a run that was stopped or killed.",
            "Its outputs are those of a run that was not. It refuses to go on with another pipeline, other models or other"
                    + " inputs than it began with."
        })
final class ResumeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "RUN", description = "The folder of the run, as 'annotate --run' made it.")
    private Path folder = Path.of("");

    @Mixin
    private ThreadOptions threads = new ThreadOptions();

    @Option(names = "--changed", description = "Go on even if pipeline, models or inputs have changed.")
    private boolean changed;

    @Option(names = "--locked", description = "Refuse to go on if anything has changed: versions, jars and Java too.")
    private boolean locked;

    @Option(names = "--max-errors", paramLabel = "N|N%%", description = "Another limit than the run began with.")
    private @Nullable String maxErrors;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        CommandSpec command = Objects.requireNonNull(spec);
        return new ArchiveSession(folder, threads.count(command), command)
                .resume(PipelineOptions.toRestore(command), changed, locked, maxErrors);
    }
}
