package org.hearsay.annotators.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Pairs quotation marks of every kind, paragraph by paragraph. A quotation that is not closed in its paragraph ends there if it
 * goes on in the next one, which then begins with a mark of its own; otherwise its mark was forgotten, and it ends before
 * ", the mayor said", or with the paragraph. One that is opened twice begins with the second mark. Apostrophes are no marks.
 * Takes linear time.
 */
final class Quotes {
    private static final Set<String> SPEECH =
            Set.of("said", "says", "told", "added", "asked", "wrote", "replied", "explained", "continued");
    /** So far behind a comma, "said" may stand. */
    private static final int FURTHEST = 60;

    private final String text;
    private final List<Span> found = new ArrayList<>();
    private int openDouble;
    private int openSingle;

    private Quotes(String text) {
        this.text = text;
    }

    /** The quotations with their marks, in order; none lies within another. */
    static List<Span> of(String text) {
        Quotes quotes = new Quotes(text);
        int begin = 0;
        while (begin < text.length()) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            quotes.paragraph(begin, end);
            begin = end + 1;
        }
        return quotes.found;
    }

    private void paragraph(int begin, int end) {
        openDouble = -1;
        openSingle = -1;
        int i = begin;
        while (i < end) {
            int width = doubleWidth(i, end);
            if (width > 0) {
                doubleMark(begin, i, width, end);
                i += width;
            } else {
                singleMark(begin, i, end);
                i++;
            }
        }
        if (openDouble >= 0) {
            int last = goesOn(end) ? end : spoken(openDouble, end);
            while (last > openDouble && Character.isWhitespace(text.charAt(last - 1))) {
                last--;
            }
            if (last > openDouble + 1) {
                add(openDouble, last);
            }
        }
    }

    /** Whether the next paragraph begins with a mark. */
    private boolean goesOn(int end) {
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && doubleWidth(next, text.length()) > 0;
    }

    /** Where a quotation ends that nobody closed: before ", the mayor said", or else with its paragraph. */
    private int spoken(int open, int end) {
        for (int comma = text.indexOf(',', open); comma >= 0 && comma < end; comma = text.indexOf(',', comma + 1)) {
            int word = comma + 1;
            for (int i = word; i < Math.min(end, comma + FURTHEST) && ".!?,".indexOf(text.charAt(i)) < 0; i++) {
                word = Character.isLetter(text.charAt(i)) ? word : i + 1;
                boolean whole = i + 1 == text.length() || !Character.isLetter(text.charAt(i + 1));
                if (whole && SPEECH.contains(text.substring(Math.min(word, i + 1), i + 1))) {
                    return comma + 1;
                }
            }
        }
        return end;
    }

    private int doubleWidth(int at, int end) {
        char mark = text.charAt(at);
        if (mark == '"' || isOpening(mark) || isClosing(mark)) {
            return 1;
        }
        boolean doubled = (mark == '\'' || mark == '`' || mark == '’' || mark == '‘')
                && at + 1 < end
                && text.charAt(at + 1) == mark;
        return doubled ? 2 : 0;
    }

    private void doubleMark(int begin, int at, int width, int end) {
        char mark = text.charAt(at);
        boolean opens = isOpening(mark) || mark == '`' || mark == '‘';
        boolean closes = isClosing(mark) || mark == '’';
        if (mark == '"' || mark == '\'') {
            boolean spaceBefore = at == begin || isOpener(text.charAt(at - 1));
            boolean spaceAfter = at + width >= end || isSpaceOrStop(text.charAt(at + width));
            opens = spaceBefore && !spaceAfter || spaceBefore == spaceAfter && openDouble < 0;
            closes = !opens;
        }
        if (openDouble < 0 && !opens && opensInstead(begin, at, end)) {
            opens = true;
            closes = false;
        } else if (openDouble >= 0 && opens && closesInstead(at, end)) {
            opens = false;
            closes = true;
        }
        if (opens) {
            openDouble = at;
            openSingle = -1;
        } else if (closes && openDouble >= 0) {
            add(openDouble, at + width);
            openDouble = -1;
        }
    }

    /** Whether a closing mark stands where one opens, as in »this« and in ”this”. */
    private boolean opensInstead(int begin, int at, int end) {
        boolean spaceBefore = at == begin || isOpener(text.charAt(at - 1));
        return spaceBefore && at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** Whether an opening mark stands where one closes, as in „this“ and in “this“. */
    private boolean closesInstead(int at, int end) {
        boolean spaceAfter = at + 1 >= end || isSpaceOrStop(text.charAt(at + 1));
        return spaceAfter && !isOpener(text.charAt(at - 1));
    }

    /** Single marks count outside of double ones only, and only if they are closed. */
    private void singleMark(int begin, int at, int end) {
        char mark = text.charAt(at);
        if (openDouble >= 0 || mark != '\'' && mark != '‘' && mark != '’') {
            return;
        }
        boolean spaceBefore = at == begin || isOpener(text.charAt(at - 1));
        boolean letterAfter = at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
        if (spaceBefore && letterAfter && mark != '’') {
            openSingle = at;
        } else if (openSingle >= 0 && !spaceBefore && !letterAfter && mark != '‘') {
            add(openSingle, at + 1);
            openSingle = -1;
        }
    }

    private void add(int begin, int end) {
        while (!found.isEmpty() && found.get(found.size() - 1).begin() >= begin) {
            found.remove(found.size() - 1);
        }
        found.add(new Span(begin, end));
    }

    private static boolean isOpening(char mark) {
        return mark == '“' || mark == '„' || mark == '«' || mark == '‟';
    }

    private static boolean isClosing(char mark) {
        return mark == '”' || mark == '»';
    }

    private static boolean isOpener(char character) {
        return Character.isWhitespace(character) || "([{-–—/".indexOf(character) >= 0;
    }

    private static boolean isSpaceOrStop(char character) {
        return Character.isWhitespace(character) || ".,;:!?)]}-–—".indexOf(character) >= 0;
    }
}
