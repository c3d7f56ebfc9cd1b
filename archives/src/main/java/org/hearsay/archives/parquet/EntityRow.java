package org.hearsay.archives.parquet;

import org.jspecify.annotations.Nullable;

/**
 * A row of the table of entity mentions.
 *
 * @param sentence the number, from 0, of the sentence that it begins in; null without sentences
 * @param begin where it begins, in code points
 * @param end where it ends, exclusive
 * @param entity tells the entity from others of the document
 * @param name the fullest form in the document
 * @param gender female or male; null where unknown
 * @param number singular or plural; null where unknown
 */
record EntityRow(
        String document,
        @Nullable Integer sentence,
        int begin,
        int end,
        String text,
        @Nullable String type,
        @Nullable String entity,
        @Nullable String name,
        @Nullable String gender,
        @Nullable String number,
        @Nullable Double confidence) {}
