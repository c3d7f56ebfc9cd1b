package org.hearsay.formats.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.core.formats.InputSettings;
import org.hearsay.core.io.Article;
import org.hearsay.core.testing.InputsTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OfficeFormatTest {
    @TempDir
    private Path folder;

    @Test
    void says_which_artifact_reads_it_where_no_parser_does() throws Exception {
        Path pdf = Files.writeString(folder.resolve("a.pdf"), "%PDF-1.4\n1 0 obj\n");
        assertThat(InputsTester.lines(pdf))
                .containsExactly("a.pdf: cannot be read: no parser for application/pdf is on the class path; put"
                        + " org.apache.tika:tika-parsers-standard-package with its libraries there");
    }

    @Test
    void reads_what_a_parser_on_the_class_path_takes() throws Exception {
        Path rtf = Files.write(folder.resolve("a.rtf"), "{\\rtf1 It may rain.".getBytes(StandardCharsets.US_ASCII));
        Article article = InputsTester.article(InputSettings.published(null), rtf);
        assertThat(article.text()).isEqualTo("It may rain.");
        assertThat(article.title()).isEqualTo("Rain");
        assertThat(article.published()).isEqualTo("2026-11-23");
    }
}
