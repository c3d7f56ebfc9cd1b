package org.hearsay.formats.compressed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.core.testing.InputsTester.lines;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.hearsay.core.formats.InputSettings;
import org.hearsay.core.io.ReadResult;
import org.hearsay.core.testing.InputsTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

final class CompressedTest {
    private static final String TWO_LINES =
            "{\"id\": \"a\", \"text\": \"One.\"}\n{\"id\": \"b\", \"text\": \"Two.\"}\n";
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    private Path folder;

    /** Wraps a stream into one that compresses. */
    private interface Wrapping {
        OutputStream around(OutputStream out) throws IOException;
    }

    private static byte[] compressed(Wrapping wrapping, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = wrapping.around(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] tar(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                TarArchiveEntry entry = new TarArchiveEntry(each.getKey());
                entry.setSize(each.getValue().length);
                tar.putArchiveEntry(entry);
                tar.write(each.getValue());
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> entries(String... namesAndTexts) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            entries.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(UTF_8));
        }
        return entries;
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    @Test
    void reads_what_is_compressed_in_any_way() throws Exception {
        byte[] lines = TWO_LINES.getBytes(UTF_8);
        List<Path> files = List.of(
                file("a.jsonl.gz", compressed(GZIPOutputStream::new, lines)),
                file("a.jsonl.zst", compressed(ZstdOutputStream::new, lines)),
                file("a.jsonl.bz2", compressed(BZip2CompressorOutputStream::new, lines)),
                file("a.jsonl.xz", compressed(out -> new XZOutputStream(out, new LZMA2Options(0)), lines)));
        for (Path file : files) {
            assertThat(lines(file)).as(file.toString()).containsExactly("a: One.", "b: Two.");
        }
        assertThat(lines(file("named-wrongly.txt", compressed(GZIPOutputStream::new, "Just text.".getBytes(UTF_8)))))
                .containsExactly("named-wrongly: Just text.");
    }

    @Test
    void reads_all_members_and_frames() throws Exception {
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        ByteArrayOutputStream zstd = new ByteArrayOutputStream();
        for (String line : TWO_LINES.lines().map(each -> each + "\n").toList()) {
            gzip.writeBytes(compressed(GZIPOutputStream::new, line.getBytes(UTF_8)));
            zstd.writeBytes(compressed(ZstdOutputStream::new, line.getBytes(UTF_8)));
        }
        assertThat(lines(file("a.jsonl.gz", gzip.toByteArray()))).containsExactly("a: One.", "b: Two.");
        assertThat(lines(file("a.jsonl.zst", zstd.toByteArray()))).containsExactly("a: One.", "b: Two.");
    }

    @Test
    void reads_archives_and_names_articles_after_entries() throws Exception {
        Map<String, byte[]> entries = entries(
                "2025/b.txt",
                "Bee.",
                "2025/lines.jsonl",
                TWO_LINES,
                "__MACOSX/x.txt",
                "No.",
                "logo.png",
                "\u0089PNG",
                "a.txt",
                "Eh.");
        List<String> expected = List.of(
                "x/2025/b: Bee.",
                "a: One.",
                "b: Two.",
                "Skipped[where=x.zip!logo.png, reason=.png, article=null]",
                "x/a: Eh.");
        assertThat(lines(file("x.zip", zip(entries)))).isEqualTo(expected);
        List<String> inTar =
                expected.stream().map(line -> line.replace("x.zip", "x.tar")).toList();
        assertThat(lines(file("x.tar", tar(entries)))).isEqualTo(inTar);
        byte[] gzipped = compressed(GZIPOutputStream::new, tar(entries));
        assertThat(lines(file("x.tar.gz", gzipped)).get(0)).isEqualTo("x/2025/b: Bee.");
        assertThat(lines(file("x.tgz", gzipped))).hasSize(5);
    }

    @Test
    void opens_an_archive_within_an_archive_and_no_deeper() throws Exception {
        byte[] inner = zip(entries("d.txt", "Deep."));
        byte[] middle = zip(Map.of("c.zip", inner));
        assertThat(lines(file("b.zip", middle))).containsExactly("b/c/d: Deep.");
        assertThat(lines(file("a.zip", zip(Map.of("b.zip", middle)))))
                .containsExactly(
                        "a.zip!b.zip!c.zip: is an archive within an archive within an archive, which is not opened");
        byte[] many = "x".getBytes(UTF_8);
        for (int i = 0; i < 6; i++) {
            many = compressed(GZIPOutputStream::new, many);
        }
        assertThat(lines(file("x.gz", many))).singleElement().asString().contains("compressed more than 3 times");
    }

