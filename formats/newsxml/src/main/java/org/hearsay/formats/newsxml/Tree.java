package org.hearsay.formats.newsxml;

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

    /**
     * The whole element.
     *
     * @throws TooLargeException if it is larger than a document may be
     */
    Element root() throws TooLargeException {
        if (size > limit) {
            throw new TooLargeException(limit);
        }
        return root;
    }
}
