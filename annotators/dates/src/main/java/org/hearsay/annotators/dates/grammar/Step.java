package org.hearsay.annotators.dates.grammar;

/**
 * A step of a pattern. Immutable.
 *
 * @param kind a word, a class of words or numbers, or the pattern of another rule
 * @param name the word, or the name of the class or of what the other rules make
 * @param slot the name that the rule's expression uses for what it matches; empty for words
 * @param glued whether no blank may stand before it
 * @param ahead whether it must follow but is no part of the match
 */
record Step(Kind kind, String name, String slot, boolean glued, boolean ahead) {
    enum Kind {
        WORD,
        CLASS,
        PHRASE
    }

    Step asGlued() {
        return new Step(kind, name, slot, true, ahead);
    }
}
