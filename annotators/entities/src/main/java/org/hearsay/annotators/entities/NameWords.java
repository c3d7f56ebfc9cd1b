package org.hearsay.annotators.entities;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Words that tell of names: countries, their people, groups, titles. Read once; immutable; safe for threads. */
final class NameWords {
    static final NameWords SHARED = new NameWords();

    private final Set<String> countries = new HashSet<>();
    private final Set<String> countryWords = new HashSet<>();
    private final Set<String> groups = new HashSet<>();
    private final Set<String> titles = new HashSet<>();
    private final Map<String, String> heads = new HashMap<>();

    private NameWords() {
        rows("countries.tsv", fields -> {
            countries.add(fields[0]);
            countryWords.addAll(List.of(fields[0].split(" ", -1)));
            for (String word : fields[1].split(" ", -1)) {
                if (!word.isEmpty()) {
                    groups.add(word);
                }
            }
        });
        rows("words.tsv", fields -> {
            if (Labels.TYPES.contains(fields[0]) && !fields[0].equals("NORP")) {
                for (String word : fields[1].split(" ", -1)) {
                    heads.put(word, fields[0]);
                }
                return;
            }
            Set<String> words = switch (fields[0]) {
                case "NORP" -> groups;
                case "TITLE" -> titles;
                default -> throw new IllegalStateException("words.tsv has no kind '" + fields[0] + "'");
            };
            words.addAll(List.of(fields[1].split(" ", -1)));
        });
    }

    private static void rows(String file, Consumer<String[]> consumer) {
        try (InputStream in = NameWords.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("'" + file + "' is missing from the jar of the entities annotator");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    consumer.accept(line.split("\t", -1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("'" + file + "' cannot be read", e);
        }
    }

    /** Whether a name is that of a country or territory. */
    boolean isCountry(String name) {
        return countries.contains(name);
    }

    /** Whether a word stands for the people of a country, or for a religious, ethnic or political group. */
    boolean isGroup(String word) {
        return groups.contains(word);
    }

    /** Whether a word is a title before a person's name. */
    boolean isTitle(String word) {
        return titles.contains(word)
                || (word.equals(word.toLowerCase(Locale.ROOT)) && titles.contains(capitalised(word)));
    }

    /** The type of the names that end with a word; null if it tells none. */
    @Nullable
    String typeOfHead(String word) {
        return heads.get(word);
    }

    /** What is known of a word, as bits: country 1, group 2, title 4. */
    int kinds(String word) {
        return (countryWords.contains(word) ? 1 : 0) + (groups.contains(word) ? 2 : 0) + (isTitle(word) ? 4 : 0);
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
