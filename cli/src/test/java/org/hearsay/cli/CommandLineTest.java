package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.cli.CommandRun.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands as users type them: output, messages, exit codes. */
final class CommandLineTest {
    @TempDir
    private Path folder;

    @Test
    void annotates_a_text_as_json_lines() throws Exception {
        Path text = write("a.txt", "It may rain, Mayor Ana Ruiz said on Friday.");
        CommandRun result = run("annotate", text.toString(), "--published", "2026-11-23");
        JsonNode line = new ObjectMapper().readTree(result.out());
        assertThat(result.code()).isZero();
        assertThat(line.get("dates").get(0).get("value").textValue()).isEqualTo("2026-11-20");
        assertThat(line.get("hedges").get(0).get("type").textValue()).isEqualTo("epistemic");
        assertThat(line.get("entities").get(0).get("name").textValue()).isEqualTo("Ana Ruiz");
        assertThat(line.get("attributions").get(0).get("speaker").textValue()).isEqualTo("e1");
        assertThat(line.get("annotators")).hasSize(5);
    }

    @Test
    void commands_are_called_what_their_classes_are_called() {
        String help = run("--help").out();
        for (Class<?> command : Hearsay.COMMANDS) {
            String name = Hearsay.nameOf(command);
            assertThat(command.getAnnotation(CommandLine.Command.class).name()).isEqualTo(name);
            assertThat(help).contains("  " + name);
            assertThat(run(name, "--help").out()).contains("hearsay " + name);
        }
        assertThat(run("list", "--debug").code()).isZero();
        assertThat(run("--debug", "list").code()).isZero();
        assertThat(run("generate-completion").out()).contains("new-plugin");
    }

    @Test
    void writes_the_layers_of_plugins_beside_its_own() throws Exception {
        Path text = write("a.txt", "\uD83D\uDE00 It costs about $3 million.");
        Path pipeline = write("p.yaml", "annotators: [language, quantities]\n");
        CommandRun result = run("annotate", text.toString(), "--pipeline", pipeline.toString());
        assertThat(new ObjectMapper().readTree(result.out()).get("quantities").toString())
                .isEqualTo("[{\"begin\":11,\"end\":27,\"text\":\"about $3 million\",\"kind\":\"MONEY\","
                        + "\"value\":\"3000000\",\"unit\":\"USD\",\"modifier\":\"APPROX\",\"confidence\":0.9}]");
    }

    @Test
    void shows_text_and_statements_to_people() throws Exception {
        Path text = write("a.txt", "It may rain, Mayor Ana Ruiz said on Friday.");
        CommandRun result = run("annotate", text.toString(), "--published", "2026-11-23", "--format", "text");
        assertThat(result.out())
                .contains("[Ana Ruiz|PERSON:e1]", "[Friday|2026-11-20]", "Who said what", "It may rain | indirect");
    }

    @Test
    void goes_on_after_documents_that_fail_and_says_so() throws Exception {
        Path lines = write(
                "in.jsonl",
                "{\"id\": \"a\", \"text\": \"One.\"}\n{\"id\": \"b\"}\nbroken\n{\"id\": \"d\", \"text\": \"Four.\"}");
        Path out = folder.resolve("out.jsonl");
        CommandRun result = run(
                "annotate",
                lines.toString(),
                folder.resolve("missing.txt").toString(),
                "-o",
                out.toString(),
                "--threads",
                "2");
        assertThat(result.code()).isEqualTo(3);
        assertThat(Files.readAllLines(out)).hasSize(2);
        assertThat(result.err())
                .contains(
                        "in.jsonl:2: has no 'text'",
                        "in.jsonl:3: broken JSON",
                        "missing.txt: no such file",
                        "3 documents failed");
    }

