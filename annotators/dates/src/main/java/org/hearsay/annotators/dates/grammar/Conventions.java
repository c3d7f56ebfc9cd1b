package org.hearsay.annotators.dates.grammar;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * What holds for all of a language: its {@code grammar.properties}. Immutable.
 *
 * @param files lexicons and rules, in the order that they are read; the first of two rules that match the same wins
 * @param tagged whether parts of speech are Penn Treebank tags that can be trusted ({@code tags = penn}, else {@code none})
 * @param monthFirst whether 11/12/2026 lies in November where the document doesn't tell ({@code dateOrder = mdy}, else {@code
 *     dmy})
 * @param decimalSign the sign in two and a half
 * @param groupSign the sign in ten thousand
 */
public record Conventions(
        List<String> files, boolean tagged, boolean monthFirst, String decimalSign, String groupSign) {
    private static final Set<String> KEYS = Set.of("files", "tags", "dateOrder", "decimalSign", "groupSign");

    static Conventions read(List<String> lines) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(String.join("\n", lines)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!properties.stringPropertyNames().equals(KEYS)) {
            throw new IllegalArgumentException("grammar.properties has the keys %s, not %s"
                    .formatted(new TreeSet<>(properties.stringPropertyNames()), new TreeSet<>(KEYS)));
        }
        return new Conventions(
                List.of(properties.getProperty("files").split(" +", -1)),
                choice(properties, "tags", "penn", "none"),
                choice(properties, "dateOrder", "mdy", "dmy"),
                properties.getProperty("decimalSign"),
                properties.getProperty("groupSign"));
    }

    /** Whether a property has the first of the two values that it can have. */
    private static boolean choice(Properties properties, String key, String yes, String no) {
        String value = properties.getProperty(key);
        if (!value.equals(yes) && !value.equals(no)) {
            throw new IllegalArgumentException(
                    "grammar.properties: %s is '%s', not %s or %s".formatted(key, value, yes, no));
        }
        return value.equals(yes);
    }
}
