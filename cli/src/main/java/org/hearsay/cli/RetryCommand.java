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

/** Tries again what failed. */
@Command(
        name = "retry",
        mixinStandardHelpOptions = true,
        description = {
            "Try the documents of a finished run again that failed.",
            "Those that are done now go into a part of their own, and leave the quarantine."
        })
final class RetryCommand implements Callable<Integer> {
    @Parameters(paramLabel = "RUN", description = "The folder of the run, as 'annotate --run' made it.")
    private Path folder = Path.of("");

    @Mixin
    private ThreadOptions threads = new ThreadOptions();

    @Option(
            names = "--failed",
            paramLabel = "KIND",
            arity = "0..1",
            fallbackValue = "",
            defaultValue = "",
            description =
                    "Those that failed, or those of one kind, as the journal and the report name it: --failed timeout.")
    private String kind = "";

    @Option(names = "--changed", description = "Go on even if pipeline, models or inputs have changed.")
    private boolean changed;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        CommandSpec command = Objects.requireNonNull(spec);
        return new ArchiveSession(folder, threads.count(command), command)
                .retry(PipelineOptions.toRestore(command), kind, changed);
    }
}
