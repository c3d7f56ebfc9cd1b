package org.hearsay.formats.office;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.hearsay.core.spi.Content;
import org.hearsay.core.spi.ContentReader;
import org.hearsay.core.spi.FormatPlugin;
import org.hearsay.core.spi.OptionValues;

/**
 * PDF and office files, by Apache Tika. Its parsers are many and large, and are not part of Hearsay: with
 * {@code org.apache.tika:tika-parsers-standard-package} on the class path they are used. Stateless.
 */
public final class OfficeFormat implements FormatPlugin {
    private static final List<String> ENDINGS =
            List.of(".pdf", ".docx", ".doc", ".odt", ".rtf", ".epub", ".pptx", ".ppt", ".odp");

    @Override
    public String name() {
        return "office";
    }

    @Override
    public String summary() {
        return "PDF and office files, where the parsers of Apache Tika are on the class path";
    }

    @Override
    public List<String> endings() {
        return ENDINGS;
    }

    @Override
    public List<String> mediaTypes() {
        return List.of(
                "application/pdf",
                "application/msword",
                "application/rtf",
                "application/epub+zip",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                "application/vnd.oasis.opendocument.text");
    }

    /** PDF by its bytes; the others are ZIP files or old containers inside, and are told by their names. */
    @Override
    public boolean recognises(Content content) throws IOException {
        if (content.startsWith('%', 'P', 'D', 'F')) {
            return true;
        }
        boolean isContainer = content.startsWith('P', 'K', 3, 4) || content.startsWith(0xD0, 0xCF, 0x11, 0xE0);
        String name = content.name().toLowerCase(Locale.ROOT);
        return isContainer && ENDINGS.stream().anyMatch(name::endsWith);
    }

    @Override
    public ContentReader open(Content content, OptionValues options) {
        return ContentReader.ofOne(content, TikaText::article);
    }
}
