package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.cli.CommandRun.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hearsay.core.testing.TroublePlugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Archives of which some entries are broken in every way that there is: the rest is complete, each failure is named. With {@code
 * -Dbroken=5000} of so many articles, of which one in a hundred is broken in each way; the table of what became of them is printed.
 */
final class BrokenArchiveTest {
    private static final Path SEEDS = Path.of(System.getProperty("basedir", "."), "../seeds/news.jsonl");
    private static final int ARTICLES = Integer.getInteger("broken", 200);
    /** By which some of so few are broken in each way. */
    private static final String SEED = "66";

    private static final String OF_FILES =
            "empty,binary,bad-utf8,wrong-charset,no-text-html,truncated-gzip,zip-slip,zip-bomb,nested,throw,loop,recurse,long-line";
    private static final String OF_RECORDS =
            "empty,binary,wrong-charset,no-text-html,truncated-gzip,zip-bomb,throw,loop,recurse,long-line";
    private static final String OF_LINES = "empty,binary,bad-utf8,bad-json,throw,loop,recurse,long-line";
    private static final List<String> HARMLESS = List.of("zip-slip", "wrong-charset");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void a_zip_file() throws Exception {
        check("a.zip", OF_FILES);
    }

    @Test
    void a_tar_file() throws Exception {
        check("a.tar.gz", OF_FILES);
    }

    @Test
    void a_web_archive() throws Exception {
        check("a.warc.gz", OF_RECORDS);
    }

    @Test
    void lines() throws Exception {
        check("a.jsonl.zst", OF_LINES);
    }

    private void check(String name, String broken) throws Exception {
        String archive = folder.resolve(name).toString();
        String[] generate = ("generate " + ARTICLES + " -o " + archive + " --seed " + SEED + " --texts " + SEEDS
                        + " --broken " + broken)
                .split(" ", -1);
        CommandRun made = run(generate);
        assertThat(made.code()).as(made.err()).isZero();
        Map<String, String> planted = planted(archive);
        assertThat(planted).containsValues(broken.split(",", -1));
        Path run = annotated(archive);

        Map<String, Map<String, Integer>> table = new TreeMap<>();
        int whole = 0;
        for (JsonNode line : entries(run)) {
            String way = planted.get(entry(archive, line.path("origin").asText()));
            boolean failed = line.path("status").asText().equals("failed");
            assertThat(failed).as("%s: %s", way, line).isEqualTo(way != null && !HARMLESS.contains(way));
            whole += way == null ? 1 : 0;
            String outcome = failed ? line.path("kind").asText() + ": " + message(line) : "done";
            table.computeIfAbsent(String.valueOf(way), key -> new TreeMap<>()).merge(outcome, 1, Integer::sum);
        }
        assertThat(whole).isEqualTo(ARTICLES - planted.size());
        planted.values().stream()
                .distinct()
                .forEach(way -> assertThat(sum(table.getOrDefault(way, Map.of())))
                        .as(way)
                        .isEqualTo(Collections.frequency(planted.values(), way)));
        if (Integer.getInteger("broken") != null) {
            System.out.printf("%s: %d articles, %d whole%n", name, ARTICLES, whole);
            table.forEach((way, outcomes) -> System.out.printf("  %-14s %4d %s%n", way, sum(outcomes), outcomes));
        }
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The folder of a run over an archive. */
    private Path annotated(String archive) throws IOException {
        Path pipeline = Files.writeString(folder.resolve("p.yaml"), "annotators: [language, trouble]\n");
        String[] arguments = ("annotate " + archive + " -p " + pipeline + " --plugins " + plugins() + " --run "
                        + folder.resolve("run") + " --timeout 3 --threads 2 --max-errors 100% --compress none")
                .split(" ", -1);
        CommandRun result = run(arguments);
        assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.SOME_FAILED);
        return folder.resolve("run");
    }

    /** The way in which an entry is broken, by its name. */
    private static Map<String, String> planted(String archive) throws IOException {
        Map<String, String> planted = new HashMap<>();
        for (String line : Files.readAllLines(Path.of(archive + ".truth.jsonl"))) {
            JsonNode truth = JSON.readTree(line);
            planted.put(truth.path("entry").asText(), truth.path("broken").asText());
        }
        return planted;
    }

    /** The lines of documents in a journal. */
    private static List<JsonNode> entries(Path run) throws IOException {
        List<JsonNode> entries = new ArrayList<>();
        for (String line : Files.readAllLines(run.resolve("journal.jsonl"))) {
            JsonNode node = JSON.readTree(line);
            if (node.has("origin")) {
                entries.add(node);
            }
        }
        return entries;
    }

    /** The outermost entry of an origin: what stands between the name of the archive and what is within. */
    private static String entry(String archive, String origin) {
        String within = origin.substring(archive.length() + 1);
        int end = within.indexOf('!');
        return end < 0 ? within : within.substring(0, end);
    }

    private static String message(JsonNode line) {
        String message =
                line.path("message").asText().replaceAll("\\d[\\d,]*", "N").replaceAll("0x\\w+", "0xN");
        return message.length() > 90 ? message.substring(0, 90) + "..." : message;
    }

    /** A folder of plugins with the one that makes trouble. */
    private Path plugins() throws IOException {
        Path plugin = folder.resolve("plugins/trouble");
        for (Class<?> each : List.of(TroublePlugin.class, TroublePlugin.TroubleAnnotator.class)) {
            String resource = each.getName().replace('.', '/') + ".class";
            Files.createDirectories(plugin.resolve(resource).resolveSibling(""));
            try (InputStream in = each.getClassLoader().getResourceAsStream(resource)) {
                Files.copy(Objects.requireNonNull(in), plugin.resolve(resource));
            }
        }
        Path services = Files.createDirectories(plugin.resolve("META-INF/services"));
        Files.writeString(
                services.resolve("org.hearsay.core.spi.AnnotatorPlugin"), TroublePlugin.class.getName() + "\n");
        return folder.resolve("plugins");
    }
}
