package org.hearsay.core.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.hearsay.core.testing.FormatContract;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

final class OwnFormatsContractTest {
    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> text() {
        return new FormatContract(new TextFormat(), "a.txt", "It may rain in Malm\u00f6.\n".getBytes(UTF_8))
                .tests(folder);
    }

    @TestFactory
    Stream<DynamicTest> json_lines() {
        String lines =
                "{\"id\": \"a\", \"text\": \"It may rain.\"}\n{\"text\": \"It may snow in Malm\u00f6.\", \"title\": \"Snow\"}\n";
        return new FormatContract(new JsonLinesFormat(), "a.jsonl", lines.getBytes(UTF_8)).tests(folder);
    }
}
