package org.hearsay.annotators.entities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Mends what corpora made by machine get wrong, and what they differ in, step by step. Immutable. */
final class CorpusCleaner {
    private final Set<Step> steps;

    /** What can be mended. */
    enum Step {
        /** Titles are no part of persons. */
        TITLES,
        /** Articles are no part of names. */
        ARTICLES,
        /** Countries are places, not organisations or groups. */
        COUNTRIES,
        /** Words for the people of a country and other groups are groups, also where nothing is marked. */
        GROUPS,
        /** Groups that no word for groups ends are places. */
        PLACES,
        /** A sentence that came before is left out. */
        DUPLICATES,
        /** The end of a file that breaks off within a sentence is left out. */
        CUT_OFF;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static String all() {
            return Arrays.stream(values()).map(Step::toString).collect(Collectors.joining(", "));
        }
    }

    private CorpusCleaner(Set<Step> steps) {
        this.steps = steps;
    }

    /** A cleaner that takes all steps. */
    static CorpusCleaner all() {
        return new CorpusCleaner(EnumSet.allOf(Step.class));
    }

    /**
     * A cleaner as users choose it.
     *
     * @param choice all (or true), none (or false), or steps with commas, such as titles,groups
     * @throws IllegalArgumentException if there is no such step, saying which there are
     */
    static CorpusCleaner of(String choice) {
        Set<Step> steps = EnumSet.noneOf(Step.class);
        for (String part : choice.split(",", -1)) {
            String name = part.strip();
            switch (name) {
                case "all", "true" -> steps.addAll(EnumSet.allOf(Step.class));
                case "none", "false", "" -> {}
                default ->
                    steps.add(Arrays.stream(Step.values())
                            .filter(step -> step.toString().equals(name))
                            .findFirst()
                            .orElseThrow(() -> new IllegalArgumentException(
                                    "option 'clean' takes all, none, or some of %s, not '%s'"
                                            .formatted(Step.all(), name))));
            }
        }
        return new CorpusCleaner(steps);
    }

    boolean takes(Step step) {
        return steps.contains(step);
    }

    /** The same document with its names mended. */
    Corpus.Document clean(Corpus.Document document) {
        String[] words = document.words().words();
        boolean[] taken = new boolean[words.length];
        List<Span> names = new ArrayList<>();
        for (Span name : document.names()) {
            Span mended = mend(words, name);
            if (mended != null) {
                names.add(mended);
            }
            Arrays.fill(taken, name.first(), name.end(), true);
        }
        for (int i = 0; takes(Step.GROUPS) && i < words.length; i++) {
            if (!taken[i] && NameWords.SHARED.isGroup(words[i]) && !words[i].equals("English")) {
                names.add(new Span(i, i + 1, "NORP", 1));
            }
        }
        return new Corpus.Document(document.words(), names);
    }

    private @Nullable Span mend(String[] words, Span name) {
        if (name.type().equals("PERSON")) {
            return takes(Step.TITLES) ? withoutTitles(words, name) : name;
        }
        boolean isArticle = takes(Step.ARTICLES) && name.first() + 1 < name.end() && words[name.first()].equals("the");
        int first = name.first() + (isArticle ? 1 : 0);
        String text = String.join(" ", List.of(words).subList(first, name.end()));
        return new Span(first, name.end(), type(text, words[name.end() - 1], name), 1);
    }

    private String type(String text, String last, Span name) {
        if (takes(Step.COUNTRIES) && NameWords.SHARED.isCountry(text) && !text.equals("Georgia")) {
            return "LOCATION";
        }
        if (takes(Step.GROUPS)
                && text.equals(last)
                && NameWords.SHARED.isGroup(text)
                && !name.type().equals("MISC")) {
            return "NORP";
        }
        boolean isPlace = takes(Step.PLACES) && name.type().equals("NORP") && !NameWords.SHARED.isGroup(last);
        return isPlace ? "LOCATION" : name.type();
    }

    private static @Nullable Span withoutTitles(String[] words, Span name) {
        int first = name.first();
        while (first < name.end() && isTitle(words, first, name.end())) {
            first++;
        }
        return first == name.end() ? null : new Span(first, name.end(), "PERSON", 1);
    }

    /** A title, if a name is left behind it; "Prince" or "Chief" at the end may be a name of its own. */
    private static boolean isTitle(String[] words, int word, int end) {
        return NameWords.SHARED.isTitle(words[word]) || (word + 1 < end && words[word].equals("of"));
    }
}
