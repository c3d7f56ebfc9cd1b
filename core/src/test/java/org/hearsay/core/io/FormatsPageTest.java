package org.hearsay.core.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hearsay.core.io.ReadResult.Read;
import org.junit.jupiter.api.Test;

/** What FORMATS.md shows is what comes out. */
final class FormatsPageTest {
    private static final Path PAGE = Path.of(System.getProperty("basedir", "."), "FORMATS.md");

    @Test
    void examples_are_what_is_written() throws Exception {
        Map<String, List<String>> examples = examples();
        String line = examples.getOrDefault("", List.of()).stream()
                .filter(example -> example.startsWith("{"))
                .findFirst()
                .orElseThrow();
        Read document = Documents.document(InputFormat.JSONL, line);
        examples.remove("");
        examples.forEach((format, lines) -> {
            String written = Documents.text(document, OutputFormat.named(format));
            assertThat(lines).as(format).hasSize(2);
            lines.forEach(example -> assertThat(written).as(format).contains(example));
        });
        List<String> formats = new ArrayList<>(List.of(OutputFormat.NAMES.split(", ", -1)));
        formats.remove("statements");
        assertThat(examples.keySet()).containsExactlyInAnyOrderElementsOf(formats);
    }

    @Test
    void help_names_all_formats() {
        assertThat(new TreeSet<>(List.of(OutputFormat.NAMES.split(", ", -1))))
                .allSatisfy(name -> assertThat(OutputFormat.named(name)).hasToString(name))
                .hasSize(OutputFormat.values().length - 1);
        assertThat(new TreeSet<>(List.of(InputFormat.NAMES.split(", ", -1))))
                .allSatisfy(name -> assertThat(InputFormat.named(name)).hasToString(name))
                .hasSize(InputFormat.values().length);
    }

    /** The indented lines by the format that their heading names. */
    private static Map<String, List<String>> examples() throws IOException {
        Map<String, List<String>> examples = new LinkedHashMap<>();
        String format = "";
        for (String line : Files.readAllLines(PAGE)) {
            if (line.startsWith("## ")) {
                format = line.substring(3, line.indexOf(':'));
            } else if (line.startsWith("    ")) {
                examples.computeIfAbsent(format, key -> new ArrayList<>()).add(line.substring(4));
            }
        }
        return examples;
    }
}
