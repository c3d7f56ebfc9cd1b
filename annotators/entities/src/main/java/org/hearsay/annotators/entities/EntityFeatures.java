package org.hearsay.annotators.entities;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.hearsay.core.learning.Clusters;
import org.hearsay.core.learning.Features;
import org.hearsay.core.learning.SequenceDecoder;

/**
 * The features of the words of a document: the word, its shape and affixes, clusters and name words in a window of five, and
 * how the document writes the word elsewhere. Made for one document; not safe for threads.
 */
final class EntityFeatures implements SequenceDecoder.Positions {
    private static final int EDGE = 7919;

    private final int length;
    private final int[] word;
    private final int[] lower;
    private final int[] shape;
    private final int[] longShape;
    private final int[] cluster;
    private final int[] kinds;
    private final int[] context;
    private final int[][] affixes;
    private int begin;
    private int end;

    EntityFeatures(Words words) {
        length = words.words().length;
        word = new int[length];
        lower = new int[length];
        shape = new int[length];
        longShape = new int[length];
        cluster = new int[length];
        kinds = new int[length];
        context = new int[length];
        affixes = new int[length][];
        Set<String> lowered = new HashSet<>();
        Set<String> raised = new HashSet<>();
        for (int s = 0; s < words.sentenceCount(); s++) {
            gather(words, s, lowered, raised);
        }
        for (int s = 0; s < words.sentenceCount(); s++) {
            int first = words.sentences()[s];
            int next = words.sentences()[s + 1];
            boolean shouted = isShouted(words.words(), first, next);
            for (int i = first; i < next; i++) {
                prepare(i, words.words()[i], shouted);
                String form = words.words()[i].toLowerCase(Locale.ROOT);
                context[i] = (lowered.contains(form) ? 1 : 0)
                        + (raised.contains(form) ? 2 : 0)
                        + (i == first ? 4 : 0)
                        + (shouted ? 8 : 0);
            }
        }
    }

    /** Notes which words the document writes in lower case, and which with a capital inside a sentence. */
    private static void gather(Words words, int sentence, Set<String> lowered, Set<String> raised) {
        int first = words.sentences()[sentence];
        int next = words.sentences()[sentence + 1];
        if (isShouted(words.words(), first, next)) {
            return;
        }
        for (int i = first; i < next; i++) {
            String text = words.words()[i];
            char c = text.charAt(0);
            if (Character.isLowerCase(c)) {
                lowered.add(text);
            } else if (i > first && Character.isUpperCase(c)) {
                raised.add(text.toLowerCase(Locale.ROOT));
            }
        }
    }

    /** Whether a sentence is written in capitals, as headlines are. */
    private static boolean isShouted(String[] words, int first, int next) {
        int small = 0;
        int capital = 0;
        for (int i = first; i < next; i++) {
            for (int k = 0; k < words[i].length(); k++) {
                small += Character.isLowerCase(words[i].charAt(k)) ? 1 : 0;
                capital += Character.isUpperCase(words[i].charAt(k)) ? 1 : 0;
            }
        }
        return capital > 8 && capital > 4 * small;
    }

    private void prepare(int i, String text, boolean shouted) {
        String form = text.toLowerCase(Locale.ROOT);
        // in a line of capitals the word is taken as if it were written with one capital
        String seen = shouted && text.length() > 3 ? text.charAt(0) + form.substring(1) : text;
        word[i] = Features.of(seen);
        lower[i] = Features.of(form);
        shape[i] = shape(seen, true);
        longShape[i] = shape(seen, false);
        cluster[i] = Clusters.SHARED.path(form);
        kinds[i] = NameWords.SHARED.kinds(seen);
        int[] found = new int[8];
        for (int n = 1; n <= 4; n++) {
            found[n - 1] = form.length() > n ? Features.of(form.substring(0, n)) + n : 0;
            found[n + 3] = form.length() > n ? Features.of(form.substring(form.length() - n)) + n : 0;
        }
        affixes[i] = found;
    }

    /** Capitals, small letters, digits and others; runs count once in the short shape, four times at most in the long one. */
    private static int shape(String text, boolean isShort) {
        int hash = 7;
        char last = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char kind =
                    Character.isUpperCase(c) ? 'X' : Character.isLowerCase(c) ? 'x' : Character.isDigit(c) ? '0' : c;
            run = kind == last ? run + 1 : 1;
            last = kind;
            if (run <= (isShort ? 1 : 4)) {
                hash = 31 * hash + kind;
            }
        }
        return hash;
    }

    /** Chooses the sentence whose positions are asked for next. */
    void sentence(int first, int next) {
        begin = first;
        end = next;
    }

    @Override
    public void features(int position, Features features) {
        int i = begin + position;
        features.add(0, 1);
        for (int offset = -2; offset <= 2; offset++) {
            int t = 10 * (offset + 3);
            int j = i + offset;
            boolean inside = j >= begin && j < end;
            features.add(t, inside ? lower[j] : EDGE);
            features.add(t + 1, inside ? shape[j] : EDGE);
            if (inside) {
                features.add(t + 2, word[j]);
                clusters(t + 3, cluster[j], features);
                if (kinds[j] != 0) {
                    features.add(t + 7, kinds[j]);
                }
            }
        }
        features.add(60, longShape[i]);
        for (int k = 0; k < 8; k++) {
            if (affixes[i][k] != 0) {
                features.add(61 + k, affixes[i][k]);
            }
        }
        features.add(70, context[i]);
        features.add(71, context[i], shape[i]);
        features.add(72, at(lower, i - 1), lower[i]);
        features.add(73, lower[i], at(lower, i + 1));
        features.add(74, at(shape, i - 1), shape[i], at(shape, i + 1));
        features.add(75, at(lower, i - 1), shape[i]);
        features.add(76, shape[i], at(lower, i + 1));
        features.add(77, Clusters.prefix(at(cluster, i - 1), 8), Clusters.prefix(cluster[i], 8));
        features.add(78, Clusters.prefix(cluster[i], 8), Clusters.prefix(at(cluster, i + 1), 8));
        features.add(79, at(kinds, i - 1), shape[i]);
        features.add(80, at(context, i + 1), shape[i], at(shape, i + 1));
    }

    private static void clusters(int template, int path, Features features) {
        if (path == 0) {
            return;
        }
        features.add(template, path);
        features.add(template + 1, Clusters.prefix(path, 4));
        features.add(template + 2, Clusters.prefix(path, 6));
        features.add(template + 3, Clusters.prefix(path, 10));
    }

    private int at(int[] values, int i) {
        return i < begin || i >= end ? EDGE : values[i];
    }
}
