package org.hearsay.annotators.attribution;

/**
 * A mention of a named entity.
 *
 * @param begin UTF-16 offset of its first character
 * @param end the offset behind its last
 * @param type PERSON, ORGANIZATION, LOCATION, NORP, ...
 * @param entity what joins the mentions of one entity in the document
 */
record Mention(int begin, int end, String type, String entity) {
    boolean isPerson() {
        return type.equals("PERSON");
    }
}
