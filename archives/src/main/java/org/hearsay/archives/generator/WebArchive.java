package org.hearsay.archives.generator;

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
    private final WarcWriter warc;

    WebArchive(OutputStream out) throws IOException {
        warc = new WarcWriter(Channels.newChannel(out), WarcCompression.GZIP);
    }

    @Override
    public List<Breakage> breakages() {
        return List.of(Breakage.EMPTY, Breakage.BINARY, Breakage.NO_TEXT_HTML);
    }

    @Override
    public void add(MadeArticle article) throws IOException {
        write(article, Page.of(article, article.text()).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void add(MadeArticle article, Breakage breakage) throws IOException {
        switch (breakage) {
            case EMPTY -> write(article, new byte[0]);
            case BINARY -> write(article, Broken.binary((byte) '\n'));
            case NO_TEXT_HTML -> write(article, Page.empty().getBytes(StandardCharsets.UTF_8));
            default -> throw new IllegalArgumentException("a record cannot be broken by " + breakage);
        }
    }

    private void write(MadeArticle article, byte[] page) throws IOException {
        HttpResponse http = new HttpResponse.Builder(200, "OK")
                .body(MediaType.parse("text/html;charset=utf-8"), page)
                .build();
        warc.write(new WarcResponse.Builder(article.uri())
                .date(LocalDate.parse(article.published())
                        .plusDays(1)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant())
                .recordId(UUID.nameUUIDFromBytes(article.id().getBytes(StandardCharsets.UTF_8)))
                .body(http)
                .build());
    }

    @Override
    public void close() throws IOException {
        warc.close();
    }
}
