package org.hearsay.archives.parquet;

import org.jspecify.annotations.Nullable;

/**
 * A row of the table of documents.
 *
 * @param document its id, which all rows of all tables carry
 * @param copyOf the id of the document that it is a copy of, as a run has found
 * @param sha256 of its text in UTF-8, as in the journal of a run
 * @param sentences how many it has; null, like the other counts, if that layer was not annotated
 * @param statements how many attributed statements it has
 * @param fields further fields of the input, as a JSON object; null if there are none
 */
record DocumentRow(
        String document,
        @Nullable String title,
        @Nullable String published,
        String language,
        @Nullable String uri,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable String section,
        @Nullable String copyOf,
        String text,
        String sha256,
        @Nullable Integer sentences,
        @Nullable Integer entities,
        @Nullable Integer dates,
        @Nullable Integer hedges,
        @Nullable Integer statements,
        @Nullable String fields) {}
