package org.hearsay.annotators.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Headlines to learn from: sentences of labelled documents written in title case or in capitals, since treebanks hardly have such,
 * and nearly every article does. Stateless.
 */
final class Headlines {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 18;

    /** Words that many papers leave small in title case, and parts of words that stay small. */
    private static final Set<String> SMALL = Set.of(
            "a", "an", "and", "are", "as", "at", "but", "by", "for", "from", "in", "into", "is", "of", "on", "or",
            "over", "the", "to", "was", "with");

    private static final Set<String> ENDINGS = Set.of("'s", "’s", "n't");

    /** The ways papers write headlines. */
    private enum Way {
        TITLE_CASE,
        ALL_WORDS,
        CAPITALS
    }

    private Headlines() {}

    /** The document with one of its sentences written as a headline, if one has a fitting length. */
    static Corpus.Document in(Corpus.Document document, Random random) {
        int[] sentences = document.words().sentences();
        List<Integer> fitting = new ArrayList<>();
        for (int s = 0; s < document.words().sentenceCount(); s++) {
            int length = sentences[s + 1] - sentences[s];
            if (length >= SHORTEST && length <= LONGEST) {
                fitting.add(s);
            }
        }
        if (fitting.isEmpty()) {
            return document;
        }
        int chosen = fitting.get(random.nextInt(fitting.size()));
        Way way = Way.values()[random.nextInt(Way.values().length)];
        String[] words = document.words().words().clone();
        for (int i = sentences[chosen]; i < sentences[chosen + 1]; i++) {
            boolean staysSmall = i > sentences[chosen] && staysSmall(words[i], way);
            words[i] = way == Way.CAPITALS
                    ? words[i].toUpperCase(Locale.ROOT)
                    : staysSmall ? words[i] : Character.toUpperCase(words[i].charAt(0)) + words[i].substring(1);
        }
        return new Corpus.Document(new Words(words, sentences), document.names());
    }

    private static boolean staysSmall(String word, Way way) {
        return ENDINGS.contains(word) || SMALL.contains(word) && (way == Way.TITLE_CASE || word.length() < 3);
    }
}
