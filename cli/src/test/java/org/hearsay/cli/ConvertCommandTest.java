package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.cli.CommandRun.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Converting as users type it. */
final class ConvertCommandTest {
    private static final Path NEWS = Path.of(System.getProperty("basedir", "."), "..", "seeds", "news.jsonl");

    @TempDir
    private Path folder;

    @Test
    void gold_goes_through_xmi_and_comes_back_the_same() throws Exception {
        Path xmi = Files.createDirectories(folder.resolve("xmi"));
        assertThat(run("convert", NEWS.toString(), "-o", xmi.toString(), "-f", "xmi")
                        .code())
                .isZero();
        assertThat(xmi.resolve("TypeSystem.xml")).exists();
        CommandRun back = run("convert", xmi.toString(), "--layers", "entities,dates,hedges,attributions");
        CommandRun direct = run("convert", NEWS.toString());
        assertThat(back.code()).as(back.err()).isZero();
        assertThat(back.out().lines().sorted())
                .isEqualTo(direct.out().lines().sorted().toList());
    }

    @Test
    void brat_is_written_with_its_configuration_and_read_back() throws Exception {
        Path brat = folder.resolve("brat");
        assertThat(run("convert", NEWS.toString(), "-o", brat.toString(), "-f", "brat")
                        .code())
                .isZero();
        assertThat(brat.resolve("annotation.conf")).exists();
        assertThat(brat.resolve("talks-damascus.txt")).exists();
        CommandRun back = run("convert", brat.toString(), "--layers", "dates");
        assertThat(back.out()).hasLineCount(21).contains("\"value\":\"2025-12-27\"");
    }

    @Test
    void bad_documents_are_told_and_the_others_go_on() throws Exception {
        Files.writeString(folder.resolve("a.xmi"), "<broken>\n<");
        Files.writeString(folder.resolve("b.jsonl"), "{\"id\": \"b\", \"text\": \"Fine.\"}\n{\"id\": \"c\"}\n");
        CommandRun result = run("convert", folder.toString());
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.out()).startsWith("{\"id\":\"b\"").hasLineCount(1);
        assertThat(result.err()).contains("a.xmi:2: is no XMI", "b.jsonl:2: has no 'text'", "2 documents failed");
    }

    @Test
    void formats_are_told_by_ending_or_by_name() throws Exception {
        Path odd = Files.writeString(folder.resolve("odd.data"), "{\"id\": \"b\", \"text\": \"Fine.\"}");
        assertThat(run("convert", odd.toString()).err()).contains("odd.data: its name ends like none of the formats");
        assertThat(run("convert", odd.toString(), "--from", "jsonl").out()).contains("Fine.");
        CommandRun wrong = run("convert", odd.toString(), "--from", "xml");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("no format 'xml'; did you mean 'xmi'?");
        CommandRun needsFolder = run("convert", odd.toString(), "-f", "xmi");
        assertThat(needsFolder.code()).isEqualTo(2);
        assertThat(needsFolder.err()).contains("name a folder for them with -o");
    }

    @Test
    void gold_becomes_a_statements_table() throws Exception {
        Path csv = folder.resolve("out.csv");
        assertThat(run("convert", NEWS.toString(), "-f", "statements", "-o", csv.toString())
                        .code())
                .isZero();
        assertThat(Files.readString(csv)).contains("talks-damascus,2025-12-27,", "\"Nadim al-Khouri\",PERSON");
    }

    @Test
    void gold_becomes_tables_in_parquet() {
        Path tables = folder.resolve("tables");
        CommandRun result = run("convert", NEWS.toString(), "-f", "parquet", "-o", tables.toString());
        assertThat(result.code()).as(result.err()).isZero();
        for (String table : List.of("documents", "entities", "dates", "hedges", "statements")) {
            assertThat(tables.resolve(table)).isDirectoryContaining("glob:**/part-00000.parquet");
        }
        CommandRun needsFolder = run("convert", NEWS.toString(), "-f", "parquet");
        assertThat(needsFolder.code()).isEqualTo(2);
        assertThat(needsFolder.err()).contains("name a folder for them with -o");
        assertThat(run("convert", NEWS.toString(), "-f", "parquett").err()).contains("no format 'parquett'");
    }

    @Test
    void documents_that_cannot_be_read_are_left_out_of_the_tables() throws Exception {
        Path broken = Files.writeString(
                folder.resolve("in.jsonl"), "{\"id\": \"b\", \"text\": \"Fine.\"}\n{\"id\": \"c\"}\n");
        Path tables = folder.resolve("tables");
        CommandRun result = run("convert", broken.toString(), "-f", "parquet", "-o", tables.toString());
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("in.jsonl:2: has no 'text'", "1 document failed");
        assertThat(tables.resolve("documents/part-00000.parquet")).exists();
    }
}
