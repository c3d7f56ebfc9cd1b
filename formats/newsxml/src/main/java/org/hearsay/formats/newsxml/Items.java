package org.hearsay.formats.newsxml;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import org.hearsay.core.spi.Content;
import org.hearsay.core.spi.ContentReader;
import org.hearsay.core.spi.Found;
import org.hearsay.core.spi.TooLargeException;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The items of a file, one after the other. Not safe for threads. */
final class Items implements ContentReader {
    private final XmlElements elements;
    private final String name;
    private final Conversion conversion;
    private int number;
    private boolean ended;

    /** Makes an article of an element, or tells why there is none. */
    interface Conversion {
        Found found(Element item, String place);
    }

    /**
     * The items of a file.
     *
     * @param name of their elements
     */
    Items(Content content, String name, Conversion conversion) throws IOException {
        this.elements = new XmlElements(content);
        this.name = name;
        this.conversion = conversion;
    }

    @Override
    public @Nullable Found next() throws IOException {
        if (ended) {
            return null;
        }
        number++;
        try {
            Element item = elements.next(name);
            if (item != null) {
                return conversion.found(item, String.valueOf(number));
            }
        } catch (TooLargeException | CharacterCodingException e) {
            return new Found.Failed(String.valueOf(number), String.valueOf(e.getMessage()));
        }
        ended = true;
        return number == 1 ? new Found.Failed("", "there is no element '" + name + "' in it") : null;
    }

    @Override
    public void close() throws IOException {
        elements.close();
    }
}
