package org.hearsay.annotators.attribution;

import org.jspecify.annotations.Nullable;

/**
 * A mention of a named entity.
 *
 * @param begin UTF-16 offset of its first character
 * @param end the offset behind its last
 * @param type PERSON, ORGANIZATION, LOCATION, NORP, ...
 * @param entity what joins the mentions of one entity in the document
 * @param gender "female" or "male"; null where nothing tells
 */
record Mention(
        int begin,
        int end,
        String type,
        String entity,
        @Nullable String gender) {
    boolean isPerson() {
        return type.equals("PERSON");
    }

    /** Whether a person may be of a gender: unless the text says otherwise. */
    boolean mayBe(String other) {
        return gender == null || gender.equals(other);
    }
}
