package org.hearsay.core.pipeline;

import java.util.List;
import java.util.stream.Collectors;

/** A pipeline that cannot run: holds all of its problems, not the first alone. */
public final class InvalidPipelineException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    public InvalidPipelineException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }

    /** Whether plugins are missing, and nothing in the configuration is wrong otherwise. */
    public boolean isForWantOfPlugins() {
        return problems.stream().anyMatch(problem -> problem.kind() == Problem.Kind.MISSING_PLUGIN)
                && problems.stream().noneMatch(problem -> problem.kind() == Problem.Kind.CONFIGURATION);
    }
}
