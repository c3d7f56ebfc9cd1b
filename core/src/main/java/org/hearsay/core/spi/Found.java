package org.hearsay.core.spi;

/**
 * What the reader of a format found. Immutable but for an inner content, which is read once.
 *
 * <pre>{@code
 * return broken
 *         ? new Found.Failed("line 7", "has 3 columns, not 4", bytes)
 *         : new Found.Document("line 7", RawArticle.builder(text).title(title).build());
 * }</pre>
 */
public sealed interface Found {
    /**
     * An article.
     *
     * @param place where in the content it stands, such as a line number; empty if it is the whole of it
     */
    record Document(String place, RawArticle article) implements Found {}

    /** A content within this one: the entry of an archive, or what was compressed. It is read before the next is asked for. */
    record Inner(Content content) implements Found {}

    /**
     * A document that cannot be read; the others go on.
     *
     * @param place where in the content it stands; empty if it is the whole of it
     * @param message what is wrong; lower case, no full stop
     * @param bytes what stands there, to be looked at later; empty if that cannot be told
     */
    @SuppressWarnings("ArrayRecordComponent") // failures are never compared
    record Failed(String place, String message, byte[] bytes) implements Found {
        /** Nothing can be shown of it. */
        public Failed(String place, String message) {
            this(place, message, new byte[0]);
        }
    }

    /**
     * Something that holds no article and was never meant to, such as a picture among pages.
     *
     * @param place where in the content it stands
     * @param reason a few words that are the same for all of its kind, such as {@code "image/png"}: they are counted
     */
    record Skipped(String place, String reason) implements Found {}
}
