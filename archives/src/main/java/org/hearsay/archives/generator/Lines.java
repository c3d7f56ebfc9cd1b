package org.hearsay.archives.generator;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** JSON Lines. */
final class Lines implements Target {
    static final int LONG = 30_000_000;
    private static final JsonFactory JSON = new JsonFactory();

    private final OutputStream out;

    Lines(OutputStream out) {
        this.out = out;
    }

    @Override
    public List<Breakage> breakages() {
        return Breakage.OF_LINES;
    }

    @Override
    public void add(MadeArticle article) throws IOException {
        out.write(line(article, article.text()));
        out.write('\n');
    }

    private static byte[] line(MadeArticle article, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() + 300);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("id", article.id());
            json.writeStringField("title", article.title());
            json.writeStringField("published", article.published());
            json.writeStringField("uri", article.uri());
            json.writeStringField("publisher", article.publisher());
            json.writeStringField("text", text);
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    @Override
    public void add(MadeArticle article, Breakage breakage) throws IOException {
        out.write(broken(article, breakage));
        out.write('\n');
    }

    private static byte[] broken(MadeArticle article, Breakage breakage) throws IOException {
        return switch (breakage) {
            case EMPTY -> "{}".getBytes(StandardCharsets.UTF_8);
            case BINARY -> Broken.binary((byte) '\n');
            case BAD_UTF8 -> inLatin1(line(article, "caf\u00e9 " + article.text()));
            case LONG_LINE -> {
                byte[] letters = new byte[LONG];
                Arrays.fill(letters, (byte) 'a');
                yield letters;
            }
            case BAD_JSON -> Arrays.copyOf(line(article, article.text()), 100);
            case THROW, LOOP, RECURSE -> line(article, breakage.text(article));
            default -> throw new IllegalArgumentException("a line cannot be broken by " + breakage);
        };
    }

    private static byte[] inLatin1(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8).getBytes(Charset.forName("windows-1252"));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
