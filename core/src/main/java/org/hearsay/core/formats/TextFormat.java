package org.hearsay.core.formats;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import org.hearsay.core.spi.Content;
import org.hearsay.core.spi.ContentReader;
import org.hearsay.core.spi.FormatPlugin;
import org.hearsay.core.spi.Option;
import org.hearsay.core.spi.OptionValues;
import org.hearsay.core.spi.RawArticle;

/** Plain text. Stateless. */
public final class TextFormat implements FormatPlugin {
    private static final String NAME = "text";
    private static final String ENCODING = "encoding";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String summary() {
        return "plain text, an article a file";
    }

    @Override
    public List<String> endings() {
        return List.of(".txt");
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("text/plain");
    }

    @Override
    public List<Option> options() {
        return List.of(Option.text(ENCODING, "encoding of files that state none", "UTF-8", "windows-1252"));
    }

    @Override
    public ContentReader open(Content content, OptionValues options) throws IOException {
        Charset charset = content.facts().charset();
        Charset encoding = charset == null ? charset(options.text(ENCODING)) : charset;
        return ContentReader.ofOne(
                content, it -> RawArticle.builder(it.text(encoding)).build());
    }

    private static Charset charset(String name) throws IOException {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new IOException(
                    "there is no encoding '" + name + "'; there are UTF-8, windows-1252, ISO-8859-1 ...", e);
        }
    }
}
