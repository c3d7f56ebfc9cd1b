package org.hearsay.archives.generator;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** An archive with a file for each article: plain text and pages by turns. */
final class Entries implements Target {
    private static final int A_FOLDER = 1000;

    private final Container container;

    /** What holds the files: a folder or an archive. Not safe for threads. */
    interface Container extends AutoCloseable {
        /** Begins a file of a length and gives what to write it to, which is not closed. */
        OutputStream begin(String name, long length) throws IOException;

        /** Ends the file that was begun. */
        void end() throws IOException;

        @Override
        void close() throws IOException;
    }

    Entries(Container container) {
        this.container = container;
    }

    @Override
    public List<Breakage> breakages() {
        return Breakage.OF_FILES;
    }

    @Override
    public void add(MadeArticle article) throws IOException {
        boolean isPage = article.number() % 2 == 1;
        String content = isPage ? Page.of(article, article.text()) : article.text();
        write(name(article, isPage ? ".html" : ".txt"), content.getBytes(StandardCharsets.UTF_8));
    }

    private static String name(MadeArticle article, String ending) {
        return String.format(Locale.ROOT, "%04d/%s%s", article.number() / A_FOLDER, article.id(), ending);
    }

    private String write(String name, byte[] content) throws IOException {
        container.begin(name, content.length).write(content);
        container.end();
        return name;
    }

    @Override
    public String add(MadeArticle article, Breakage breakage) throws IOException {
        String name = name(article, ".txt");
        byte[] text = article.text().getBytes(StandardCharsets.UTF_8);
        return switch (breakage) {
            case EMPTY -> write(name, new byte[0]);
            case BINARY -> write(name, Broken.binary((byte) '\n'));
            case BAD_UTF8 -> write(name, Broken.latin(article.text()));
            case WRONG_CHARSET -> write(name(article, ".html"), Broken.inWrongCharset(article));
            case LONG_LINE -> {
                Broken.longLine(container.begin(name, Broken.LONG));
                container.end();
                yield name;
            }
            case NO_TEXT_HTML -> write(name(article, ".html"), Page.empty().getBytes(StandardCharsets.UTF_8));
            case TRUNCATED_GZIP -> write(name + ".gz", Broken.truncated(text));
            case ZIP_SLIP -> write("../../" + name, text);
            case ZIP_BOMB -> write(name + ".gz", Broken.bomb());
            case NESTED -> write(name(article, ".zip"), Broken.nested(text));
            case THROW, LOOP, RECURSE -> write(name, breakage.text(article).getBytes(StandardCharsets.UTF_8));
            case BAD_JSON -> throw new IllegalArgumentException("a file cannot be broken by " + breakage);
        };
    }

    @Override
    public void close() throws IOException {
        container.close();
    }
}
