package org.hearsay.cli;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hearsay.core.io.Layer;
import org.hearsay.core.pipeline.InvalidPipelineException;
import org.hearsay.core.pipeline.Pipeline;
import org.hearsay.core.pipeline.Rerun;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which annotators run over documents that are annotated already, and what stays of those. */
final class RerunOptions {
    @Option(
            names = "--only",
            paramLabel = "ANNOTATOR,...",
            split = ",",
            description =
                    "Run these annotators alone over documents that are annotated already, such as a run's folder;"
                            + " all else in them stays as it is.")
    private List<String> only = List.of();

    @Option(
            names = "--keep",
            description =
                    "Keep the layers that the documents have, such as gold, and run what gives others; which they have is told"
                            + " by the first.")
    private boolean keep;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** Whether either is asked for. */
    boolean isAsked() {
        return keep || !only.isEmpty();
    }

    /**
     * Checks the options.
     *
     * @param isRun whether a run is to be written
     * @throws ParameterException if they do not go together
     */
    void check(boolean isRun) {
        if (isRun && isAsked()) {
            throw wrong((keep ? "--keep" : "--only") + " writes where -o says, not into a run");
        }
        if (keep && !only.isEmpty()) {
            throw wrong("--keep runs what gives new layers, --only what it names; take one of them");
        }
    }

    /** Chooses from a pipeline, for documents that have some layers. */
    Rerun choose(Pipeline pipeline, Set<Layer> stated) throws InvalidPipelineException {
        return keep ? Rerun.adding(pipeline, stated) : Rerun.of(pipeline, only, stated);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(command).commandLine(), message);
    }
}
