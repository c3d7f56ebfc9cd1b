package org.hearsay.core.api;

import org.jspecify.annotations.Nullable;

/**
 * A mention of a named entity. Immutable.
 *
 * @param type PERSON, ORGANIZATION, LOCATION, NORP, MISC
 * @param id the entity within the article: mentions of one id are mentions of one entity
 * @param name the fullest form of its name in the article
 * @param confidence 0 to 1
 */
public record Entity(
        Span span,
        @Nullable String type,
        @Nullable String id,
        @Nullable String name,
        double confidence) {}
