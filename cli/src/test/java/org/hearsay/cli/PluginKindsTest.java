package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.cli.CommandRun.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.hearsay.core.spi.FormatPlugin;
import org.hearsay.core.spi.ScorerPlugin;
import org.hearsay.core.spi.TrainerPlugin;
import org.hearsay.core.spi.WriterPlugin;
import org.hearsay.core.testing.NameCountScorer;
import org.hearsay.core.testing.NameListWriter;
import org.hearsay.core.testing.RecipeFormat;
import org.hearsay.core.testing.WordListTrainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plugins that are no annotators, from a plugin folder: formats, writers, scorers, trainers. */
final class PluginKindsTest {
    @TempDir
    private Path folder;

    private String plugins = "";
    private String soup = "";

    @BeforeEach
    void lays_out_a_recipe() throws Exception {
        plugins = Files.createDirectories(folder.resolve("plugins")).toString();
        Path recipe = folder.resolve("soup.recipe");
        soup = Files.writeString(recipe, "Soup\nIt may boil, Ana Ruiz said in Lima.")
                .toString();
    }

    private void plugin(String name, Class<?> kind, Class<?> implementation) throws IOException {
        Path plugin = Path.of(plugins, name);
        String resource = implementation.getName().replace('.', '/') + ".class";
        Path copy = plugin.resolve(resource);
        Files.createDirectories(copy.getParent());
        try (InputStream bytes = implementation.getClassLoader().getResourceAsStream(resource)) {
            Files.copy(Objects.requireNonNull(bytes), copy);
        }
        Path services = Files.createDirectories(plugin.resolve("META-INF/services"));
        Files.writeString(services.resolve(kind.getName()), implementation.getName() + "\n");
    }

    @Test
    void a_format_is_read() throws Exception {
        plugin("recipes", FormatPlugin.class, RecipeFormat.class);
        assertThat(run("formats", "--plugins", plugins).out()).contains("recipe   recipes, one a file (.recipe)");
        CommandRun result = run("annotate", soup, "--plugins", plugins);
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("\"title\":\"Soup\"", "\"text\":\"It may boil");
        assertThat(run("bench", soup, "--plugins", plugins, "--warm-up", "1", "--rounds", "1")
                        .out())
                .startsWith("1 documents");
        String run = folder.resolve("run").toString();
        assertThat(run("annotate", soup, "--plugins", plugins, "--run", run).code())
                .isZero();
        assertThat(run("resume", run).code()).isZero();
    }

    @Test
    void a_format_of_a_taken_name_is_refused() throws Exception {
        plugin("recipes", FormatPlugin.class, RecipeFormat.class);
        plugin("second", FormatPlugin.class, RecipeFormat.class);
        CommandRun clash = run("annotate", soup, "--plugins", plugins);
        assertThat(clash.code()).isZero();
        assertThat(clash.err().lines())
                .singleElement()
                .asString()
                .startsWith("hearsay: format 'recipe' of org.hearsay.core.testing.RecipeFormat (file:")
                .endsWith("has that name already; take one of them away");
    }

    @Test
    void a_writer_writes_what_is_annotated_converted_and_run() throws Exception {
        plugin("names", WriterPlugin.class, NameListWriter.class);
        plugin("recipes", FormatPlugin.class, RecipeFormat.class);
        String names = "name\ttype\nAna Ruiz\tPERSON\nLima\tLOCATION\n";
        assertThat(run("formats", "--plugins", plugins).out())
                .contains("names    names and their types, one a line (.tsv)");
        assertThat(run("annotate", soup, "-f", "names", "--plugins", plugins).out())
                .isEqualTo(names);
        Path out = folder.resolve("out.jsonl");
        run("annotate", soup, "-o", out.toString(), "--plugins", plugins);
        assertThat(run("convert", out.toString(), "-f", "names", "--plugins", plugins)
                        .out())
                .isEqualTo(names);
        Path run = folder.resolve("run");
        String[] archived = {
            "annotate", soup, "-f", "names", "--plugins", plugins, "--run", run.toString(), "--compress", "none"
        };
        CommandRun archive = run(archived);
        assertThat(archive.code()).as(archive.err()).isZero();
        assertThat(run.resolve("parts/part-00000.tsv")).hasContent(names);
        CommandRun unknown = run("convert", out.toString(), "-f", "name", "--plugins", plugins);
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("no format 'name'; did you mean 'names'?");
    }

    @Test
    void a_list_tells_what_a_folder_holds() throws Exception {
        plugin("names", WriterPlugin.class, NameListWriter.class);
        plugin("recipes", FormatPlugin.class, RecipeFormat.class);
        CommandRun list = run("plugins", "list", "--plugins", plugins);
        assertThat(list.err()).isEmpty();
        assertThat(list.out())
                .containsPattern("names +writer +\\Q" + plugins + "/names\\E\n +names and their types, one a line\n")
                .containsPattern("recipe +format +\\Q" + plugins + "/recipes\\E\n +recipes, one a file\n")
                .doesNotContain("holds no annotator");
    }

    @Test
    void a_scorer_has_figures_beside_those_of_hearsay() throws Exception {
        plugin("count", ScorerPlugin.class, NameCountScorer.class);
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), """
                {"id": "a", "text": "Ana saw Ana in Lima.", "entities": [{"begin": 0, "end": 3, "type": "PERSON"},\
                 {"begin": 8, "end": 11, "type": "PERSON"}, {"begin": 15, "end": 19, "type": "LOCATION"}]}
                """);
        Path system = Files.writeString(folder.resolve("system.jsonl"), """
                {"id": "a", "text": "Ana saw Ana in Lima.", "entities": [{"begin": 0, "end": 3, "type": "PERSON"}]}
                """);
        String[] evaluate = {
            "evaluate",
            "--gold",
            gold.toString(),
            "--system",
            system.toString(),
            "--plugins",
            plugins,
            "--min",
            "entities.distinct.recall=60"
        };
        CommandRun result = run(evaluate);
        assertThat(result.out()).containsPattern("distinct +F1 +66\\.67 .*gold +2 +system +1");
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("entities.distinct.recall is 50.00, below 60");
    }

    @Test
    void a_trainer_trains() throws Exception {
        plugin("words", TrainerPlugin.class, WordListTrainer.class);
        Path words = Files.writeString(folder.resolve("words.bio2"), "may\tB-CUE\nrain\tO\nmay\tB-CUE\n");
        Path model = folder.resolve("model.txt");
        CommandRun result =
                run("train", "may", "--train", words.toString(), "-o", model.toString(), "--plugins", plugins);
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(model).hasContent("may");
        assertThat(result.out()).contains("learned 1 words", "card: ");
    }
}
