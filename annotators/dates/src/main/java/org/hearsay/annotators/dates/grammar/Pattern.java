package org.hearsay.annotators.dates.grammar;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads patterns and writes out every sequence of steps that they stand for.
 *
 * <ul>
 *   <li>{@code the}: the word, whatever its case; a backslash before a sign that has a meaning here
 *   <li>{@code {month}}, {@code {start:month}}: a word or number of the class, and the name of its slot
 *   <li>{@code <Day>}, {@code <first:Day>}: what another rule makes
 *   <li>{@code (a | b c)}: one of these; {@code x?}: x or nothing; {@code ~x}: x with no blank before it
 *   <li>{@code x >> y}: x if y follows
 * </ul>
 */
final class Pattern {
    private static final int MOST_SEQUENCES = 4000;

    private final String text;
    private int at;
    private boolean ahead;

    private Pattern(String text) {
        this.text = text;
    }

    /** All sequences of steps that a pattern stands for. */
    static List<List<Step>> sequences(String text) {
        Pattern pattern = new Pattern(text);
        List<List<Step>> sequences = pattern.alternatives();
        if (pattern.at < text.length()) {
            throw new IllegalArgumentException("pattern '" + text + "' closes a bracket too much at " + pattern.at);
        }
        return sequences;
    }

    private List<List<Step>> alternatives() {
        boolean outer = ahead;
        List<List<Step>> all = new ArrayList<>(sequence());
        while (at < text.length() && text.charAt(at) == '|') {
            at++;
            ahead = outer;
            all.addAll(sequence());
        }
        return all;
    }

    private List<List<Step>> sequence() {
        List<List<Step>> sequences = List.of(List.of());
        for (skipBlanks(); at < text.length() && "|)".indexOf(text.charAt(at)) < 0; skipBlanks()) {
            if (text.startsWith(">>", at)) {
                ahead = true;
                at += 2;
                continue;
            }
            boolean glued = text.charAt(at) == '~';
            at += glued ? 1 : 0;
            List<List<Step>> next = element();
            if (glued) {
                next = next.stream().map(Pattern::gluedAtStart).toList();
            }
            boolean optional = at < text.length() && text.charAt(at) == '?';
            at += optional ? 1 : 0;
            sequences = product(sequences, next, optional);
        }
        return sequences;
    }

    private List<List<Step>> product(List<List<Step>> left, List<List<Step>> right, boolean optional) {
        List<List<Step>> all = new ArrayList<>();
        for (List<Step> first : left) {
            if (optional) {
                all.add(first);
            }
            for (List<Step> second : right) {
                List<Step> both = new ArrayList<>(first);
                both.addAll(second);
                all.add(both);
            }
        }
        if (all.size() > MOST_SEQUENCES) {
            throw new IllegalArgumentException("pattern '" + text + "' stands for too many sequences; split it");
        }
        return all;
    }

    private static List<Step> gluedAtStart(List<Step> steps) {
        List<Step> glued = new ArrayList<>(steps);
        Step first = steps.get(0);
        glued.set(0, new Step(first.kind(), first.name(), first.slot(), true, first.ahead()));
        return glued;
    }

    private List<List<Step>> element() {
        char c = text.charAt(at);
        if (c == '(') {
            at++;
            List<List<Step>> inner = alternatives();
            expect(')');
            return inner;
        }
        if (c == '{') {
            return List.of(List.of(named(Step.Kind.CLASS, '}')));
        }
        if (c == '<') {
            return List.of(List.of(named(Step.Kind.PHRASE, '>')));
        }
        return List.of(List.of(new Step(Step.Kind.WORD, word(), "", false, ahead)));
    }

    private Step named(Step.Kind kind, char close) {
        int end = text.indexOf(close, at);
        if (end < 0) {
            throw new IllegalArgumentException("pattern '" + text + "' lacks '" + close + "' after " + at);
        }
        String inner = text.substring(at + 1, end);
        at = end + 1;
        int colon = inner.indexOf(':');
        String name = inner.substring(colon + 1);
        return new Step(kind, name, colon < 0 ? name : inner.substring(0, colon), false, ahead);
    }

    private String word() {
        if (text.charAt(at) == '\\') {
            at += 2;
            return text.substring(at - 1, at);
        }
        int begin = at;
        while (at < text.length() && " ~|()?{}<>\\".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (begin == at) {
            throw new IllegalArgumentException("pattern '" + text + "' has a stray '" + text.charAt(at) + "' at " + at);
        }
        return text.substring(begin, at);
    }

    private void expect(char c) {
        if (at >= text.length() || text.charAt(at) != c) {
            throw new IllegalArgumentException("pattern '" + text + "' lacks '" + c + "' at " + at);
        }
        at++;
    }

    private void skipBlanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }
}
