package org.hearsay.annotators.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that tell of saying, thinking or wanting, in groups of like use. Immutable; shared by all threads. */
final class CueLexicon {
    static final CueLexicon SHARED = load();

    /** The groups of verbs of saying. */
    private static final Set<String> SPEECH = Set.of("say", "tell");

    private final List<Entry> entries;
    private final Map<String, Integer> verbs = new HashMap<>();
    private final Map<String, Integer> others = new HashMap<>();
    private final List<String> groups = new ArrayList<>();
    private final Set<String> denials = new HashSet<>();
    private final Set<String> rumours = new HashSet<>();

    /** A line of {@code cues.tsv}. */
    record Entry(String lemma, String part, String group, String example, boolean denies) {}

    private CueLexicon(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        for (Entry entry : entries) {
            if (!groups.contains(entry.group())) {
                groups.add(entry.group());
            }
            Map<String, Integer> map = entry.part().equals("verb") ? verbs : others;
            map.put(entry.lemma(), 1 + groups.indexOf(entry.group()));
            if (entry.part().equals("adverb")) {
                rumours.add(entry.lemma());
            }
            if (entry.denies()) {
                denials.add(entry.lemma());
            }
        }
    }

    private static CueLexicon load() {
        List<Entry> entries = new ArrayList<>();
        try (InputStream in = CueLexicon.class.getResourceAsStream("cues.tsv")) {
            if (in == null) {
                throw new IllegalStateException("'cues.tsv' is not beside " + CueLexicon.class.getName());
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    String[] columns = line.split("\t", -1);
                    entries.add(new Entry(columns[0], columns[1], columns[2], columns[3], columns.length > 4));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("'cues.tsv' cannot be read", e);
        }
        return new CueLexicon(entries);
    }

    List<Entry> entries() {
        return entries;
    }

    /** The number of the group of a word, from 1; 0 if it is in none. */
    int group(String lemma, boolean verb) {
        return (verb ? verbs : others).getOrDefault(lemma, 0);
    }

    /** Whether a verb is one of saying. */
    boolean isSpeech(String lemma) {
        int group = group(lemma, true);
        return group > 0 && SPEECH.contains(groups.get(group - 1));
    }

    /** Whether an adverb says that others say so. */
    boolean isRumour(String lemma) {
        return rumours.contains(lemma);
    }

    /** Whether a verb says that its content is not so, or not done. */
    boolean denies(String lemma) {
        return denials.contains(lemma);
    }
}
