package org.hearsay.formats.office;

import java.io.InputStream;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** A parser for tests, found by its services file as Tika's own are. */
public final class RainParser implements Parser {
    private static final long serialVersionUID = 1L;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.application("rtf"));
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws SAXException {
        metadata.set(TikaCoreProperties.TITLE, "Rain");
        metadata.set(TikaCoreProperties.CREATED, "2026-11-23T08:00:00Z");
        XHTMLContentHandler page = new XHTMLContentHandler(handler, metadata);
        page.startDocument();
        page.element("p", "It may rain.");
        page.endDocument();
    }
}
