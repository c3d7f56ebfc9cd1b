package org.hearsay.formats.tables;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.hearsay.core.testing.FormatContract;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

final class CsvContractTest {
    @TestFactory
    Stream<DynamicTest> keeps_the_contract(@TempDir Path folder) {
        String table = "id,text\na,It may rain.\nb,\"It may snow, \"\"in\nMalm\u00f6\"\".\"\nc,It may hail.\n";
        return new FormatContract(new CsvFormat(), "a.csv", table.getBytes(UTF_8)).tests(folder);
    }
}
