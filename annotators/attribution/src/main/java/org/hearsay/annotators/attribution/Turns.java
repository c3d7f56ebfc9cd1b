package org.hearsay.annotators.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads speech that layout gives away and no verb: the turns of a transcript ("MERKEL: We will see.", "Q: ... A: ...") and
 * quotations that are signed ("“We will see.” — Ana Ruiz"). Works line by line, in linear time. Stateless.
 */
final class Turns {
    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_NAME = 60;
    private static final Set<String> QUESTION_AND_ANSWER = Set.of("Q", "A", "Question", "Answer");
    private static final Set<String> PARTICLES =
            Set.of("de", "da", "la", "van", "von", "der", "den", "bin", "al", "y", "of");
    private static final String DASHES = "-–—―";
    private static final String CLOSING = "\"”’»";
    private static final float CONFIDENCE = 0.9f;

    private Turns() {}

    /** A line that begins with a label and a colon. */
    private record Turn(Span label, Span colon, Span words) {}

    /** The statements of a text that its layout shows, in text order. */
    static List<Statement> find(String text, List<Span> quotations) {
        List<Turn> turns = new ArrayList<>();
        List<Statement> found = new ArrayList<>();
        Map<Integer, Span> byEnd = new HashMap<>();
        quotations.forEach(quotation -> byEnd.put(quotation.end(), quotation));
        int before = 0;
        for (int begin = 0; begin < text.length(); ) {
            int newline = text.indexOf('\n', begin);
            int end = newline < 0 ? text.length() : newline;
            Turn turn = turn(text, begin, end);
            if (turn == null) {
                signature(text, opensWithDash(text, begin, end) ? before : begin, end, byEnd, found);
            } else {
                turns.add(turn);
            }
            before = text.substring(begin, end).isBlank() ? before : begin;
            begin = end + 1;
        }
        addTurns(text, turns, found);
        found.sort((one, other) -> Integer.compare(one.begin(), other.begin()));
        return found;
    }

    /** A conversation has two turns at least; a name that is no capitals must come back. */
    private static void addTurns(String text, List<Turn> turns, List<Statement> found) {
        Map<String, Integer> labels = new HashMap<>();
        turns.forEach(turn -> labels.merge(label(text, turn), 1, Integer::sum));
        List<Turn> sure = turns.stream()
                .filter(turn -> isSpeakerLabel(label(text, turn)) || labels.getOrDefault(label(text, turn), 0) > 1)
                .toList();
        if (sure.size() < 2) {
            return;
        }
        for (Turn turn : sure) {
            found.add(new Statement(
                    List.of(turn.label()),
                    List.of(turn.colon()),
                    List.of(turn.words()),
                    "DIRECT",
                    true,
                    -1,
                    CONFIDENCE));
        }
    }

    private static String label(String text, Turn turn) {
        return text.substring(turn.label().begin(), turn.label().end());
    }

    private static boolean isSpeakerLabel(String label) {
        if (QUESTION_AND_ANSWER.contains(label)) {
            return true;
        }
        int letters = 0;
        for (int i = 0; i < label.length(); i++) {
            if (Character.isLowerCase(label.charAt(i))) {
                return false;
            }
            letters += Character.isUpperCase(label.charAt(i)) ? 1 : 0;
        }
        return letters > 1;
    }

    /** The turn that a line is; null if it is none. */
    private static @Nullable Turn turn(String text, int begin, int end) {
        int from = begin;
        while (from < end && (isSpace(text.charAt(from)) || "\"“".indexOf(text.charAt(from)) >= 0)) {
            from++;
        }
        int colon = text.indexOf(':', from);
        if (colon < 0 || colon >= end || colon == from || colon - from > LONGEST_LABEL) {
            return null;
        }
        int words = colon + 1;
        while (words < end && isSpace(text.charAt(words))) {
            words++;
        }
        int last = end;
        while (last > words && isSpace(text.charAt(last - 1))) {
            last--;
        }
        boolean separate = words > colon + 1 && last > words;
        return separate && isName(text, from, colon)
                ? new Turn(new Span(from, colon), new Span(colon, colon + 1), new Span(words, last))
                : null;
    }

    /** Up to five words that begin with capitals, or particles of names. */
    private static boolean isName(String text, int begin, int end) {
        int words = 0;
        for (int i = begin; i < end; ) {
            int next = i;
            while (next < end && text.charAt(next) != ' ') {
                char character = text.charAt(next);
                if (!Character.isLetter(character) && ".'’-".indexOf(character) < 0) {
                    return false;
                }
                next++;
            }
            boolean capital = next > i && Character.isUpperCase(text.charAt(i));
            if (!capital && (words == 0 || !PARTICLES.contains(text.substring(i, next)))) {
                return false;
            }
            words++;
            i = next + 1;
        }
        return words > 0 && words <= 5;
    }

    /** Whether a line is a signature of the line before. */
    private static boolean opensWithDash(String text, int begin, int end) {
        int first = begin;
        while (first < end && isSpace(text.charAt(first))) {
            first++;
        }
        return first < end && DASHES.indexOf(text.charAt(first)) >= 0;
    }

    /** Adds a quotation that a dash and a name follow to the end of the line. */
    private static void signature(
            String text, int begin, int end, Map<Integer, Span> quotations, List<Statement> found) {
        // what follows the name of an account, such as a date, is no part of it
        int account = text.indexOf(" (@", Math.max(begin, text.lastIndexOf('\n', end - 1)));
        int last = account > begin && account < end ? account : end;
        while (last > begin && (isSpace(text.charAt(last - 1)) || text.charAt(last - 1) == '.')) {
            last--;
        }
        int name = last;
        while (name > Math.max(begin, last - LONGEST_NAME) && !isSign(text, name - 1, begin)) {
            name--;
        }
        if (name <= begin || !isSign(text, name - 1, begin)) {
            return;
        }
        int dash = name - 1;
        int after = dash + 1;
        while (after < last && isSpace(text.charAt(after))) {
            after++;
        }
        while (dash > begin && DASHES.indexOf(text.charAt(dash - 1)) >= 0) {
            dash--;
        }
        int close = dash;
        while (close > begin && isSpace(text.charAt(close - 1))) {
            close--;
        }
        // a line whose quotation was opened by no mark, or the wrong one, is quoted from its start
        Span quotation = quotations.getOrDefault(close, new Span(begin, close));
        if (after < last && isName(text, after, last)) {
            found.add(new Statement(
                    List.of(new Span(after, last)),
                    List.of(new Span(dash, name)),
                    List.of(quotation),
                    "DIRECT",
                    true,
                    -1,
                    CONFIDENCE));
        }
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** Whether a character is a dash with a quotation closed before it. */
    private static boolean isSign(String text, int at, int begin) {
        if (DASHES.indexOf(text.charAt(at)) < 0) {
            return false;
        }
        int before = at;
        while (before > begin && (DASHES.indexOf(text.charAt(before - 1)) >= 0 || isSpace(text.charAt(before - 1)))) {
            before--;
        }
        return before > begin && CLOSING.indexOf(text.charAt(before - 1)) >= 0;
    }
}
