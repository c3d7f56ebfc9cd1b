package org.hearsay.core.io;

import org.jspecify.annotations.Nullable;

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
     * @param bytes what stands there, to be looked at later; empty if that cannot be told
     */
    @SuppressWarnings("ArrayRecordComponent") // failures are never compared
    record Failed(String where, String message, byte[] bytes) implements ReadResult {
        /** Nothing can be shown of it. */
        public Failed(String where, String message) {
            this(where, message, new byte[0]);
        }

        @Override
        public String toString() {
            return where + ": " + message;
        }
    }

    /**
     * Something that is not to be annotated: it holds no article and was never meant to, such as a picture among pages, or it is
     * a copy of another article.
     *
     * @param reason a few words that are the same for all of its kind
     * @param article the article, if there is one all the same
     */
    record Skipped(String where, String reason, @Nullable Article article) implements ReadResult {
        /** There is no article. */
        public Skipped(String where, String reason) {
            this(where, reason, null);
        }
    }
}
