package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.cli.CommandRun.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what happens. */
final class UsageExampleTest {
    private static final String HOME = "hearsay.home";
    private static final Path ROOT = Path.of(System.getProperty("basedir", "."), "..");
    private static final Pattern COMMAND =
            Pattern.compile("(?:echo '([^']*)' \\| )?\\./hearsay ([^`\\n\\[|]+?)(?=`|\\n)");
    private static final Pattern INDENTED = Pattern.compile("(?m)(?:^ {4}.*\\n)+");

    @TempDir
    private Path folder;

    private final Set<String> runs = new HashSet<>();

    private String readme = "";

    @BeforeEach
    void readTheReadme() throws IOException {
        readme = Files.readString(ROOT.resolve("README.md"));
        Files.writeString(folder.resolve("mine.yaml"), block("# mine.yaml"));
        Files.writeString(folder.resolve("train.bio2"), columns());
        Files.writeString(folder.resolve("dev.bio2"), columns());
    }

    @AfterEach
    void forgetTheInstallation() {
        System.clearProperty(HOME);
    }

    @Test
    void every_command_works() throws Exception {
        System.setProperty(HOME, ROOT.toString());
        CommandRun seeds = run("annotate", ROOT.resolve("seeds/news.jsonl").toString(), "-o", path("out.jsonl"));
        assertThat(seeds.code()).isZero();
        List<String> commands = new ArrayList<>();
        String all = readme
                + Files.readString(ROOT.resolve("archives/README.md"))
                + Files.readString(ROOT.resolve("formats/README.md"));
        Matcher matcher = COMMAND.matcher(all);
        InputStream standardIn = System.in;
        while (matcher.find()) {
            String command = matcher.group(2).strip();
            String input = matcher.group(1) == null ? "It may rain." : matcher.group(1);
            System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
            try {
                CommandRun result = run(arguments(command));
                assertThat(result.code()).as(command + "\n" + result.err()).isZero();
            } finally {
                System.setIn(standardIn);
            }
            commands.add(command.split(" ", 2)[0]);
        }
        assertThat(commands)
                .contains("annotate", "list", "describe", "validate", "evaluate", "bench", "train", "view", "convert")
                .contains("diff", "profile", "new-plugin", "generate", "resume", "retry", "formats", "plugins");
    }

    @Test
    void the_test_of_an_annotator_is_one_that_runs() throws Exception {
        Matcher example = Pattern.compile("`(tester\\.check\\(.*\\);)`").matcher(readme);
        assertThat(example.find()).isTrue();
        Path test = ROOT.resolve("core/src/test/java/org/hearsay/core/testing/MarkedTextTest.java");
        assertThat(Files.readString(test)).contains(example.group(1));
    }

    @Test
    void the_json_example_is_what_comes_out() throws Exception {
        JsonNode example = new ObjectMapper().readTree(block("{\"id\": \"a1\""));
        ObjectNode input = new ObjectMapper().createObjectNode();
        for (String field : List.of("id", "published", "language", "text")) {
            input.set(field, example.get(field));
        }
        Path file = Files.writeString(folder.resolve("a1.jsonl"), input.toString());
        ObjectNode output = (ObjectNode)
                new ObjectMapper().readTree(run("annotate", file.toString()).out());
        for (String layer : List.of("sentences", "entities", "dates", "hedges", "attributions")) {
            // a reader wants less than all: what the README leaves out of a mark is left out here
            assertThat(shown(output.get(layer), example.get(layer))).as(layer).isEqualTo(example.get(layer));
        }
    }

    /** What comes out, without the fields that the example does not show, and with its confidences. */
    private static JsonNode shown(JsonNode actual, JsonNode example) {
        if (actual instanceof ArrayNode array && example instanceof ArrayNode wanted) {
            ArrayNode kept = new ObjectMapper().createArrayNode();
            for (int i = 0; i < array.size(); i++) {
                kept.add(i < wanted.size() ? shown(array.get(i), wanted.get(i)) : array.get(i));
            }
            return kept;
        }
        if (actual instanceof ObjectNode object && example instanceof ObjectNode wanted) {
            ObjectNode kept = object.deepCopy();
            kept.retain(wanted.propertyStream().map(java.util.Map.Entry::getKey).toList());
            for (var field : wanted.properties()) {
                if (kept.has(field.getKey())) {
                    boolean measured = field.getKey().equals("confidence");
                    kept.set(
                            field.getKey(),
                            measured ? field.getValue() : shown(kept.get(field.getKey()), field.getValue()));
                }
            }
            return kept;
        }
        return actual;
    }

    /** The arguments of a command of the README, with all that it writes in the folder of this test. */
    private String[] arguments(String command) {
        List<String> arguments = new ArrayList<>();
        for (String argument : command.split(" +", -1)) {
            if (argument.equals("...")) {
                arguments.add("-");
            } else if (argument.startsWith("seeds/")) {
                arguments.add(ROOT.resolve(argument).toString());
            } else if (argument.matches("[\\w.-]+\\.(yaml|jsonl|bio2|gz|html|bin)")) {
                arguments.add(path(argument));
            } else if (follows(arguments, "--run")) {
                arguments.add(path(argument));
                runs.add(argument);
            } else if (argument.endsWith(".zip") || runs.contains(argument)) {
                arguments.add(path(argument));
            } else if (argument.endsWith("/")) {
                arguments.add(path(argument) + "/");
            } else if (arguments.contains("-o") && argument.equals("colours")) {
                arguments.add(path(argument));
            } else {
                arguments.add(argument);
            }
        }
        if (arguments.get(0).equals("bench")) {
            arguments.addAll(List.of("--warm-up", "0", "--rounds", "1"));
        }
        return arguments.toArray(String[]::new);
    }

    private static boolean follows(List<String> arguments, String option) {
        return !arguments.isEmpty() && arguments.get(arguments.size() - 1).equals(option);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    /** The indented block of the README that begins with a text, without its indent. */
    private String block(String begin) {
        Matcher matcher = INDENTED.matcher(readme);
        while (matcher.find()) {
            String block = matcher.group().replaceAll("(?m)^ {4}", "");
            if (block.startsWith(begin)) {
                return block;
            }
        }
        throw new AssertionError("the README has no block that begins with '" + begin + "'");
    }

    private static String columns() {
        String sentence = "Ana\tB-PER\nRuiz\tI-PER\nvisited\tO\nLima\tB-LOC\n.\tO\n\n";
        return sentence.repeat(20);
    }
}
