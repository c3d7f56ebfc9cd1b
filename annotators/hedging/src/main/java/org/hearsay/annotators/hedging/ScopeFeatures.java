package org.hearsay.annotators.hedging;

import java.util.Set;
import org.hearsay.core.learning.Features;
import org.hearsay.core.spi.AnalyzedText;

/**
 * What is known of a token of a sentence as a part of the scope of a cue: words and tags around it, what lies between it and the
 * cue (verbs, commas, conjunctions, brackets), how far that is, and which cue it is. Tokens are visited outwards from the cue, one
 * side after the other. Keeps buffers: one instance serves one thread.
 */
final class ScopeFeatures {
    /** Words that begin a clause. */
    private static final Set<String> CLAUSE_WORDS =
            Set.of("that", "which", "who", "whereas", "while", "although", "because", "but", "since", "suggesting");

    private static final int OUTSIDE = 17;
    private static final int MOST = 3;

    /** Templates of the right side are those of the left with this added. */
    private static final int RIGHT = 64;

    private final Features active = new Features();
    private int[] tags = new int[64];
    private int[] lemmas = new int[64];
    private int[] depths = new int[64];
    private int length;
    private int cueFirst;
    private int cueEnd;
    private int cueTag;
    private int cueLemma;

    private int verbs;
    private int commas;
    private int conjunctions;
    private int clauses;
    private AnalyzedText text = new AnalyzedText.Builder("").build();
    private int first;

    /**
     * Prepares for a cue.
     *
     * @param first the first token of its sentence, and {@code end} behind the last one
     * @param cueFirst the first token of the cue, and {@code cueEnd} behind the last one
     */
    void prepare(AnalyzedText text, int first, int end, int cueFirst, int cueEnd) {
        this.text = text;
        this.first = first;
        this.length = end - first;
        this.cueFirst = cueFirst - first;
        this.cueEnd = cueEnd - first;
        if (tags.length < length) {
            tags = new int[2 * length];
            lemmas = new int[2 * length];
            depths = new int[2 * length];
        }
        int depth = 0;
        for (int i = 0; i < length; i++) {
            String tag = text.tag(first + i);
            tags[i] = Features.of(tag);
            lemmas[i] = Features.of(text.lemma(first + i));
            depth += tag.equals("-LRB-") ? 1 : 0;
            depths[i] = depth;
            depth -= tag.equals("-RRB-") && depth > 0 ? 1 : 0;
        }
        cueTag = tags[this.cueFirst] + (isPassive() ? 1 : 0);
        cueLemma = lemmas[this.cueFirst];
        startSide();
    }

    /** Begins to visit a side. */
    void startSide() {
        verbs = 0;
        commas = 0;
        conjunctions = 0;
        clauses = 0;
    }

    private boolean isPassive() {
        boolean passive = false;
        if (text.tag(first + cueFirst).equals("VBN")) {
            for (int i = Math.max(0, cueFirst - 3); i < cueFirst; i++) {
                passive |= text.lemma(first + i).equals("be");
            }
        }
        return passive;
    }

    /** The features of the cue as begin or end of its scope. */
    Features ofCue() {
        active.clear();
        int next = tag(cueEnd);
        int before = tag(cueFirst - 1);
        active.add(40, 0);
        active.add(41, cueTag);
        active.add(42, cueLemma);
        active.add(43, next);
        active.add(44, lemma(cueEnd));
        active.add(45, cueTag, next);
        active.add(46, before);
        active.add(47, cueTag, before);
        active.add(48, cueLemma, next);
        return active;
    }

    /** The features of the next token outwards; those before it must have been visited. */
    Features of(int token) {
        int i = token - first;
        boolean left = i < cueFirst;
        int side = left ? 0 : RIGHT;
        int distance = Integer.SIZE - Integer.numberOfLeadingZeros(left ? cueFirst - i : i - cueEnd);
        int far = Math.min(6, distance);
        int depth = Integer.signum(depths[i] - depths[cueFirst]);
        int between = (verbs * 4 + commas) * 4 + conjunctions;
        active.clear();
        active.add(side, 0);
        addWords(side + 1, i);
        active.add(side + 12, far);
        active.add(side + 13, verbs);
        active.add(side + 14, between);
        active.add(side + 15, clauses);
        active.add(side + 16, depth);
        active.add(side + 17, depth, tags[i]);
        active.add(side + 18, verbs, tags[i], tag(i + 1));
        active.add(side + 19, commas, tags[i], tag(i + 1));
        active.add(side + 20, clauses, tags[i]);
        active.add(side + 21, cueTag);
        active.add(side + 22, cueTag, tags[i]);
        active.add(side + 23, cueTag, verbs, clauses);
        active.add(side + 24, cueTag, tag(cueEnd));
        active.add(side + 25, cueLemma);
        active.add(side + 26, cueLemma, verbs);
        active.add(side + 27, cueLemma, tags[i]);
        active.add(side + 28, cueTag, tags[i], tag(i + 1));
        active.add(side + 29, cueTag, far);
        if (length - i <= 2) {
            active.add(side + 30, length - i);
        }
        pass(token);
        return active;
    }

    private void addWords(int template, int i) {
        active.add(template, lemmas[i]);
        active.add(template + 1, tags[i]);
        active.add(template + 2, tag(i + 1));
        active.add(template + 3, tag(i - 1));
        active.add(template + 4, lemma(i + 1));
        active.add(template + 5, lemma(i - 1));
        active.add(template + 6, tags[i], tag(i + 1));
        active.add(template + 7, tag(i - 1), tags[i]);
        active.add(template + 8, tag(i - 1), tags[i], tag(i + 1));
        active.add(template + 9, tags[i], tag(i + 1), tag(i + 2));
    }

    /** Counts a token as one between the cue and those farther out. */
    private void pass(int token) {
        switch (text.tag(token)) {
            case "VBD", "VBZ", "VBP", "MD" -> verbs = Math.min(MOST, verbs + 1);
            case "," -> commas = Math.min(MOST, commas + 1);
            case "CC" -> conjunctions = Math.min(MOST - 1, conjunctions + 1);
            default -> {}
        }
        if (CLAUSE_WORDS.contains(text.lemma(token))) {
            clauses = Math.min(MOST - 1, clauses + 1);
        }
    }

    private int tag(int i) {
        return i < 0 || i >= length ? OUTSIDE : tags[i];
    }

    private int lemma(int i) {
        return i < 0 || i >= length ? OUTSIDE : lemmas[i];
    }
}
