package org.hearsay.archives.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line of the journal: what became of a document. Immutable.
 *
 * @param n its number in the input, from 0
 * @param id the id of its article; null if it could not be read
 * @param origin the file and its place in there
 * @param sha256 of its text; null if it could not be read
 * @param milliseconds how long each annotator took; empty if it was not annotated
 * @param counts how many tokens and how many annotations of each layer it has; empty if it was not annotated
 * @param kind what its failure or its being skipped is counted by; null if it is done
 * @param message why it failed; null if it did not
 * @param copyOf the id of the article that it is a copy of; null if it is none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Entry(
        long n,
        @Nullable String id,
        String origin,
        @Nullable String sha256,
        Status status,
        Map<String, Float> milliseconds,
        Map<String, Integer> counts,
        @Nullable String kind,
        @Nullable String message,
        @Nullable String copyOf) {

    public Entry {
        // which the journal leaves out where they are empty
        milliseconds = Objects.requireNonNullElse(milliseconds, Map.of());
        counts = Objects.requireNonNullElse(counts, Map.of());
    }

    /** How long all annotators took together, in milliseconds. */
    public double total() {
        double total = 0;
        for (float each : milliseconds.values()) {
            total += each;
        }
        return total;
    }
}
