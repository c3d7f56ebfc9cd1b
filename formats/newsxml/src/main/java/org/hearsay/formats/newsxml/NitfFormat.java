package org.hearsay.formats.newsxml;

import java.io.IOException;
import java.util.List;
import org.hearsay.core.spi.Content;
import org.hearsay.core.spi.ContentReader;
import org.hearsay.core.spi.FormatPlugin;
import org.hearsay.core.spi.OptionValues;

/** News Industry Text Format (IPTC NITF 3), an article a file. Stateless. */
public final class NitfFormat implements FormatPlugin {
    @Override
    public String name() {
        return "nitf";
    }

    @Override
    public String summary() {
        return "NITF, an article a file";
    }

    @Override
    public List<String> endings() {
        return List.of(".nitf", ".xml");
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/nitf+xml");
    }

    @Override
    public boolean recognises(Content content) throws IOException {
        return NewsXml.hasRoot(content, "nitf");
    }

    @Override
    public ContentReader open(Content content, OptionValues options) throws IOException {
        return new Items(content, "nitf", Nitf::found);
    }
}
