package org.hearsay.annotators.entities;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.hearsay.core.learning.Clusters;
import org.hearsay.core.learning.Features;
import org.hearsay.core.learning.SequenceDecoder;

/**
 * The features of the words of a document: the word, its shape and affixes, clusters, classes and name words in a window of five, and
 * how the document writes the word elsewhere. Made for one document; not safe for threads.
 */
final class EntityFeatures implements SequenceDecoder.Positions {
    private static final int EDGE = 7919;
    private static final int LONGEST_CHAIN = 8;

    private final int length;
    private final int[] word;
    private final int[] lower;
    private final int[] shape;
    private final int[] longShape;
    private final int[] cluster;
    private final int[] classes;
    private final int[] families;
    private final int[] kinds;
    private final int[] context;
    private final int[] known;
    private final int[] roles;
    private final NameRuns runs;
    private final int[] told;
    private final int[] heads;
    private final int[] affixes;
    private int begin;
    private int end;

    EntityFeatures(Words words) {
        length = words.words().length;
        word = new int[length];
        lower = new int[length];
        shape = new int[length];
        longShape = new int[length];
        cluster = new int[length];
        classes = new int[length];
        families = new int[length];
        kinds = new int[length];
        context = new int[length];
        known = new int[length];
        roles = new int[length];
        runs = new NameRuns(length);
        heads = new int[length];
        affixes = new int[8 * length];
        Set<String> lowered = new HashSet<>();
        Set<String> raised = new HashSet<>();
        boolean[] shouted = new boolean[words.sentenceCount()];
        boolean[] headline = new boolean[shouted.length];
        for (int s = 0; s < shouted.length; s++) {
            int first = words.sentences()[s];
            int next = words.sentences()[s + 1];
            shouted[s] = isShouted(words.words(), first, next);
            headline[s] = shouted[s] || isTitled(words.words(), first, next);
            if (!headline[s]) {
                gather(words.words(), first, next, lowered, raised);
            }
        }
        String[] seen = new String[length];
        for (int s = 0; s < words.sentenceCount(); s++) {
            int first = words.sentences()[s];
            int next = words.sentences()[s + 1];
            for (int i = first; i < next; i++) {
                seen[i] = prepare(i, words.words()[i], shouted[s]);
                String form = words.words()[i].toLowerCase(Locale.ROOT);
                context[i] = (lowered.contains(form) ? 1 : 0)
                        + (raised.contains(form) ? 2 : 0)
                        + (i == first ? 4 : 0)
                        + (headline[s] ? 8 : 0);
            }
            runs.find(seen, first, next);
            look(seen, first, next);
        }
        told = DocumentEvidence.of(words, seen, runs, kinds, roles);
    }

