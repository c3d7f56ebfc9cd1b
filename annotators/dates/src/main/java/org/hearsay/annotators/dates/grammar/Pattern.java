package org.hearsay.annotators.dates.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads patterns and makes a graph of each, whose ways from beginning to end are the sequences of steps that it stands for.
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
    private static final Node END = new Node(List.of());

    private final String text;
    private final Set<String> slots;
    private int at;
    private boolean ahead;

    private Pattern(String text, Set<String> slots) {
        this.text = text;
        this.slots = slots;
    }

    /** A place in the graph: the ways that go on from here, the preferred one first. No way goes on from the end. */
    record Node(List<Way> ways) {}

    /** A way to the next place: by a step, or by none. */
    record Way(@Nullable Step step, Node to) {}

    /** A step, or several alternatives of which one may be left out. */
    private record Part(@Nullable Step step, List<List<Part>> alternatives, boolean glued, boolean optional) {
        private long sequences() {
            long inner = step == null ? sum(alternatives) : 1;
            return optional ? inner + 1 : inner;
        }

        private static long sum(List<List<Part>> alternatives) {
            long sum = 0;
            for (List<Part> sequence : alternatives) {
                long product = 1;
                for (Part part : sequence) {
                    product = Math.min(product * part.sequences(), 2L * MOST_SEQUENCES);
                }
                sum += product;
            }
            return sum;
        }
    }

    /**
     * The beginning of a pattern's graph.
     *
     * @param slots receives the names of its slots
     */
    static Node parse(String text, Set<String> slots) {
        Pattern pattern = new Pattern(text, slots);
        List<List<Part>> alternatives = pattern.alternatives();
        if (pattern.at < text.length()) {
            throw new IllegalArgumentException("pattern '" + text + "' closes a bracket too much at " + pattern.at);
        }
        if (Part.sum(alternatives) > MOST_SEQUENCES) {
            throw new IllegalArgumentException("pattern '" + text + "' stands for too many sequences; split it");
        }
        return pattern.choice(alternatives, false, END);
    }

    private Node choice(List<List<Part>> alternatives, boolean glued, Node next) {
        if (alternatives.size() == 1) {
            return sequence(alternatives.get(0), 0, glued, next);
        }
        List<Way> ways = new ArrayList<>();
        for (List<Part> alternative : alternatives) {
            ways.add(new Way(null, sequence(alternative, 0, glued, next)));
        }
        return new Node(ways);
    }

    /** The graph of a sequence from one of its parts on; if it is glued, its first step is, whichever that is. */
    private Node sequence(List<Part> parts, int from, boolean glued, Node next) {
        if (from == parts.size()) {
            if (glued) {
                throw new IllegalArgumentException("pattern '" + text + "' has a ~ before what may be nothing");
            }
            return next;
        }
        Part part = parts.get(from);
        Node rest = from + 1 == parts.size() ? next : sequence(parts, from + 1, false, next);
        boolean tight = glued || part.glued;
        Node taken = part.step == null
                ? choice(part.alternatives, tight, rest)
                : new Node(List.of(new Way(tight ? part.step.asGlued() : part.step, rest)));
        if (!part.optional) {
            return taken;
        }
        Node without = glued ? sequence(parts, from + 1, true, next) : rest;
        return new Node(List.of(new Way(null, without), new Way(null, taken)));
    }

    private List<List<Part>> alternatives() {
        boolean outer = ahead;
        List<List<Part>> all = new ArrayList<>();
        all.add(parts());
        while (at < text.length() && text.charAt(at) == '|') {
            at++;
            ahead = outer;
            all.add(parts());
        }
        return all;
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (skipBlanks(); at < text.length() && "|)".indexOf(text.charAt(at)) < 0; skipBlanks()) {
            if (text.startsWith(">>", at)) {
                ahead = true;
                at += 2;
            } else {
                parts.add(part());
            }
        }
        return parts;
    }

    private Part part() {
        boolean glued = skip('~');
        Step step = null;
        List<List<Part>> alternatives = List.of();
        if (skip('(')) {
            alternatives = alternatives();
            if (!skip(')')) {
                throw new IllegalArgumentException("pattern '" + text + "' lacks ')' at " + at);
            }
        } else {
            step = step();
        }
        return new Part(step, alternatives, glued, skip('?'));
    }

    private boolean skip(char sign) {
        boolean found = at < text.length() && text.charAt(at) == sign;
        at += found ? 1 : 0;
        return found;
    }

    private Step step() {
        char c = at < text.length() ? text.charAt(at) : ' ';
        if (c == '{') {
            return named(Step.Kind.CLASS, '}');
        }
        return c == '<' ? named(Step.Kind.PHRASE, '>') : new Step(Step.Kind.WORD, word(), "", false, ahead);
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
        String slot = colon < 0 ? name : inner.substring(0, colon);
        slots.add(slot);
        return new Step(kind, name, slot, false, ahead);
    }

    private String word() {
        if (text.startsWith("\\", at) && at + 1 < text.length()) {
            at += 2;
            return text.substring(at - 1, at);
        }
        int begin = at;
        while (at < text.length() && " ~|()?{}<>\\".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (begin == at) {
            throw new IllegalArgumentException(
                    at < text.length()
                            ? "pattern '" + text + "' has a stray '" + text.charAt(at) + "' at " + at
                            : "pattern '" + text + "' ends where a word should stand");
        }
        return text.substring(begin, at);
    }

    private void skipBlanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }
}
