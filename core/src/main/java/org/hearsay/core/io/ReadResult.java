package org.hearsay.core.io;

/** What reading one document gave: an article, or why there is none. */
public sealed interface ReadResult {

    /**
     * An article that could be read.
     *
     * @param annotations what the input says of it, where it was read with its annotations
     * @param warning what of it could not be used; empty if nothing
     */
    record Read(Article article, Annotations annotations, String warning) implements ReadResult {
        /** An article without annotations. */
        public Read(Article article, String warning) {
            this(article, Annotations.NONE, warning);
        }
    }

    /**
     * A document that could not be read; the others go on.
     *
     * @param where the file, and where it has lines the line
     * @param message what is wrong; lower case, no full stop
     */
    record Failed(String where, String message) implements ReadResult {
        @Override
        public String toString() {
            return where + ": " + message;
        }
    }
}
