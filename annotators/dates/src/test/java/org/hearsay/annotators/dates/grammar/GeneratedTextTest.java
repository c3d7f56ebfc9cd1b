package org.hearsay.annotators.dates.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.hearsay.annotators.dates.DateTagger;
import org.hearsay.annotators.dates.Settings;
import org.hearsay.core.spi.AnalyzedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a rule's patterns can match, with any word of the lexicon and any number, its meaning can be made of. */
final class GeneratedTextTest {
    private static final int TEXTS_OF_A_RULE = 60;
    private static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "2",
            "3.5",
            "12",
            "25",
            "31",
            "32",
            "58",
            "64",
            "99",
            "150",
            "366",
            "735",
            "1625",
            "1957",
            "1998",
            "2000",
            "2026",
            "2999",
            "9999",
            "10,000",
            "99999",
            "20261123",
            "20261399",
            "1000000000",
            "99999999999999999999",
            "1st",
            "20th",
            "31st",
            "99th",
            "90s",
            "1990s",
            "10.30",
            "24.59",
            "1/2",
            "two",
            "four",
            "hundred",
            "million",
            "zwei",
            "Hundert",
            "two hundred million",
            "four billion",
            "vier Milliarden");

    private final Map<String, List<Pattern.Node>> patterns = new HashMap<>();
    private final Map<String, List<String>> words = new HashMap<>();
    private SplittableRandom random = new SplittableRandom(0);

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void every_expression_that_the_rules_allow_has_a_meaning(String language) {
        read(language);
        List<DateTagger> taggers = List.of(
                new DateTagger(language, Settings.DEFAULT),
                new DateTagger(language, new Settings(true, Settings.DateOrder.DMY, true, true)));
        int found = 0;
        for (String kind : patterns.keySet().stream().sorted().toList()) {
            for (Pattern.Node pattern : patterns.getOrDefault(kind, List.of())) {
                random = new SplittableRandom(kind.hashCode());
                for (int i = 0; i < TEXTS_OF_A_RULE; i++) {
                    StringBuilder text = new StringBuilder(i % 3 == 0 ? "" : "It was");
                    append(text, pattern, 0);
                    text.append(i % 3 == 0 ? "" : i % 2 == 0 ? " ago." : ", they said.");
                    found += tag(taggers.get(i % 2), text.toString());
                }
            }
        }
        assertThat(found).isGreaterThan(1000);
    }

    private static int tag(DateTagger tagger, String text) {
        List<Object> found = new ArrayList<>();
        LocalDate published = text.length() % 5 == 0 ? null : LocalDate.of(2026, 11, 23);
        assertThatCode(() -> found.addAll(tagger.tag(new AnalyzedText.Builder(text).build(), published)))
                .as(text)
                .doesNotThrowAnyException();
        return found.size();
    }

    private void append(StringBuilder text, Pattern.Node place, int depth) {
        Pattern.Node at = place;
        while (!at.ways().isEmpty()) {
            Pattern.Way way = any(at.ways());
            Step step = way.step();
            if (step != null) {
                text.append(step.glued() ? "" : " ");
                append(text, step, depth);
            }
            at = way.to();
        }
    }

    private void append(StringBuilder text, Step step, int depth) {
        switch (step.kind()) {
            case WORD -> text.append(step.name());
            case CLASS -> text.append(any(words.getOrDefault(step.name(), NUMBERS)));
            case PHRASE -> {
                List<Pattern.Node> inner = patterns.getOrDefault(step.name(), List.of());
                if (depth > 6 || inner.isEmpty()) {
                    text.append(any(NUMBERS));
                } else {
                    append(text, any(inner), depth + 1);
                }
            }
        }
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private void read(String language) {
        RuleReader rules = new RuleReader(new Symbols(), new Lexicon());
        for (String file :
                Conventions.read(lines(language, "grammar.properties")).files()) {
            if (file.endsWith(".rules")) {
                rules.read(lines(language, file), file);
            } else {
                readWords(lines(language, file));
            }
        }
        for (Rule rule : rules.rules()) {
            patterns.computeIfAbsent(rule.makes(), makes -> new ArrayList<>())
                    .addAll(rules.patterns().get(rule.order()));
        }
    }

    /** The first form of each word; phrases by their kind. */
    private void readWords(List<String> lines) {
        String section = "";
        for (String line : lines) {
            int equals = line.indexOf('=');
            if (line.startsWith("class ") || line.startsWith("phrase ")) {
                section = line.substring(line.indexOf(' ') + 1).strip();
            } else if (equals > 0 && !line.startsWith("#")) {
                for (String form : line.substring(equals + 1).split("(?<!\\\\),", -1)) {
                    String word = form.strip().replaceAll("[+\\\\?()]|/.*", "");
                    words.computeIfAbsent(section, key -> new ArrayList<>()).add(word);
                }
            }
        }
        words.forEach((kind, forms) -> {
            if (Character.isUpperCase(kind.charAt(0))) {
                forms.forEach(form -> patterns.computeIfAbsent(kind, key -> new ArrayList<>())
                        .add(Pattern.parse(form, new java.util.HashSet<>())));
            }
        });
    }

    private static List<String> lines(String language, String file) {
        try (InputStream in =
                Grammar.class.getResourceAsStream("/org/hearsay/annotators/dates/" + language + "/" + file)) {
            return in == null
                    ? List.of()
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
