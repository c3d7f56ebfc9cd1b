package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.cli.CommandRun.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs over archives, from the command line. */
final class ArchiveCommandsTest {
    private static final int DOCUMENTS = 700;
    private static final Path SEEDS = Path.of(System.getProperty("basedir", "."), "../seeds/news.jsonl");

    @TempDir
    private Path folder;

    private String pipeline = "";

    @BeforeEach
    void writeThePipeline() throws IOException {
        pipeline = Files.writeString(folder.resolve("p.yaml"), "annotators: [language, dates]\n")
                .toString();
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private String archive(String name, String... options) {
        String[] arguments = Stream.concat(
                        Stream.of("generate", String.valueOf(DOCUMENTS), "-o", path(name), "--texts", SEEDS.toString()),
                        Stream.of(options))
                .toArray(String[]::new);
        CommandRun made = run(arguments);
        assertThat(made.code()).as(made.err()).isZero();
        return path(name);
    }

    @Test
    void annotates_an_archive_into_a_run_and_reports() throws Exception {
        String archive = archive("a.zip", "--broken", "bad-utf8=2,nested=2");
        CommandRun result = run("annotate", archive, "-p", pipeline, "--run", path("run"), "--part-size", "100");
        assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(result.err()).contains("700 documents: ", "failed, unreadable: ", "dates ", "slowest:");
        assertThat(folder.resolve("run/parts/part-00006.jsonl.zst")).exists();
        assertThat(folder.resolve("run/run.json")).content().contains("\"plugin\" : \"dates\"", "\"sha256\"");
        long broken = Files.readAllLines(folder.resolve("a.zip.truth.jsonl")).size();
        try (Stream<Path> files = Files.list(folder.resolve("run/quarantine"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".error.txt")))
                    .hasSize((int) broken);
        }
        CommandRun again = run("annotate", archive, "-p", pipeline, "--run", path("run"));
        assertThat(again.code()).isEqualTo(ExitCode.USAGE);
        assertThat(again.err()).contains("holds a run already; go on with 'hearsay resume");
        CommandRun retried = run("retry", path("run"), "--failed");
        assertThat(retried.err()).contains("0 of " + broken + " documents that had failed are done now");
    }

