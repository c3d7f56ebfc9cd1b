package org.hearsay.formats.warc;

import java.io.IOException;
import java.util.List;
import org.hearsay.core.spi.Content;
import org.hearsay.core.spi.ContentReader;
import org.hearsay.core.spi.FormatPlugin;
import org.hearsay.core.spi.OptionValues;

/**
 * Web archives (WARC 1.0 and 1.1, ISO 28500), compressed record by record or not: the pages that were got, and the texts of WET
 * files. Stateless.
 */
public final class WarcFormat implements FormatPlugin {
    @Override
    public String name() {
        return "warc";
    }

    @Override
    public String summary() {
        return "web archives; compressed ones too";
    }

    @Override
    public Kind kind() {
        return Kind.ARCHIVE;
    }

    @Override
    public List<String> endings() {
        return List.of(".warc", ".wet");
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/warc");
    }

    @Override
    public boolean recognises(Content content) throws IOException {
        return content.startsWith('W', 'A', 'R', 'C', '/');
    }

    @Override
    public ContentReader open(Content content, OptionValues options) throws IOException {
        return new WarcRecords(content);
    }
}
