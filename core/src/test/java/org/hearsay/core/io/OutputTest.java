package org.hearsay.core.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutputTest {
    @TempDir
    private Path folder;

    @Test
    void leaves_nothing_behind_when_it_is_not_completed() throws Exception {
        Path file = folder.resolve("out.jsonl");
        Files.writeString(file, "old");
        try (Output output = Output.file(file)) {
            output.write(article("a"), bytes("half"));
        }
        assertThat(Files.readString(file)).isEqualTo("old");
        assertThat(names()).containsExactly("out.jsonl");
    }

    @Test
    void moves_the_whole_file_into_place() throws Exception {
        Path file = folder.resolve("new/out.jsonl");
        try (Output output = Output.file(file)) {
            output.write(article("a"), bytes("one\n"));
            output.write(article("b"), bytes("two\n"));
            output.complete();
        }
        assertThat(Files.readString(file)).isEqualTo("one\ntwo\n");
    }

    @Test
    void writes_in_place_of_an_old_file_what_is_whole_already() throws Exception {
        Path file = Files.writeString(folder.resolve("page.html"), "old");
        Output.whole(file, bytes("new"));
        assertThat(Files.readString(file)).isEqualTo("new");
        assertThat(names()).containsExactly("page.html");
    }

    @Test
    void names_files_after_ids_whatever_these_hold() throws Exception {
        Path inside = folder.resolve("in");
        try (Output output = Output.folder(inside, ".xmi")) {
            for (String id : List.of("a", "a", "../../x/y", "..", "\u00e9 b", "z".repeat(500))) {
                output.write(article(id), bytes(id));
            }
            output.complete();
        }
        try (Stream<Path> files = Files.list(inside)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "a.xmi", "a~2.xmi", "__.._x_y.xmi", "_.xmi", "\u00e9_b.xmi", "z".repeat(150) + ".xmi");
        }
        assertThat(names()).containsExactly("in");
    }

    @Test
    void names_an_output_that_cannot_be_written() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThatThrownBy(() -> Output.folder(file, ".xmi"))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll("output '" + file + "' cannot be written", "a file is in the way");
        assertThatThrownBy(() -> Output.file(file.resolve("below.jsonl")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("below.jsonl' cannot be written");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Article article(String id) {
        return Article.of(id, "text");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
