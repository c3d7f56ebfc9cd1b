package org.hearsay.formats.newsxml;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hearsay.core.spi.Content;
import org.hearsay.core.spi.TooLargeException;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Elements of an XML file, one after the other, each with all that is in it; no more than one is held. Names lose their prefixes.
 * Neither DTDs nor entities from outside are read. Not safe for threads.
 */
final class XmlElements implements Closeable {
    private static final XMLInputFactory XML = factory();
    /** Stands in messages before what is meant. */
    private static final String MESSAGE = "Message: ";

    private final XMLStreamReader xml;
    private final LimitedReader in;
    private final int limit;

    XmlElements(Content content) throws IOException {
        this.limit = content.limit();
        this.in = new LimitedReader(content);
        try {
            this.xml = XML.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    /** Undeclared prefixes and the entities of HTML do no harm. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    /**
     * The next element of a name that is within no other of it; null if there is none up to the end.
     *
     * @throws TooLargeException if it is larger than a document may be; the next call goes on behind it
     * @throws CharacterCodingException if it is not in the encoding of the file; the next call goes on behind it
     * @throws IOException if the file is broken or cut off: there is no next call
     */
    @Nullable
    Element next(String name) throws IOException {
        for (int event = advance(); event != XMLStreamConstants.END_DOCUMENT; event = advance()) {
            if (event == XMLStreamConstants.START_ELEMENT && localName().equals(name)) {
                return element();
            }
        }
        return null;
    }

    private int advance() throws IOException {
        try {
            in.begin();
            return xml.hasNext() ? xml.next() : XMLStreamConstants.END_DOCUMENT;
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    /** The element whose start was read, up to its end. */
    private Element element() throws IOException {
        Tree tree = new Tree(limit, start());
        while (tree.isOpen()) {
            switch (advance()) {
                case XMLStreamConstants.START_ELEMENT -> tree.begin(start());
                case XMLStreamConstants.END_ELEMENT -> tree.end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    tree.text(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                case XMLStreamConstants.ENTITY_REFERENCE -> tree.text(entity(xml.getLocalName()));
                default -> {
                    // comments and processing instructions are no text
                }
            }
        }
        return tree.root();
    }

    /** What HTML means by it; what nobody declares stays as it is. */
    private static String entity(String name) {
        return Parser.unescapeEntities("&" + name + ";", false);
    }

    private Element start() {
        Element element = new Element(localName(), Parser.NamespaceXml);
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            element.attr(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return element;
    }

    private String localName() {
        String name = xml.getLocalName();
        return name.substring(name.indexOf(':') + 1);
    }

    private static IOException unreadable(XMLStreamException error) {
        if (error.getNestedException() instanceof IOException cause) {
            return cause;
        }
        String message = String.valueOf(error.getMessage());
        int begin = message.indexOf(MESSAGE);
        String reason = begin < 0 ? message : message.substring(begin + MESSAGE.length());
        int line = error.getLocation() == null ? 1 : error.getLocation().getLineNumber();
        // not with its cause, whose message is the longer one
        return new IOException("broken or cut off XML at line %d: %s".formatted(line, reason));
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }
}
