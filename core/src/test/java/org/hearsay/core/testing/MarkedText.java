package org.hearsay.core.testing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Text with marks in place of offsets: {@code "It [may](hedge) rain on [2020-01-02](date)"}. Marks may nest:
 * {@code "[[X](source) said](cue)"}. A square bracket that is not closed by {@code "](label)"} is text. Immutable.
 *
 * <pre>{@code
 * MarkedText.parse("It [may](hedge) rain.").marks() // [Mark[begin=3, end=6, label=hedge]]
 * }</pre>
 *
 * @param text the text without the marks
 * @param marks the marks in text order, outer ones first
 */
public record MarkedText(String text, List<Mark> marks) {

    /** A marked span; offsets are UTF-16, end exclusive. */
    public record Mark(int begin, int end, String label) {}

    private static final Comparator<Mark> OUTER_FIRST = Comparator.comparingInt(Mark::begin)
            .thenComparing(Comparator.comparingInt(Mark::end).reversed())
            .thenComparing(Mark::label);

    public MarkedText {
        marks = marks.stream().sorted(OUTER_FIRST).toList();
    }

    /** Reads marked text. */
    public static MarkedText parse(String marked) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            int close = c == ']' && marked.startsWith("](", i) ? marked.indexOf(')', i) : -1;
            if (c == '[') {
                open.push(text.length());
                text.append(c);
            } else if (close > 0 && !open.isEmpty()) {
                close(text, marks, open, marked.substring(i + 2, close));
                i = close;
            } else {
                text.append(c);
            }
        }
        return new MarkedText(text.toString(), marks);
    }

    private static void close(StringBuilder text, List<Mark> marks, Deque<Integer> open, String label) {
        int begin = open.pop();
        text.deleteCharAt(begin);
        // what was marked inside has moved by the bracket that went
        marks.replaceAll(
                mark -> mark.begin() > begin ? new Mark(mark.begin() - 1, mark.end() - 1, mark.label()) : mark);
        marks.add(new Mark(begin, text.length(), label));
    }

    /** The marks that another text with the same words lacks, as {@code "[may](hedge) at 3"}. */
    List<String> marksBeyond(MarkedText other) {
        List<Mark> beyond = new ArrayList<>(marks);
        other.marks.forEach(beyond::remove);
        return beyond.stream()
                .map(mark -> "[%s](%s) at %d"
                        .formatted(text.substring(mark.begin(), mark.end()), mark.label(), mark.begin()))
                .toList();
    }

    /** Writes the text with its marks, as {@link #parse} reads it. */
    public String render() {
        StringBuilder out = new StringBuilder();
        Deque<Mark> open = new ArrayDeque<>();
        int next = 0;
        for (int i = 0; i <= text.length(); i++) {
            while (!open.isEmpty() && open.peek().end() == i) {
                out.append("](").append(open.pop().label()).append(')');
            }
            for (; next < marks.size() && marks.get(next).begin() == i; next++) {
                out.append('[');
                open.push(marks.get(next));
            }
            if (i < text.length()) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }
}
