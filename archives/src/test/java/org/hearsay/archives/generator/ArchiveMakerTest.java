package org.hearsay.archives.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
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
            if (article.copyOf() >= 0) {
                copies++;
                MadeArticle original = maker.make(article.copyOf());
                assertThat(original.copyOf()).isEqualTo(-1);
                assertThat(article.text()).isEqualToIgnoringWhitespace(original.text());
            }
        }
        assertThat(copies).isBetween(COUNT / 10, COUNT / 4);
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
