package org.hearsay.core.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.core.io.Annotations.Attribution;
import org.hearsay.core.io.Annotations.Mark;
import org.hearsay.core.io.Annotations.Role;
import org.hearsay.core.io.Annotations.Stretch;

/**
 * The tokens of an article by sentence, for formats that hang on them. Where the annotations have no tokens, runs of letters
 * and digits are taken, and signs one by one, split where an annotation begins or ends; where they have no sentences, lines.
 * Stateless.
 */
final class Sentences {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|[^\\s\\p{Z}]");

    private Sentences() {}

    /** The tokens of each sentence, in text order; sentences without tokens are left out. */
    static List<List<Mark>> of(String text, Annotations annotations) {
        List<Mark> tokens = annotations.marks(Layer.TOKENS);
        if (tokens.isEmpty()) {
            tokens = words(text, boundaries(annotations));
        }
        List<Mark> sentences = annotations.marks(Layer.SENTENCES);
        List<List<Mark>> grouped = new ArrayList<>();
        int next = 0;
        int before = 0;
        for (Mark token : tokens) {
            boolean starts = grouped.isEmpty();
            while (next < sentences.size() && sentences.get(next).begin() <= token.begin()) {
                next++;
                starts = true;
            }
            starts |= sentences.isEmpty()
                    && text.substring(before, Math.max(before, token.begin())).indexOf('\n') >= 0;
            if (starts) {
                grouped.add(new ArrayList<>());
            }
            grouped.get(grouped.size() - 1).add(token);
            before = token.end();
        }
        return grouped;
    }

    private static List<Mark> words(String text, Set<Integer> boundaries) {
        List<Mark> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            int begin = matcher.start();
            for (int i = begin + 1; i <= matcher.end(); i++) {
                if (i == matcher.end() || boundaries.contains(i)) {
                    words.add(new Mark(begin, i, Map.of()));
                    begin = i;
                }
            }
        }
        return words;
    }

    private static Set<Integer> boundaries(Annotations annotations) {
        Set<Integer> boundaries = new TreeSet<>();
        for (Layer layer : Layer.values()) {
            annotations.marks(layer).forEach(mark -> add(mark, boundaries));
        }
        for (Attribution attribution : annotations.attributions()) {
            for (Role role : Role.values()) {
                attribution.spans(role).forEach(span -> add(span, boundaries));
            }
        }
        return boundaries;
    }

    private static void add(Stretch stretch, Set<Integer> boundaries) {
        boundaries.add(stretch.begin());
        boundaries.add(stretch.end());
    }
}
