package org.hearsay.archives.generator;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** JSON Lines. */
final class Lines implements Target {
    private static final int CUT = 100;
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
    public String add(MadeArticle article, Breakage breakage) throws IOException {
        switch (breakage) {
            case EMPTY -> out.write("{}".getBytes(StandardCharsets.UTF_8));
            case BINARY -> out.write(Broken.binary((byte) '\n'));
            case BAD_UTF8 -> out.write(Broken.latin(new String(line(article, article.text()), StandardCharsets.UTF_8)));
            case LONG_LINE -> Broken.longLine(out);
            case BAD_JSON -> out.write(line(article, article.text()), 0, CUT);
            case THROW, LOOP, RECURSE -> out.write(line(article, breakage.text(article)));
            default -> throw new IllegalArgumentException("a line cannot be broken by " + breakage);
        }
        out.write('\n');
        // each article is one line
        return String.valueOf(article.number() + 1);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
