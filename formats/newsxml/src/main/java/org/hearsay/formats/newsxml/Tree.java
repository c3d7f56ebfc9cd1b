package org.hearsay.formats.newsxml;

import java.nio.charset.CharacterCodingException;
import java.util.Objects;
import org.hearsay.core.spi.TooLargeException;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** An element that is being put together. What is beyond the size of a document is not held. Not safe for threads. */
final class Tree {
    /** What an element takes beside its text, roughly. */
    private static final int ELEMENT = 100;

    private final int limit;
    private final Element root;
    private final StringBuilder text = new StringBuilder();
    private Element current;
    private int depth = 1;
    private long size;
    private boolean isDecoded = true;

    Tree(int limit, Element root) {
        this.limit = limit;
        this.root = root;
        this.current = root;
    }

    /** Whether its end has not come. */
    boolean isOpen() {
        return depth > 0;
    }

    void begin(Element element) {
        depth++;
        addText();
        size += ELEMENT;
        if (size <= limit) {
            current.appendChild(element);
            current = element;
        }
    }

    void end() {
        depth--;
        addText();
        if (size <= limit && depth > 0) {
            current = Objects.requireNonNull(current.parent());
        }
    }

    void text(char[] letters, int begin, int length) {
        size += length;
        for (int i = 0; i < length; i++) {
            isDecoded &= letters[begin + i] != LimitedReader.WRONG;
        }
        if (size <= limit) {
            text.append(letters, begin, length);
        }
    }

    void text(String letters) {
        text(letters.toCharArray(), 0, letters.length());
    }

    private void addText() {
        if (!text.isEmpty()) {
            current.appendChild(new TextNode(text.toString()));
            text.setLength(0);
        }
    }

    /** Letters that were none. */
    private static final class MisencodedException extends CharacterCodingException {
        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            return "holds bytes that are not in the encoding of the file; is it in another than it says?";
        }
    }

    /**
     * The whole element.
     *
     * @throws TooLargeException if it is larger than a document may be
     * @throws CharacterCodingException if some of it was not in the encoding of the file
     */
    Element root() throws TooLargeException, CharacterCodingException {
        if (size > limit) {
            throw new TooLargeException(limit);
        }
        if (!isDecoded) {
            throw new MisencodedException();
        }
        return root;
    }
}
