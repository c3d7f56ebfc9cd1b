package org.hearsay.core.pipeline;

/**
 * Something wrong with a pipeline, found before the first document.
 *
 * @param where the file and line, such as {@code "news.yaml:4"}, or another place that the user knows
 * @param message what is wrong and what would work; lower case, no full stop
 */
public record Problem(String where, String message) {
    @Override
    public String toString() {
        return where.isEmpty() ? message : where + ": " + message;
    }
}
