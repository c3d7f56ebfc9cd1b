package org.hearsay.core.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who says what, as spans: an attribution. Immutable.
 *
 * @param source who says it; empty where nobody is named
 * @param cue the words that tell of the saying
 * @param content what is said
 * @param speaker the {@linkplain Entity#id entity} that the source means; null where it is unnamed or unknown
 * @param noSpeaker why there is no speaker; null with one
 * @param kind DIRECT, INDIRECT or MIXED
 * @param negative whether the content is denied or was not said
 * @param parent the place in the list of the attribution within which this one is reported; -1 if there is none
 * @param confidence 0 to 1
 */
public record Attribution(
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        @Nullable String speaker,
        @Nullable String noSpeaker,
        @Nullable String kind,
        boolean negative,
        int parent,
        double confidence) {
    public Attribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }
}
