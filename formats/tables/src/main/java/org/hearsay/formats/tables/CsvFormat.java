package org.hearsay.formats.tables;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.spi.Content;
import org.hearsay.core.spi.ContentReader;
import org.hearsay.core.spi.Decoding;
import org.hearsay.core.spi.FormatPlugin;
import org.hearsay.core.spi.Option;
import org.hearsay.core.spi.OptionValues;

/**
 * Tables with a row for each article and names of columns in the first: CSV (RFC 4180) with commas or semicolons, and TSV.
 * Stateless.
 */
public final class CsvFormat implements FormatPlugin {
    private static final String SEPARATOR = "separator";
    private static final String ENCODING = "encoding";

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String summary() {
        return "tables, an article a row, with names of columns in the first";
    }

    @Override
    public List<String> endings() {
        return List.of(".csv", ".tsv");
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("text/csv", "text/tab-separated-values");
    }

    @Override
    public List<Option> options() {
        List<Option> options = new ArrayList<>();
        for (Columns.Field field : Columns.Field.values()) {
            options.add(Option.text(
                    field.option(),
                    "the column that holds it; if none is named, one of " + String.join(", ", field.usual()),
                    "",
                    field.usual().get(field.usual().size() - 1)));
        }
        options.add(Option.choice(
                SEPARATOR,
                "what parts columns; auto looks at the first line",
                "auto",
                List.of("auto", "comma", "semicolon", "tab", "pipe")));
        options.add(Option.text(ENCODING, "encoding of files that state none", "UTF-8", "windows-1252"));
        return options;
    }

    @Override
    public ContentReader open(Content content, OptionValues options) throws IOException {
        char separator = separator(content, options.text(SEPARATOR));
        Charset marked = Decoding.marked(content.head());
        Charset charset = marked == null ? charset(content, options.text(ENCODING)) : marked;
        if (marked != null) {
            content.in().skipNBytes(marked.equals(StandardCharsets.UTF_8) ? 3 : 2);
        }
        return new Rows(content, charset, separator, options);
    }

    private static Charset charset(Content content, String option) throws IOException {
        Charset told = content.facts().charset();
        if (told != null) {
            return told;
        }
        try {
            return Charset.forName(option);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new IOException(
                    "there is no encoding '" + option + "'; there are UTF-8, windows-1252, ISO-8859-1 ...", e);
        }
    }

    private static char separator(Content content, String option) throws IOException {
        return switch (option) {
            case "comma" -> ',';
            case "semicolon" -> ';';
            case "tab" -> '\t';
            case "pipe" -> '|';
            default -> mostFrequent(content.head());
        };
    }

    /** The one that stands most often in the first line. */
    private static char mostFrequent(byte[] head) {
        char best = ',';
        int most = 0;
        for (char separator : new char[] {',', '\t', ';', '|'}) {
            int count = 0;
            for (int i = 0; i < head.length && head[i] != '\n'; i++) {
                count += head[i] == separator ? 1 : 0;
            }
            if (count > most) {
                most = count;
                best = separator;
            }
        }
        return best;
    }
}
