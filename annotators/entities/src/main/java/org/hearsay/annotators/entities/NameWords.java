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

/** Words that tell of names: countries, their people, groups, titles, heads of names. Read once; immutable; safe for threads. */
final class NameWords {
    static final NameWords SHARED = new NameWords();

    private final Set<String> countries = new HashSet<>();
    private final Set<String> countryWords = new HashSet<>();
    private final Set<String> groups = new HashSet<>();
    private final Set<String> languages = new HashSet<>();
    private final Set<String> titles = new HashSet<>();
    private final Map<String, Integer> heads = new HashMap<>();
    private final Set<String> works = new HashSet<>();
    private final Set<String> events = new HashSet<>();
    private final Set<String> joined = new HashSet<>();
    private final Map<String, Character> genders = new HashMap<>();

    private NameWords() {
        rows("countries.tsv", fields -> {
            countries.add(fields[0]);
            countryWords.addAll(List.of(fields[0].split(" ", -1)));
            for (String word : fields[1].split(" ", -1)) {
                if (!word.isEmpty()) {
                    // of "South Korean" only the last word tells
                    groups.add(word.substring(word.lastIndexOf('_') + 1));
                }
            }
        });
        rows("words.tsv", fields -> {
            List<String> words = List.of(fields[1].split(" ", -1));
            switch (fields[0]) {
                case "NORP" -> groups.addAll(words);
                case "LANGUAGE" -> languages.addAll(words);
                case "TITLE" -> titles.addAll(words);
                case "WORK" -> works.addAll(words);
                case "EVENT" -> events.addAll(words);
                case "JOINED" -> joined.addAll(words);
                case "FEMALE" -> words.forEach(word -> genders.put(word, 'f'));
                case "MALE" -> words.forEach(word -> genders.put(word, 'm'));
                case "ORGANIZATION" -> words.forEach(word -> heads.merge(word, 8, (one, other) -> one | other));
                case "LOCATION" -> words.forEach(word -> heads.merge(word, 16, (one, other) -> one | other));
                case "MISC" -> words.forEach(word -> heads.merge(word, 32, (one, other) -> one | other));
                default -> throw new IllegalStateException("words.tsv has no kind '" + fields[0] + "'");
            }
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
        return groups.contains(word) || isGroupOfTwo(word);
    }

    /** "Sino-Russian". */
    private boolean isGroupOfTwo(String word) {
        int hyphen = word.lastIndexOf('-');
        return hyphen > 0
                && Character.isUpperCase(word.charAt(0))
                && joined.contains(word.substring(0, hyphen))
                && groups.contains(word.substring(hyphen + 1));
    }

    /** Whether a word is a title before a person's name. */
    boolean isTitle(String word) {
        return titles.contains(word)
                || (word.equals(word.toLowerCase(Locale.ROOT)) && titles.contains(capitalised(word)));
    }

    /** What is known of a word, as bits: country 1, group 2, title 4, language 8. */
    int kinds(String word) {
        return (countryWords.contains(word) ? 1 : 0)
                + (isGroup(word) ? 2 : 0)
                + (isTitle(word) ? 4 : 0)
                + (languages.contains(word) ? 8 : 0);
    }

    /** What a name is of that ends with a word, as bits: organisation 8, place 16, law, event or the like 32; 0 if it can be any. */
    int head(String word) {
        return heads.getOrDefault(word, 0);
    }

    /** Whether a title or a word for a person is for women, {@code f}, or for men, {@code m}; 0 if for both. */
    char gender(String word) {
        return genders.getOrDefault(word.toLowerCase(Locale.ROOT), (char) 0);
    }

    /** Whether a word is of works that have a title, such as "novel". */
    boolean isWork(String word) {
        return works.contains(word);
    }

    /** Whether a word with "of" and a place behind it names an event or agreement. */
    boolean isEvent(String word) {
        return events.contains(word);
    }

    /** Whether a name joined to a word by a hyphen is a name of its own, as in "Kremlin-backed" or "Franco-German". */
    boolean isJoined(String word) {
        return joined.contains(word);
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
