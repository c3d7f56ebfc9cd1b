package org.hearsay.formats.newsxml;

import java.io.IOException;
import java.util.List;
import org.hearsay.core.spi.Content;
import org.hearsay.core.spi.ContentReader;
import org.hearsay.core.spi.FormatPlugin;
import org.hearsay.core.spi.OptionValues;

/** NewsML-G2 (IPTC): the news items of a file with their texts. Stateless. */
public final class NewsMlFormat implements FormatPlugin {
    @Override
    public String name() {
        return "newsml";
    }

    @Override
    public String summary() {
        return "NewsML-G2, any number of items a file";
    }

    @Override
    public List<String> endings() {
        return List.of(".newsml");
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/vnd.iptc.g2.newsitem+xml", "application/vnd.iptc.g2.newsmessage+xml");
    }

    @Override
    public boolean recognises(Content content) throws IOException {
        return NewsXml.hasRoot(content, "newsItem") || NewsXml.hasRoot(content, "newsMessage");
    }

    @Override
    public ContentReader open(Content content, OptionValues options) throws IOException {
        return new Items(content, "newsItem", NewsMl::found);
    }
}
