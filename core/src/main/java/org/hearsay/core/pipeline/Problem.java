package org.hearsay.core.pipeline;

/**
 * Something wrong with a pipeline, found before the first document.
 *
 * @param where the file and line, such as {@code "news.yaml:4"}, or another place that the user knows
 * @param message what is wrong and what would work; lower case, no full stop
 * @param kind what would mend it
 */
public record Problem(String where, String message, Kind kind) {

    /** What would mend a problem. */
    public enum Kind {
        /** Another configuration. */
        CONFIGURATION,
        /** Another order, or an annotator more. */
        ORDER,
        /** A plugin that is not there, or that is refused. */
        MISSING_PLUGIN
    }

    /** A problem that another configuration would mend. */
    public Problem(String where, String message) {
        this(where, message, Kind.CONFIGURATION);
    }

    @Override
    public String toString() {
        return where.isEmpty() ? message : where + ": " + message;
    }
}
