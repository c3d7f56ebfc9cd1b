package org.hearsay.core.api;

import org.jspecify.annotations.Nullable;

/**
 * A mention of a named entity. Immutable.
 *
 * @param type PERSON, ORGANIZATION, LOCATION, NORP, MISC
 * @param id the entity within the article: mentions of one id are mentions of one entity
 * @param name the fullest form of its name in the article
 * @param gender female or male; null where titles and pronouns do not tell
 * @param number singular or plural; null where nothing tells
 * @param confidence 0 to 1
 */
public record Entity(
        Span span,
        @Nullable String type,
        @Nullable String id,
        @Nullable String name,
        @Nullable String gender,
        @Nullable String number,
        double confidence) {}