    @Test
    void names_that_lead_out_of_an_archive_lead_nowhere() throws Exception {
        assertThat(lines(file("x.zip", zip(entries("../../etc/slip.txt", "Slip.", "/abs.txt", "Abs.")))))
                .containsExactly("x/../../etc/slip: Slip.", "x//abs: Abs.");
        assertThat(folder.resolve("../../etc/slip.txt")).doesNotExist();
    }

    @Test
    void what_is_cut_off_is_read_as_far_as_it_goes() throws Exception {
        byte[] lines = TWO_LINES.repeat(5000).getBytes(UTF_8);
        byte[] gzip = compressed(GZIPOutputStream::new, lines);
        List<String> found = lines(file("a.jsonl.gz", Arrays.copyOf(gzip, gzip.length / 2)));
        assertThat(found.size()).isGreaterThan(100);
        assertThat(found.get(0)).isEqualTo("a: One.");
        assertThat(found.get(found.size() - 1)).startsWith("a.jsonl.gz: cannot be read: ");
        byte[] zip = zip(entries("a.txt", "One.", "b.txt", "Two.", "c.txt", "Three."));
        List<String> cut = lines(file("cut.zip", Arrays.copyOf(zip, 150)));
        assertThat(cut).startsWith("cut/a: One.", "cut/b: Two.");
        byte[] tar = tar(entries("a.txt", "One.", "b.txt", "Two."));
        List<String> cutTar = lines(file("cut.tar", Arrays.copyOf(tar, 1537)));
        assertThat(cutTar.get(0)).isEqualTo("cut/a: One.");
        assertThat(cutTar.get(1)).startsWith("cut.tar!b.txt: cannot be read: ");
    }

