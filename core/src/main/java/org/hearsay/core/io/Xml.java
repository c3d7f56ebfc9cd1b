package org.hearsay.core.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Parses XML of others: fetches nothing from outside, and prints nothing. Stateless. */
final class Xml {
    private Xml() {}

    /**
     * Parses a document.
     *
     * @param kind what it should be, for messages: {@code "XMI"}
     */
    static void parse(byte[] bytes, ContentHandler handler, String kind) throws IOException, MalformedException {
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            XMLReader reader = factory.newSAXParser().getXMLReader();
            reader.setContentHandler(handler);
            reader.setErrorHandler(new DefaultHandler());
            reader.parse(new InputSource(new ByteArrayInputStream(bytes)));
        } catch (SAXParseException e) {
            throw new MalformedException(Math.max(0, e.getLineNumber()), "is no " + kind + ": " + e.getMessage());
        } catch (SAXException e) {
            throw new MalformedException("is no " + kind + ": " + e.getMessage());
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this JVM has no XML parser", e);
        }
    }
}
