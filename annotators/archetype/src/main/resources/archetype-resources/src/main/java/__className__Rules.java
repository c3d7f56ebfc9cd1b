package ${package};

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules of {@code rules.tsv}. Immutable. */
final class ${className}Rules {
    private static final Comparator<Rule> LONGEST_FIRST =
            Comparator.comparing((Rule rule) -> rule.words().size()).reversed();

    /** The rules of the jar, read once in a JVM and shared by all threads. */
    static final ${className}Rules SHARED = read("rules.tsv");

    private final List<Rule> rules;
    private final Map<String, List<Rule>> byFirstWord = new HashMap<>();

    /**
     * A phrase to mark.
     *
     * @param example a marked sentence, which a test runs
     */
    record Rule(List<String> words, String kind, String example) {}

    private ${className}Rules(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        rules.stream()
                .sorted(LONGEST_FIRST)
                .forEach(rule -> byFirstWord
                        .computeIfAbsent(rule.words().get(0), word -> new ArrayList<>())
                        .add(rule));
    }

    List<Rule> all() {
        return rules;
    }

    /** The rules whose phrase begins with a word, the longest first. */
    List<Rule> beginningWith(String word) {
        return byFirstWord.getOrDefault(word, List.of());
    }

    private static ${className}Rules read(String file) {
        List<Rule> rules = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(${className}Rules.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    rules.add(rule(line, file + ":" + number));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("'" + file + "' cannot be read", e);
        }
        return new ${className}Rules(rules);
    }

    private static Rule rule(String line, String where) {
        String[] fields = line.split("\t", -1);
        if (fields.length != 3) {
            throw new IllegalStateException(where + " has " + fields.length + " fields, not 3: '" + line + "'");
        }
        return new Rule(List.of(fields[0].split(" ", -1)), fields[1], fields[2]);
    }
}