    @Test
    @Timeout(120)
    void goes_on_after_a_real_kill_and_gives_the_same_bytes() throws Exception {
        String archive = archive("a.jsonl.zst");
        assertThat(run("annotate", archive, "-p", pipeline, "--run", path("whole"), "--part-size", "200")
                        .code())
                .isZero();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.hearsay.cli.Hearsay",
                        "annotate",
                        archive,
                        "-p",
                        pipeline,
                        "--run",
                        path("killed"),
                        "--part-size",
                        "200")
                .redirectErrorStream(true)
                .redirectOutput(new File(path("log")))
                .start();
        Path journal = folder.resolve("killed/journal.jsonl");
        while (process.isAlive() && (!Files.exists(journal) || Files.size(journal) < 10_000)) {
            Thread.sleep(10);
        }
        process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        CommandRun resumed = run("resume", path("killed"));
        assertThat(resumed.code()).as(resumed.err()).isZero();
        try (Stream<Path> parts = Files.list(folder.resolve("whole/parts"))) {
            List<Path> expected = parts.toList();
            assertThat(expected).hasSize(4);
            for (Path part : expected) {
                assertThat(folder.resolve("killed/parts").resolve(part.getFileName()))
                        .hasSameBinaryContentAs(part);
            }
        }
    }

    @Test
    void makes_tables_of_each_part_of_a_run() throws Exception {
        String archive = archive("a.jsonl");
        assertThat(run("annotate", archive, "-p", pipeline, "-f", "parquet").err())
                .contains("tables in Parquet are those of a run; name its folder with --run");
        String[] annotate = {
            "annotate", archive, "-p", pipeline, "--run", path("run"), "-f", "parquet", "--part-size", "400"
        };
        CommandRun result = run(annotate);
        assertThat(result.code()).as(result.err()).isZero();
        Path tables = folder.resolve("run/tables");
        for (String table : List.of("documents", "entities", "dates", "hedges", "statements")) {
            assertThat(tables.resolve(table)).isDirectoryContaining("glob:**/part-0000[01].parquet");
        }
        assertThat(folder.resolve("run/parts")).isDirectoryContaining("glob:**/part-00001.jsonl.zst");
        Path first = tables.resolve("documents/part-00000.parquet");
        Path second = tables.resolve("documents/part-00001.parquet");
        byte[] bytes = Files.readAllBytes(first);
        Files.write(first, new byte[0]);
        Files.delete(second);
        assertThat(run("resume", path("run")).code()).isZero();
        assertThat(first).isEmptyFile();
        assertThat(second).isNotEmptyFile();
        Files.delete(first);
        assertThat(run("resume", path("run")).code()).isZero();
        assertThat(Files.size(first)).isEqualTo(bytes.length);
    }

    @Test
    void refuses_to_go_on_with_another_pipeline_unless_told() throws Exception {
        String archive = archive("a.jsonl");
        run("annotate", archive, "-p", pipeline, "--run", path("run"));
        Files.writeString(Path.of(pipeline), "annotators: [language, dates: {documentType: narrative}]\n");
        CommandRun refused = run("resume", path("run"));
        assertThat(refused.code()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.err()).contains("options of dates: now", "--changed goes on all the same");
        assertThat(run("resume", path("run"), "--changed", "--locked").code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("resume", path("run"), "--changed").code()).isZero();
        assertThat(run("resume", path("run"), "--locked").code()).isZero();
        assertThat(run("resume", path("nothing")).err()).contains("holds no run; begin one with 'hearsay annotate");
    }

    @Test
    void takes_a_run_for_its_outputs_and_runs_one_annotator_again_over_it() throws Exception {
        String run = path("run");
        assertThat(run("annotate", SEEDS.toString(), "--run", run).code()).isZero();
        assertThat(run("convert", run, "-f", "jsonl", "-o", path("all.jsonl")).code())
                .isZero();
        assertThat(run("annotate", SEEDS.toString(), "-o", path("plain.jsonl")).code())
                .isZero();
        assertThat(folder.resolve("all.jsonl")).hasSameTextualContentAs(folder.resolve("plain.jsonl"));
        assertThat(run("diff", run, path("plain.jsonl")).out()).isEqualTo("21 documents, 0 differences\n");
        assertThat(run("evaluate", "--gold", run, "--system", path("plain.jsonl"), "--min", "dates.value=100")
                        .code())
                .isZero();
        assertThat(run("view", run, "-o", path("report.html")).code()).isZero();
        CommandRun same = run("annotate", "--only", "dates", run, "-o", path("same.jsonl"));
        assertThat(same.code()).as(same.err()).isZero();
        assertThat(layers("same.jsonl")).isEqualTo(layers("plain.jsonl"));
        CommandRun more = run("annotate", "--only", "quantities", "-p", quantities(), run, "-o", path("more.jsonl"));
        assertThat(more.code()).as(more.err()).isZero();
        assertThat(layers("more.jsonl")).isEqualTo(layers("plain.jsonl"));
        assertThat(folder.resolve("more.jsonl")).content().contains("\"quantities\":[{");
        assertThat(run("annotate", "--only", "entities", run, "-o", path("x")).err())
                .contains("the attributions of the documents name their speakers by entities");
        assertThat(run("annotate", "--only", "datse", run, "-o", path("x")).err())
                .contains("did you mean 'dates'?");
    }

    private String quantities() throws IOException {
        return Files.writeString(folder.resolve("q.yaml"), "annotators: [language, entities, quantities]\n")
                .toString();
    }

    /** The layers of all documents of a file, without the records of annotators. */
    private List<String> layers(String name) throws IOException {
        List<String> layers = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve(name))) {
            ObjectNode document = (ObjectNode) new ObjectMapper().readTree(line);
            layers.add(document.retain("id", "sentences", "entities", "dates", "hedges", "attributions")
                    .toString());
        }
        return layers;
    }

    @Test
    void stops_at_the_limit_of_errors() {
        String archive = archive("a.jsonl", "--broken", "bad-json=20");
        CommandRun result = run("annotate", archive, "-p", pipeline, "--run", path("run"), "--max-errors", "5%");
        assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.TOO_MANY_FAILED);
        assertThat(result.err()).contains("too many documents failed", "quarantine");
        CommandRun more = run("resume", path("run"), "--max-errors", "100%");
        assertThat(more.code()).as(more.err()).isEqualTo(ExitCode.SOME_FAILED);
    }

    @Test
    void tells_what_a_run_does_not_take() {
        assertThat(run("annotate", "-", "--run", path("run")).err()).contains("not standard input");
        assertThat(run("annotate", path("no"), "--run", path("run")).err()).contains("no such file or folder");
        assertThat(run("annotate", path("no"), "--run", path("run"), "--max-errors", "few")
                        .err())
                .contains("--max-errors takes a number or a percentage, such as 50 or 2%, not 'few'");
        assertThat(run("annotate", path("no"), "--run", path("run"), "--part-size", "7")
                        .err())
                .contains("a multiple of 50 documents, not 7");
        assertThat(run("annotate", path("no"), "--run", path("run"), "-o", path("x"))
                        .err())
                .contains("no -o");
        assertThat(run("annotate", path("no"), "--max-size", "much").err()).contains("such as 20MB, not 'much'");
        assertThat(run("annotate", path("no"), "--input-set", "cvs.text=a").err())
                .contains("no format 'cvs'");
        assertThat(run("annotate", path("no"), "--timeout", "0").err()).contains("a number of seconds above 0");
    }

    @Test
    void lists_the_formats_with_their_options() {
        CommandRun formats = run("formats");
        assertThat(formats.code()).isZero();
        assertThat(formats.out()).contains("warc ", "zip ", "html.extract", "csv.text", "newsml", "office");
    }
}