    /** Notes which words the document writes in lower case, and which with a capital inside a sentence. */
    private static void gather(String[] words, int first, int next, Set<String> lowered, Set<String> raised) {
        for (int i = first; i < next; i++) {
            String text = words[i];
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

    /** Whether nearly all longer words of a sentence have a capital, as in headlines in title case. */
    private static boolean isTitled(String[] words, int first, int next) {
        int small = 0;
        int capital = 0;
        for (int i = first; i < next; i++) {
            if (words[i].length() > 3 && Character.isLetter(words[i].charAt(0))) {
                boolean isRaised = Character.isUpperCase(words[i].charAt(0));
                capital += isRaised ? 1 : 0;
                small += isRaised ? 0 : 1;
            }
        }
        return capital > 3 && capital > 6 * small;
    }

    private String prepare(int i, String text, boolean shouted) {
        String plain = WordForms.plain(text);
        String form = plain.toLowerCase(Locale.ROOT);
        // in a line of capitals the word is taken as if it were written with one capital
        String seen = shouted && text.length() > 3 ? text.charAt(0) + form.substring(1) : plain;
        word[i] = Features.of(seen);
        lower[i] = Features.of(form);
        shape[i] = WordForms.shape(seen, true);
        longShape[i] = WordForms.shape(seen, false);
        cluster[i] = Clusters.SHARED.path(form);
        classes[i] = WordClasses.SHARED.of(seen);
        families[i] = WordClasses.SHARED.family(classes[i]);
        kinds[i] = NameWords.SHARED.kinds(seen);
        for (int n = 1; n <= 4 && n < form.length(); n++) {
            affixes[8 * i + n - 1] = WordForms.hash(form, 0, n) + n;
            affixes[8 * i + n + 3] = WordForms.hash(form, form.length() - n, form.length()) + n;
        }
        heads[i] = NameWords.SHARED.head(seen);
        roles[i] = WordForms.isRaised(seen) ? Gazetteer.SHARED.roles(seen) : 0;
        return seen;
    }

    /** Marks the words of known names, from left to right the longest ones: six bits of kinds for each of the four places. */
    private void look(String[] seen, int first, int next) {
        for (int i = first; i < next; i++) {
            if (!runs.has(i) && !Character.isDigit(seen[i].charAt(0))) {
                continue;
            }
            int kinds = 0;
            int until = i;
            int hash = 17;
            for (int j = i; j < next && j < i + Gazetteer.LONGEST; j++) {
                hash = Gazetteer.extend(hash, seen[j]);
                int more = Gazetteer.SHARED.kinds(hash);
                if (more != 0) {
                    kinds = more;
                    until = j + 1;
                }
            }
            for (int j = i; j < until; j++) {
                int place = until == i + 1 ? 0 : j == i ? 1 : j == until - 1 ? 2 : 3;
                known[j] |= kinds << (Gazetteer.KINDS * place);
            }
            i = Math.max(i, until - 1);
        }
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
                if (classes[j] != 0) {
                    features.add(t + 8, classes[j]);
                    features.add(t + 9, families[j]);
                }
                if (kinds[j] != 0) {
                    features.add(t + 7, kinds[j]);
                }
            }
        }
        features.add(60, longShape[i]);
        for (int k = 0; k < 8; k++) {
            if (affixes[8 * i + k] != 0) {
                features.add(61 + k, affixes[8 * i + k]);
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
        for (int bits = known[i]; bits != 0; bits &= bits - 1) {
            features.add(81, Integer.numberOfTrailingZeros(bits));
        }
        features.add(82, known[i]);
        features.add(83, known[i], kinds[i]);
        features.add(84, at(known, i - 1), known[i]);
        features.add(85, known[i], at(known, i + 1));
        for (int offset = -1; offset <= 1; offset++) {
            int value = at(roles, i + offset);
            if (value == EDGE || value == 0) {
                continue;
            }
            int t = 90 + 20 * offset + 20;
            features.add(t, value);
            for (int k = 0; k < 8; k++) {
                if ((value >> (2 * k) & 3) != 0) {
                    features.add(t + 1 + k, value >> (2 * k) & 3);
                }
            }
        }
        if (runs.has(i)) {
            int head = runs.end(i) - 1;
            int place = (i == runs.begin(i) ? 1 : 0) + (i == head ? 2 : 0);
            features.add(160, place, lower[head]);
            features.add(161, place, roles[head]);
            features.add(162, place, Clusters.prefix(cluster[head], 8));
            features.add(163, at(lower, runs.begin(i) - 1), place);
            features.add(164, at(lower, runs.end(i)), place);
            features.add(165, Math.min(5, runs.end(i) - runs.begin(i)), place);
            features.add(166, at(lower, runs.begin(i) - 1), at(lower, runs.end(i)), place);
            features.add(167, lower[runs.begin(i)], place);
            features.add(168, roles[runs.begin(i)], roles[head], place);
            features.add(169, place, heads[head]);
            features.add(172, Clusters.prefix(at(cluster, runs.begin(i) - 1), 10), place);
            features.add(173, Clusters.prefix(at(cluster, runs.end(i)), 10), place);
            features.add(174, classes[head], place);
            features.add(175, families[head], place);
            features.add(176, at(classes, runs.begin(i) - 1), place);
            features.add(177, at(classes, runs.end(i)), place);
            features.add(178, classes[runs.begin(i)], place);
            features.add(179, families[runs.begin(i)], families[head], place);
            features.add(170, told[i]);
            for (int bits = told[i]; bits != 0; bits &= bits - 1) {
                features.add(171, Integer.numberOfTrailingZeros(bits), place);
            }
        }
        joinedRuns(i, features);
        features.add(152, at(families, i - 1), families[i], at(shape, i));
        features.add(153, families[i], at(families, i + 1), at(shape, i));
        features.add(154, at(families, i - 1), shape[i], at(families, i + 1));
        features.add(155, classes[i], shape[i]);
        features.add(150, at(roles, i - 1), roles[i]);
        features.add(151, roles[i], at(roles, i + 1));
    }

    /** What the runs are like that small words join to this run, or to this small word. */
    private void joinedRuns(int i, Features features) {
        int before = runs.preceding(i);
        int behind = runs.following(i);
        if (before < 0 && behind < 0) {
            return;
        }
        int place = !runs.has(i) ? 0 : (i == runs.begin(i) ? 1 : 0) + (i == runs.end(i) - 1 ? 2 : 0) + 1;
        if (before >= 0) {
            runBefore(before, place, features);
        }
        if (behind >= 0) {
            runBehind(behind, place, features);
        }
        if (before >= 0 && behind >= 0 && !runs.has(i)) {
            int head = runs.end(before) - 1;
            int other = runs.end(behind) - 1;
            features.add(196, heads[head], heads[other], lower[i]);
            features.add(197, roles[head], roles[other], lower[i]);
        }
    }

    /** The head of the run before and the small word behind it, and where the chain of runs begins. */
    private void runBefore(int run, int place, Features features) {
        int head = runs.end(run) - 1;
        int joint = lower[head + 1];
        features.add(180, place, lower[head], joint);
        features.add(181, place, roles[head], joint);
        features.add(182, place, heads[head], joint);
        features.add(183, place, classes[head], joint);
        int first = run;
        for (int steps = 0; runs.preceding(first) >= 0 && steps < LONGEST_CHAIN; steps++) {
            first = runs.preceding(first);
        }
        features.add(184, place, lower[runs.end(first) - 1]);
        features.add(185, place, heads[runs.end(first) - 1], roles[runs.end(first) - 1]);
        features.add(186, place, at(lower, first - 1));
    }

    /** The head of the run behind and the small word before it, and where the chain of runs ends. */
    private void runBehind(int run, int place, Features features) {
        int head = runs.end(run) - 1;
        int joint = lower[run - 1];
        features.add(190, place, lower[head], joint);
        features.add(191, place, roles[head], joint);
        features.add(192, place, classes[head], joint);
        int last = run;
        for (int steps = 0; runs.following(last) >= 0 && steps < LONGEST_CHAIN; steps++) {
            last = runs.following(last);
        }
        features.add(193, place, heads[runs.end(last) - 1], roles[runs.end(last) - 1]);
        features.add(194, place, heads[runs.end(last) - 1]);
        features.add(195, place, at(lower, runs.end(last)));
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
