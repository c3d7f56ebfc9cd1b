package org.hearsay.formats.warc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** Where records begin. */
    private static List<Integer> begins(byte[] archive, String mark) {
        String letters = new String(archive, ISO_8859_1);
        List<Integer> begins = new ArrayList<>();
        for (int at = letters.indexOf(mark); at >= 0; at = letters.indexOf(mark, at + 1)) {
            begins.add(at);
        }
        return begins;
    }

    private static List<String> shown(List<ReadResult> results) {
        return results.stream()
                .map(result -> result instanceof ReadResult.Read read
                        ? read.article().text()
                        : result instanceof ReadResult.Skipped ? "skipped" : result.toString())
                .toList();
    }

    @Test
    void goes_on_behind_a_broken_header() throws Exception {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        writeTo(plain, WarcCompression.NONE);
        String whole = plain.toString(ISO_8859_1);
        int begin = begins(plain.toByteArray(), "WARC/1.0").get(1);
        for (String broken : List.of(
                whole.substring(0, begin) + "WARX" + whole.substring(begin + 4),
                whole.substring(0, begin)
                        + whole.substring(begin).replaceFirst("Content-Length: \\d+", "Content-Length: many"),
                whole.substring(0, begin)
                        + whole.substring(begin).replaceFirst("Content-Length: \\d+", "Content-Length: -4"),
                whole.substring(0, begin) + "\0\0\0\0" + whole.substring(begin + 20))) {
            List<String> shown = shown(read("a.warc", broken.getBytes(ISO_8859_1)));
            assertThat(shown).endsWith("skipped", "\ufffd\ufffd", "It may snow.", "It may hail.");
            assertThat(shown)
                    .filteredOn(line -> line.contains("a record cannot be read: its header is broken;")
                            || line.contains("a record cannot be read: For input string"))
                    .hasSize(1);
        }
    }

    @Test
    void goes_on_behind_a_broken_member_of_gzip() throws Exception {
        byte[] whole = bytes.toByteArray();
        List<Integer> begins = begins(whole, "\u001f\u008b\b\0");
        int begin = begins.get(1);
        byte[] damaged = whole.clone();
        Arrays.fill(damaged, begin + 30, begin + 60, (byte) 0);
        ByteArrayOutputStream cut = new ByteArrayOutputStream();
        cut.write(whole, 0, begin + 60);
        cut.write(whole, begins.get(2), whole.length - begins.get(2));
        for (byte[] broken : List.of(damaged, cut.toByteArray())) {
            List<String> shown = shown(read("a.warc.gz", broken));
            assertThat(shown).endsWith("skipped", "\ufffd\ufffd", "It may snow.", "It may hail.");
            assertThat(shown.subList(0, shown.size() - 4))
                    .hasSize(1)
                    .allSatisfy(line -> assertThat(line).contains("gzip, in what begins at byte " + begin));
        }
    }

    @Test
    void bounds_what_a_header_may_take() throws Exception {
        byte[] endless = ("WARC/1.0\r\nWARC-Type: " + "x".repeat(400_000)).getBytes(UTF_8);
        assertThat(InputsTester.results(
                        new InputSettings(null, 100_000, "text", List.of()),
                        Files.write(folder.resolve("a.warc"), endless)))
                .singleElement()
                .asString()
                .contains("is larger than a document may be");
    }

    private List<ReadResult> resource(String name) throws IOException {
        try (InputStream in = WarcFormatTest.class.getResourceAsStream(name)) {
            Path file =
                    Files.write(folder.resolve(name), Objects.requireNonNull(in).readAllBytes());
            return InputsTester.results(InputSettings.published(null), file);
        }
    }

    /** Made by warcio 1.8 (Python): chunked and compressed pages, a resource, a conversion, and what is no article. */
    @Test
    void reads_all_that_warcio_writes() throws Exception {
        List<ReadResult> results = resource("warcio.warc.gz");
        String harbour = "The harbour may stay closed until Tuesday, Captain Mara Lind said on Friday.";
        assertThat(shown(results))
                .containsExactly(
                        harbour,
                        "Caf\u00e9 Elva could open in May.",
                        "skipped",
                        "A resource: snow is likely.",
                        "A conversion: hail is possible.");
        Article first = ((ReadResult.Read) results.get(0)).article();
        assertThat(first.id()).isEqualTo("https://post.example/a");
        assertThat(first.published()).isEqualTo("2026-11-20T10:00:00Z");
        assertThat(InputsTester.extra(first, "publishedFrom")).isEqualTo("crawl");
    }

    /** Made by GNU Wget 1.21, which writes addresses in angle brackets, and its own log at the end. */
    @Test
    void reads_all_that_wget_writes() throws Exception {
        List<ReadResult> results = resource("wget.warc.gz");
        assertThat(shown(results).get(0))
                .isEqualTo("The harbour may stay closed until Tuesday, Captain Mara Lind said on Friday.");
        assertThat(((ReadResult.Read) results.get(0)).article().id()).isEqualTo("http://127.0.0.1:18765/a.html");
        assertThat(results).noneMatch(ReadResult.Failed.class::isInstance);
        assertThat(results.stream().filter(ReadResult.Read.class::isInstance)).hasSize(1);
    }
}
