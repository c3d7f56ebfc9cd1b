package org.hearsay.archives.generator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** A WARC file as crawls of news write it: a gzip member for each page. Written by jwarc. */
final class WebArchive implements Target {
    private static final String UTF_8 = "utf-8";

    private final OutputStream out;
    private final WarcWriter warc;

    WebArchive(OutputStream out) throws IOException {
        this.out = out;
        this.warc = writer(out);
    }

    private static WarcWriter writer(OutputStream out) throws IOException {
        return new WarcWriter(Channels.newChannel(out), WarcCompression.GZIP);
    }

    @Override
    public List<Breakage> breakages() {
        return Breakage.OF_RECORDS;
    }

    @Override
    public void add(MadeArticle article) throws IOException {
        warc.write(record(article, http(page(article, article.text()), UTF_8)));
    }

    @Override
    public String add(MadeArticle article, Breakage breakage) throws IOException {
        byte[] whole = page(article, article.text());
        switch (breakage) {
            case EMPTY -> warc.write(record(article, http(new byte[0], UTF_8)));
            case BINARY -> warc.write(record(article, http(Broken.binary((byte) '\n'), UTF_8)));
            case WRONG_CHARSET ->
                warc.write(record(article, http(page(article, "caf\u00e9 " + article.text()), "iso-8859-1")));
            case LONG_LINE -> warc.write(record(article, http(longLine(), UTF_8)));
            case NO_TEXT_HTML ->
                warc.write(record(article, http(Page.empty().getBytes(StandardCharsets.UTF_8), UTF_8)));
            case TRUNCATED_GZIP -> {
                ByteArrayOutputStream member = new ByteArrayOutputStream();
                try (WarcWriter apart = writer(member)) {
                    apart.write(record(article, http(whole, UTF_8)));
                }
                out.write(member.toByteArray(), 0, member.size() / 2);
            }
            case ZIP_BOMB ->
                warc.write(record(article, http(Broken.bomb(), UTF_8).addHeader("Content-Encoding", "gzip")));
            case THROW, LOOP, RECURSE ->
                warc.write(record(article, http(page(article, breakage.text(article)), UTF_8)));
            default -> throw new IllegalArgumentException("a record cannot be broken by " + breakage);
        }
        return article.uri();
    }

    private static byte[] page(MadeArticle article, String text) {
        return Page.of(article, text).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] longLine() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream((int) Broken.LONG);
        Broken.longLine(line);
        return line.toByteArray();
    }

    private static HttpResponse.Builder http(byte[] page, String charset) throws IOException {
        return new HttpResponse.Builder(200, "OK").body(MediaType.parse("text/html;charset=" + charset), page);
    }

    private static WarcResponse record(MadeArticle article, HttpResponse.Builder http) throws IOException {
        return new WarcResponse.Builder(article.uri())
                .date(LocalDate.parse(article.published())
                        .plusDays(1)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant())
                .recordId(UUID.nameUUIDFromBytes(article.id().getBytes(StandardCharsets.UTF_8)))
                .body(http.build())
                .build();
    }

    @Override
    public void close() throws IOException {
        warc.close();
    }
}
