package org.hearsay.annotators.entities;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Mends what corpora made by machine get wrong, and what they differ in: titles inside persons, articles before names, countries as organisations or
 * groups, groups as places, and groups that a corpus does not mark at all. Stateless.
 */
final class CorpusCleaner {
    private CorpusCleaner() {}

    /** The same document with its names mended. */
    static Corpus.Document clean(Corpus.Document document) {
        String[] words = document.words().words();
        boolean[] taken = new boolean[words.length];
        List<Span> names = new ArrayList<>();
        for (Span name : document.names()) {
            Span mended = mend(words, name);
            if (mended != null) {
                names.add(mended);
            }
            for (int i = name.first(); i < name.end(); i++) {
                taken[i] = true;
            }
        }
        for (int i = 0; i < words.length; i++) {
            if (!taken[i] && NameWords.SHARED.isGroup(words[i]) && !words[i].equals("English")) {
                names.add(new Span(i, i + 1, "NORP", 1));
            }
        }
        return new Corpus.Document(document.words(), names);
    }

    private static @Nullable Span mend(String[] words, Span name) {
        int first = name.first();
        if (name.type().equals("PERSON")) {
            while (first < name.end() && isTitle(words, first, name.end())) {
                first++;
            }
            return first == name.end() ? null : new Span(first, name.end(), "PERSON", 1);
        }
        if (first + 1 < name.end() && words[first].equals("the")) {
            first++;
        }
        String text = String.join(" ", List.of(words).subList(first, name.end()));
        if (NameWords.SHARED.isCountry(text) && !text.equals("Georgia")) {
            return new Span(first, name.end(), "LOCATION", 1);
        }
        if (name.end() - first == 1
                && NameWords.SHARED.isGroup(text)
                && !name.type().equals("MISC")) {
            return new Span(first, name.end(), "NORP", 1);
        }
        Span trimmed = new Span(first, name.end(), name.type(), 1);
        boolean known = !name.type().equals("NORP") || NameWords.SHARED.isGroup(words[name.end() - 1]);
        return known ? trimmed : new Span(first, name.end(), "LOCATION", 1);
    }

    /** A title, if a name is left behind it; "Prince" or "Chief" at the end may be a name of its own. */
    private static boolean isTitle(String[] words, int word, int end) {
        return NameWords.SHARED.isTitle(words[word]) || (word + 1 < end && words[word].equals("of"));
    }
}
