package org.hearsay.formats.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.hearsay.core.spi.Content;
import org.hearsay.core.spi.RawArticle;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** The text of a file as Tika sees it. Stateless; the parsers are safe for threads. */
final class TikaText {
    private TikaText() {}

    /** Loaded once, when the first such file comes. */
    private static final class Parsers {
        static final AutoDetectParser ALL = new AutoDetectParser(TikaConfig.getDefaultConfig());
    }

    static RawArticle article(Content content) throws IOException {
        byte[] bytes = content.bytes();
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, content.name());
        try (InputStream in = new ByteArrayInputStream(bytes)) {
            MediaType type = Parsers.ALL.getDetector().detect(in, metadata);
            if (!Parsers.ALL.getSupportedTypes(new ParseContext()).contains(type)) {
                throw new IOException(
                        "no parser for %s is on the class path; put org.apache.tika:tika-parsers-standard-package with its libraries there"
                                .formatted(type));
            }
            BodyContentHandler text = new BodyContentHandler(content.limit());
            Parsers.ALL.parse(in, text, metadata, new ParseContext());
            String words =
                    text.toString().strip().replaceAll("[ \\t]*\\n", "\n").replaceAll("\\n{3,}", "\n\n");
            if (words.isEmpty()) {
                throw new IOException("holds no text");
            }
            return RawArticle.builder(words)
                    .title(metadata.get(TikaCoreProperties.TITLE))
                    .author(metadata.get(TikaCoreProperties.CREATOR))
                    .published(date(metadata.get(TikaCoreProperties.CREATED)))
                    .build();
        } catch (TikaException | SAXException e) {
            throw new IOException(String.valueOf(e.getMessage()), e);
        }
    }

    /** The day alone: the time is that of whoever saved the file. */
    private static @Nullable String date(@Nullable String created) {
        return created == null || created.length() < 10 ? null : created.substring(0, 10);
    }
}