    @Test
    void what_is_cut_off_between_two_entries_is_told_too() throws Exception {
        byte[] zip = zip(entries("a.txt", "One.", "b.txt", "Two."));
        int second = new String(zip, ISO_8859_1).indexOf("PK\u0003\u0004", 4);
        assertThat(lines(file("cut.zip", Arrays.copyOf(zip, second))))
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("cut/a: One."),
                        line -> assertThat(line).startsWith("cut.zip: cannot be read: "));
        byte[] tar = tar(entries("a.txt", "One.", "b.txt", "Two."));
        assertThat(lines(file("cut.tar", Arrays.copyOf(tar, 1024))))
                .containsExactly("cut/a: One.", "cut.tar: cannot be read: it ends too early");
    }

    @Test
    void an_entry_that_is_not_what_was_packed_is_told() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setMethod(ZipOutputStream.STORED);
            ZipEntry entry = new ZipEntry("a.txt");
            byte[] text = "It may rain.".getBytes(UTF_8);
            CRC32 sum = new CRC32();
            sum.update(text);
            entry.setCrc(sum.getValue());
            entry.setSize(text.length);
            zip.putNextEntry(entry);
            zip.write(text);
        }
        byte[] zip = bytes.toByteArray();
        zip[new String(zip, ISO_8859_1).indexOf("rain")] = 'g';
        assertThat(lines(file("x.zip", zip))).singleElement().asString().startsWith("x.zip!a.txt: cannot be read: ");
    }

    @Test
    void names_articles_after_what_was_compressed() throws Exception {
        byte[] tar = tar(entries("a.txt", "One."));
        assertThat(lines(file("news.2025.tgz", compressed(GZIPOutputStream::new, tar))))
                .containsExactly("news.2025/a: One.");
        assertThat(lines(file("b.txt.gz", compressed(GZIPOutputStream::new, "Two.".getBytes(UTF_8)))))
                .containsExactly("b: Two.");
    }

    @Test
    void a_broken_entry_harms_no_other() throws Exception {
        byte[] zip = zip(entries("a.txt", "One ".repeat(500), "b.txt", "Two."));
        for (int i = 40; i < 45; i++) {
            zip[i] = (byte) ~zip[i];
        }
        List<String> found = lines(file("x.zip", zip));
        assertThat(found).hasSize(2);
        assertThat(found.get(0)).startsWith("x.zip!a.txt: cannot be read: ");
        assertThat(found.get(1)).isEqualTo("x/b: Two.");
    }

    @Test
    @Timeout(30)
    void a_bomb_is_told_at_the_limit() throws Exception {
        Path bomb = folder.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("bomb.txt"));
            byte[] letters = new byte[MEGABYTE];
            Arrays.fill(letters, (byte) 'a');
            for (int i = 0; i < 1000; i++) {
                zip.write(letters);
            }
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("fine.txt"));
            zip.write("Fine.".getBytes(UTF_8));
            zip.closeEntry();
        }
        assertThat(lines(bomb))
                .containsExactly(
                        "bomb.zip!bomb.txt: is larger than a document may be (20,000,000 bytes); raise --max-size to read it",
                        "bomb/fine: Fine.");
    }

    @Test
    @Timeout(30)
    void a_long_line_is_told_and_the_others_are_read() throws Exception {
        Path file = folder.resolve("long.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("{\"id\": \"a\", \"text\": \"One.\"}\n".getBytes(UTF_8));
            byte[] letters = new byte[MEGABYTE];
            Arrays.fill(letters, (byte) 'a');
            for (int i = 0; i < 200; i++) {
                out.write(letters);
            }
            out.write("\n{\"id\": \"c\", \"text\": \"Three.\"}\n".getBytes(UTF_8));
        }
        assertThat(lines(file))
                .containsExactly(
                        "a: One.",
                        "long.jsonl.gz:2: is larger than a document may be (20,000,000 bytes); raise --max-size to read it",
                        "c: Three.");
    }

    @Test
    void the_limit_can_be_set() throws Exception {
        Path file = file("x.zip", zip(entries("a.txt", "One.", "b.txt", "More than ten bytes.")));
        List<ReadResult> results = InputsTester.results(new InputSettings(null, 10, null, List.of()), file);
        assertThat(results.get(0)).isInstanceOf(ReadResult.Read.class);
        assertThat(results.get(1)).asString().contains("(10 bytes)");
    }

    @Test
    void what_is_read_within_an_archive_does_not_close_it() throws Exception {
        byte[] gzip = compressed(GZIPOutputStream::new, "One.".getBytes(UTF_8));
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("a.txt.gz", gzip);
        entries.put("b.zip", zip(entries("x.txt", "Two.")));
        entries.put("c.tar", tar(entries("y.txt", "Three.")));
        entries.put("d.txt.gz", Arrays.copyOf(gzip, gzip.length - 10));
        entries.put("e.txt", "Five.".getBytes(UTF_8));
        for (Path archive : List.of(
                file("n.tar", tar(entries)),
                file("n.tar.gz", compressed(GZIPOutputStream::new, tar(entries))),
                file("n.zip", zip(entries)))) {
            List<String> lines = lines(archive);
            assertThat(lines)
                    .as("%s", archive)
                    .hasSize(5)
                    .startsWith("n/a: One.", "n/b/x: Two.", "n/c/y: Three.")
                    .endsWith("n/e: Five.");
            assertThat(lines.get(3)).contains("d.txt.gz: cannot be read: it ends too early");
        }
    }

    @Test
    void goes_on_behind_a_broken_member_of_gzip_where_a_reader_can() throws Exception {
        ByteArrayOutputStream members = new ByteArrayOutputStream();
        members.write(compressed(GZIPOutputStream::new, "One.\n".repeat(100).getBytes(UTF_8)));
        int second = members.size();
        members.write(compressed(GZIPOutputStream::new, randomLetters(20_000)));
        members.write(compressed(GZIPOutputStream::new, "Three.".getBytes(UTF_8)));
        byte[] bytes = members.toByteArray();
        Arrays.fill(bytes, second + 2000, second + 2100, (byte) 0);
        GzipMembers gzip = new GzipMembers(new ByteArrayInputStream(bytes));
        StringBuilder read = new StringBuilder();
        int errors = 0;
        for (int next = 0; next >= 0; ) {
            try {
                next = gzip.read();
                read.append(next < 0 ? "" : (char) next);
            } catch (IOException e) {
                errors++;
                assertThat(e).hasMessageContaining("gzip, in what begins at byte " + second);
                assertThat(gzip.resume()).isTrue();
            }
        }
        assertThat(errors).isEqualTo(1);
        assertThat(read).startsWith("One.").endsWith("Three.");
    }

    private static byte[] randomLetters(int count) {
        byte[] letters = new byte[count];
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < count; i++) {
            letters[i] = (byte) ('b' + random.nextInt(20));
        }
        return letters;
    }
}
