package org.hearsay.formats.office;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.hearsay.core.testing.FormatContract;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

final class OfficeContractTest {
    @TestFactory
    Stream<DynamicTest> keeps_the_contract(@TempDir Path folder) {
        return new FormatContract(new OfficeFormat(), "a.rtf", "{\\rtf1 It may rain.}".getBytes(US_ASCII))
                .tests(folder);
    }
}
