package org.hearsay.formats.warc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.hearsay.core.formats.InputSettings;
import org.hearsay.core.io.Article;
import org.hearsay.core.io.ReadResult;
import org.hearsay.core.testing.InputsTester;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** Reads what the library of another project has written. */
final class WarcFormatTest {
    private static final Instant CRAWLED = Instant.parse("2026-11-23T10:00:00Z");
    private static final MediaType HTML = MediaType.parse("text/html; charset=windows-1252");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @BeforeEach
    void write() throws IOException {
        writeTo(bytes, WarcCompression.GZIP);
    }

    private static void writeTo(ByteArrayOutputStream out, WarcCompression compression) throws IOException {
        try (WarcWriter warc = new WarcWriter(Channels.newChannel(out), compression)) {
            warc.write(new Warcinfo.Builder()
                    .fields(Map.of("software", List.of("crawler")))
                    .build());
            page(
                    warc,
                    "https://post.example/a.html",
                    200,
                    HTML,
                    "It may rain in Malm\u00f6.".getBytes("windows-1252"),
                    "");
            page(warc, "https://post.example/gone", 404, HTML, "Gone.".getBytes(UTF_8), "");
            page(warc, "https://post.example/x.png", 200, MediaType.parse("image/png"), new byte[] {1, 2}, "");
            ByteArrayOutputStream zipped = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
                gzip.write("It may snow.".getBytes(UTF_8));
            }
            page(warc, "https://post.example/b?id=7", 200, MediaType.parse("text/plain"), zipped.toByteArray(), "gzip");
            warc.write(new WarcConversion.Builder()
                    .addHeader("WARC-Target-URI", "https://post.example/c")
                    .date(CRAWLED)
                    .body(MediaType.parse("text/plain"), "It may hail.".getBytes(UTF_8))
                    .build());
        }
    }

    private static void page(WarcWriter warc, String uri, int status, MediaType type, byte[] body, String encoding)
            throws IOException {
        HttpResponse.Builder http = new HttpResponse.Builder(status, "x");
        if (!encoding.isEmpty()) {
            http.addHeader("Content-Encoding", encoding);
        }
        http.body(type, body);
        warc.write(
                new WarcResponse.Builder(uri).date(CRAWLED).body(http.build()).build());
    }

    private List<ReadResult> read(String name, byte[] content) throws IOException {
        return InputsTester.results(
                new InputSettings(null, InputSettings.MAX_BYTES, "text", List.of()),
                Files.write(folder.resolve(name), content));
    }

    @Test
    void reads_pages_compressed_record_by_record_or_not() throws Exception {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        writeTo(plain, WarcCompression.NONE);
        for (List<ReadResult> results :
                List.of(read("a.warc.gz", bytes.toByteArray()), read("a.warc", plain.toByteArray()))) {
            assertThat(results).hasSize(5);
            Article first = ((ReadResult.Read) results.get(0)).article();
            assertThat(first.text()).isEqualTo("It may rain in Malm\u00f6.");
            assertThat(first.id()).isEqualTo("https://post.example/a.html");
            assertThat(((ReadResult.Skipped) results.get(1)).reason()).isEqualTo("HTTP 404");
            assertThat(((ReadResult.Read) results.get(3)).article().text()).isEqualTo("It may snow.");
            assertThat(((ReadResult.Read) results.get(4)).article().text()).isEqualTo("It may hail.");
        }
    }

    @Test
    void what_is_cut_off_is_read_as_far_as_it_goes() throws Exception {
        byte[] whole = bytes.toByteArray();
        List<ReadResult> results = read("cut.warc.gz", Arrays.copyOf(whole, whole.length - 40));
        assertThat(results.get(0)).isInstanceOf(ReadResult.Read.class);
        assertThat(results).last().as(results.toString()).isInstanceOf(ReadResult.Failed.class);
    }

    @Test
    void what_is_no_web_archive_is_told() throws Exception {
        assertThat(read("x.warc", "WARC/1.0\r\nnonsense".getBytes(UTF_8)))
                .singleElement()
                .isInstanceOf(ReadResult.Failed.class);
    }
}
