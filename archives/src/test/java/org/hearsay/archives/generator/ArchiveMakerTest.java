package org.hearsay.archives.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.hearsay.archives.duplicates.Copy;
import org.hearsay.archives.duplicates.Duplicates;
import org.hearsay.core.formats.InputSettings;
import org.hearsay.core.formats.Inputs;
import org.hearsay.core.io.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

final class ArchiveMakerTest {
    private static final List<String> TEXTS = List.of(
            "The mayor opened the bridge on Friday. It may close again in May, she said.",
            "\"We will see,\" said Ana Ruiz. Some 40 people came to the harbour.");
    private static final int COUNT = 400;
    /** Sentences that have few words in common. */
    private static final List<String> MANY_TEXTS = IntStream.range(0, 2000)
            .mapToObj(i -> "Ship %d left at %d with %d tons of ore, and pilot %d was told of it."
                    .formatted(i, i * 7, i * 13, i * 31))
            .toList();

    @TempDir
    private Path folder;

    @Test
    void the_same_seed_gives_the_same_bytes_and_another_one_others() throws Exception {
        Path one = make("one.jsonl", Map.of(), 1);
        assertThat(one).hasSameBinaryContentAs(make("two.jsonl", Map.of(), 1));
        assertThat(Files.readAllBytes(one)).isNotEqualTo(Files.readAllBytes(make("three.jsonl", Map.of(), 2)));
        List<String> ids = Files.readAllLines(one).stream()
                .map(line -> line.substring(0, 21))
                .toList();
        assertThat(ids).hasSize(COUNT).doesNotHaveDuplicates();
    }

    @Test
    void copies_are_told_and_have_the_words_of_their_original() {
        ArticleMaker maker = new ArticleMaker(TEXTS, 1, 0.2, 0);
        int copies = 0;
        for (long i = 0; i < COUNT; i++) {
            MadeArticle article = maker.make(i);
            if (article.copyOf() != null) {
                copies++;
                MadeArticle original =
                        maker.make(Long.parseLong(article.copyOf().substring("made-".length())));
                assertThat(original.copyOf()).isNull();
                assertThat(article.text()).isEqualToIgnoringWhitespace(original.text());
            }
        }
        assertThat(copies).isBetween(COUNT / 10, COUNT / 4);
    }

    /** Then the truth scores what finds copies. */
    @Test
    void near_copies_are_near_enough_to_be_found() throws Exception {
        ArticleMaker maker = new ArticleMaker(MANY_TEXTS, 1, 0, 0.1);
        Duplicates duplicates = Duplicates.near(Duplicates.THRESHOLD);
        int copies = 0;
        int found = 0;
        for (long i = 0; i < 5000; i++) {
            MadeArticle article = maker.make(i);
            Copy copy = duplicates.find(article.id(), article.text());
            if (article.copyOf() != null) {
                copies++;
                found += copy != null && copy.original().equals(article.copyOf()) ? 1 : 0;
            }
        }
        assertThat(copies).isBetween(350, 600);
        assertThat(found).isGreaterThan(copies * 95 / 100);
    }

    @Test
    void broken_lines_are_told_and_no_others_fail() throws Exception {
        Path archive = make(
                "broken.jsonl",
                Map.of(Breakage.BAD_UTF8, 0.05, Breakage.BAD_JSON, 0.05, Breakage.EMPTY, 0.05, Breakage.BINARY, 0.05),
                1);
        long told = Files.readAllLines(ArchiveMaker.truth(archive)).size();
        long failed = 0;
        try (Inputs inputs =
                new Inputs(List.of(archive.toString()), InputStream.nullInputStream(), InputSettings.published(null))) {
            for (ReadResult next = inputs.next(); next != null; next = inputs.next()) {
                failed += next instanceof ReadResult.Failed ? 1 : 0;
            }
        }
        assertThat(failed).isEqualTo(told).isBetween(COUNT / 10L, COUNT / 3L);
    }

    @Test
    void writes_archives_that_others_read() throws Exception {
        try (InputStream file = Files.newInputStream(make("a.tar.gz", Map.of(Breakage.ZIP_SLIP, 0.02), 1));
                TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(file))) {
            assertThat(tar.getNextEntry().getName()).isEqualTo("0000/made-0000000.txt");
            assertThat(new String(tar.readAllBytes(), StandardCharsets.UTF_8)).endsWith(".");
            int entries = 1;
            while (tar.getNextEntry() != null) {
                entries++;
            }
            assertThat(entries).isEqualTo(COUNT);
        }
        try (ZipFile zip =
                new ZipFile(make("a.zip", Map.of(Breakage.ZIP_SLIP, 0.02), 1).toFile())) {
            assertThat(zip.size()).isEqualTo(COUNT);
            assertThat(zip.getEntry("0000/made-0000000.txt")).isNotNull();
        }
        int pages = 0;
        try (WarcReader warc = new WarcReader(make("a.warc.gz", Map.of(), 1))) {
            for (WarcRecord each : warc) {
                HttpResponse http = ((WarcResponse) each).http();
                assertThat(http.contentType().toString()).contains("text/html");
                assertThat(new String(http.body().stream().readAllBytes(), StandardCharsets.UTF_8))
                        .contains("<p>");
                pages++;
            }
        }
        assertThat(pages).isEqualTo(COUNT);
    }

    @Test
    void tells_what_it_cannot_make() {
        assertThatThrownBy(() -> make("a.jsonl", Map.of(Breakage.ZIP_SLIP, 0.02), 1))
                .hasMessageContaining("cannot be broken by zip-slip; there are [empty, binary");
        assertThatThrownBy(() -> make("a.rar", Map.of(), 1)).hasMessageContaining("says no format; name it");
        assertThatThrownBy(() -> new ArticleMaker(List.of(), 1, 0, 0)).hasMessageContaining("no sentence");
        assertThatThrownBy(() -> Breakage.named("rust")).hasMessageContaining("no breakage 'rust'; there are [empty");
    }

    private Path make(String name, Map<Breakage, Double> broken, long seed) throws Exception {
        Path archive = folder.resolve(name);
        new ArchiveMaker(new ArticleMaker(TEXTS, seed, 0, 0), broken, seed).write(archive, COUNT);
        return archive;
    }
}
