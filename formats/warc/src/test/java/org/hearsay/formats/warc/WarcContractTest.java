package org.hearsay.formats.warc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.hearsay.core.testing.FormatContract;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

final class WarcContractTest {
    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> plain() throws IOException {
        return new FormatContract(new WarcFormat(), "a.warc", archive(WarcCompression.NONE)).tests(folder);
    }

    @TestFactory
    Stream<DynamicTest> compressed() throws IOException {
        return new FormatContract(new WarcFormat(), "a.warc.gz", archive(WarcCompression.GZIP)).tests(folder);
    }

    private static byte[] archive(WarcCompression compression) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WarcWriter warc = new WarcWriter(Channels.newChannel(bytes), compression)) {
            for (String name : new String[] {"a", "b"}) {
                byte[] page = "<!DOCTYPE html><article><p>It may rain.</p></article>".getBytes(UTF_8);
                HttpResponse http = new HttpResponse.Builder(200, "OK")
                        .body(MediaType.parse("text/html; charset=utf-8"), page)
                        .build();
                warc.write(new WarcResponse.Builder("https://post.example/" + name)
                        .date(Instant.parse("2026-11-23T10:00:00Z"))
                        .body(http)
                        .build());
            }
        }
        return bytes.toByteArray();
    }
}
