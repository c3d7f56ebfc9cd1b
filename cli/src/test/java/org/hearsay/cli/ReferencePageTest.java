package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.cli.CommandRun.run;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed reference is the one that the code gives; {@code -Dgolden=write} writes it anew. */
final class ReferencePageTest {
    private static final Path PAGE = Path.of(System.getProperty("basedir", "."), "..", "annotators", "REFERENCE.md");

    @Test
    void the_page_says_what_the_code_says() throws Exception {
        CommandRun result = run("describe", "--all", "--markdown");
        assertThat(result.code()).as(result.err()).isZero();
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, result.out());
        }
        assertThat(Files.readString(PAGE))
                .as("run 'mvn -pl cli -am test -Dtest=ReferencePageTest -Dsurefire.failIfNoSpecifiedTests=false"
                        + " -Dgolden=write', and read the diff")
                .isEqualTo(result.out());
    }

    @Test
    void describes_one_or_all() {
        assertThat(run("describe", "--all").out()).contains("dates ", "org.hearsay.core.types.HedgeCue extends");
        assertThat(run("describe", "Quantity").out()).contains("org.hearsay.annotators.quantities.types.Quantity");
        assertThat(run("describe", "dates", "--markdown").out()).contains("| `documentType` |");
        assertThat(run("describe").code()).isEqualTo(2);
        assertThat(run("describe").err()).contains("name an annotator or a type, or give --all");
    }
}
