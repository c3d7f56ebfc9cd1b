package org.hearsay.archives.parquet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of the table of statements, with the columns of {@link org.hearsay.core.io.OutputFormat#STATEMENTS}. */
record StatementRow(
        String document,
        @Nullable String published,
        int sentence,
        int begin,
        int end,
        @Nullable String speaker,
        @Nullable String type,
        @Nullable String noSpeaker,
        String source,
        String cue,
        String content,
        String kind,
        String polarity,
        double certainty,
        List<String> hedges,
        List<String> dates,
        List<String> through) {}