    @Test
    void writes_the_formats_of_uima_into_a_folder() throws Exception {
        Path text = write("a.txt", "It may rain.");
        Path out = Files.createDirectories(folder.resolve("out"));
        assertThat(run("annotate", text.toString(), "-o", out.toString(), "--format", "xmi")
                        .code())
                .isZero();
        assertThat(run("annotate", text.toString(), "-o", out.toString(), "--format", "json-cas")
                        .code())
                .isZero();
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("a.xmi", "a.json", "TypeSystem.xml");
        }
        CommandRun result = run("annotate", text.toString(), "--format", "xmi");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("name a folder for them with -o");
    }

    @Test
    void writes_the_statements_table_as_json_lines_and_csv() throws Exception {
        Path text = write("a.txt", "It may rain, Mayor Ana Ruiz said on Friday. \"Really?\" a man asked.");
        CommandRun lines = run("annotate", text.toString(), "--published", "2026-11-23", "--format", "statements");
        JsonNode row =
                new ObjectMapper().readTree(lines.out().lines().findFirst().orElseThrow());
        assertThat(row.get("document").textValue()).isEqualTo("a");
        assertThat(row.get("speaker").textValue()).isEqualTo("Ana Ruiz");
        assertThat(row.get("type").textValue()).isEqualTo("PERSON");
        assertThat(row.get("content").textValue()).isEqualTo("It may rain");
        assertThat(row.get("hedges").get(0).textValue()).isEqualTo("may");
        assertThat(lines.out()).contains("\"noSpeaker\":\"unnamed\"");
        Path csv = folder.resolve("out.csv");
        run("annotate", text.toString(), "--published", "2026-11-23", "-f", "statements", "-o", csv.toString());
        assertThat(Files.readAllLines(csv))
                .hasSize(3)
                .first()
                .asString()
                .startsWith("document,published,sentence,begin,end,speaker,type");
        assertThat(Files.readString(csv)).contains("a,2026-11-23,0,0,32,\"Ana Ruiz\",PERSON,");
    }

    @Test
    void tells_all_problems_of_a_pipeline_with_file_and_line() throws Exception {
        Path pipeline = write("p.yaml", "annotators:\n  - date\n  - hedging: { leval: 3 }\n");
        CommandRun result = run("validate", pipeline.toString());
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .contains(
                        "p.yaml:2: no annotator 'date'; did you mean 'dates'? available: attribution, dates, entities, hedging, language, quantities",
                        "p.yaml:3: 'hedging' needs Token; nothing before it gives that (language would)",
                        "p.yaml:3: annotator 'hedging' has no option 'leval'");
    }

    @Test
    void names_what_would_have_worked() throws Exception {
        Path text = write("a.txt", "x");
        assertThat(run("annotate", text.toString(), "--set", "dates.documentTyp=news")
                        .err())
                .contains("annotator 'dates' has no option 'documentTyp'; did you mean 'documentType'?");
        assertThat(run("annotate", text.toString(), "--set", "dates.documentType=novel")
                        .err())
                .contains("one of news, narrative");
        assertThat(run("annotate", text.toString(), "--published", "yesterday").err())
                .contains("an ISO date such as 2026-11-23");
        assertThat(run("annotate", text.toString(), "--layers", "dats").err()).contains("did you mean 'dates'?");
        assertThat(run("annotate", text.toString(), "--format", "xml").err())
                .contains("no format 'xml'; did you mean 'xmi'?");
        assertThat(run("annotate", text.toString(), "-p", "nws").err()).contains("did you mean 'news'?");
        assertThat(run("anotate").err()).contains("Did you mean: hearsay annotate");
        assertThat(run("describe", "hegding").err()).contains("did you mean 'hedging'?");
        assertThat(run("train", "entity", "--train", "x", "-o", "y").err())
                .contains("available: attribution, entities, hedging, language");
        Path file = write("file", "x");
        CommandRun result = run(
                "annotate", text.toString(), "-o", file.resolve("below.jsonl").toString());
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("below.jsonl' cannot be written");
    }

    @Test
    void trains_a_model_with_a_card_and_uses_it() throws Exception {
        Path corpus = write("names.tsv", "Orla\tB-PER\nQuill\tI-PER\nleft\tO\n.\tO\n");
        Path model = corpus.resolveSibling("model.bin.gz");
        CommandRun trained = run(
                "train",
                "entities",
                "--train",
                corpus.toString(),
                "--dev",
                corpus.toString(),
                "-o",
                model.toString(),
                "--set",
                "margin=1",
                "--licence",
                "CC0-1.0");
        assertThat(trained.code()).as(trained.err()).isZero();
        assertThat(Files.readString(model.resolveSibling("model.bin.gz.md")))
                .contains("CC0-1.0", "| names.tsv | training |", "margin=1", "F1 100.00")
                .containsPattern("[0-9a-f]{64}");
        Path text = write("x.txt", "Orla Quill left.");
        CommandRun used = run("annotate", text.toString(), "--set", "entities.modelFile=" + model);
        assertThat(used.out()).contains("\"text\":\"Orla Quill\"");
        CommandRun missing = run("annotate", text.toString(), "--set", "entities.model=news-world");
        assertThat(missing.err()).contains("news-world", "is its jar on the class path?");
    }

    @Test
    void trains_on_a_folder_of_brat() throws Exception {
        Path annotations = write("brat/one.ann", "T1\tPerson 4 14\tOrla Quill\nT2\tLOC 20 26\tTarnby\n");
        write("brat/one.txt", "Ms. Orla Quill left Tarnby.");
        Path corpus = Objects.requireNonNull(annotations.getParent());
        Path model = corpus.resolveSibling("model.bin.gz");
        CommandRun trained = run(
                "train",
                "entities",
                "--train",
                corpus.toString(),
                "--dev",
                annotations.toString(),
                "-o",
                model.toString(),
                "--set",
                "margin=1");
        assertThat(trained.code()).as(trained.err()).isZero();
        assertThat(Files.readString(model.resolveSibling("model.bin.gz.md")))
                .contains("| brat | training |", "| one.ann | scoring |", "F1 100.00");
        write("brat/one.ann", "T1\tPerson 4 99\tOrla Quill\n");
        assertThat(run("train", "entities", "--train", corpus.toString(), "-o", model.toString())
                        .err())
                .contains("one.ann:1: 4 to 99 is no place");
    }

    /** Nothing disappears by accident. */
    @Test
    void lists_annotators_and_options_as_they_were() {
        List<String> names = run("list")
                .out()
                .lines()
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
        assertThat(names).containsExactly("attribution", "dates", "entities", "hedging", "language", "quantities");
        List<String> options = new ArrayList<>();
        for (String name : names) {
            run("describe", name)
                    .out()
                    .lines()
                    .filter(line -> line.matches(" {2}\\w+: .*"))
                    .forEach(line -> options.add(name + "." + line.strip().split(":", -1)[0]));
        }
        assertThat(options)
                .containsExactly(
                        "attribution.minConfidence",
                        "dates.documentType",
                        "dates.dateOrder",
                        "dates.vague",
                        "dates.ages",
                        "entities.model",
                        "entities.modelFile",
                        "language.engine",
                        "quantities.counts");
    }

    @Test
    void describes_types_from_their_descriptor() {
        CommandRun result = run("describe", "TemporalExpression");
        assertThat(result.out())
                .contains("org.hearsay.core.types.TemporalExpression", "value (String): The TIMEX3 value");
    }

    @Test
    void measures_speed() throws Exception {
        Path text = write("a.txt", "It may rain, Mayor Ana Ruiz said on Friday.");
        CommandRun result = run("bench", text.toString(), "--warm-up", "1", "--rounds", "1");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("1 documents, 11 tokens", "attribution", "all, CPU", "start-up", "peak memory");
    }

    private Path write(String name, String text) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.writeString(file, text);
    }
}
