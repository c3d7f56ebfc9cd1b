package org.hearsay.annotators.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Gives quotations without a cue of their own to who speaks around them: one that stands beside a quotation of its paragraph,
 * or makes up the next paragraph, goes on with that statement. Takes linear time. Stateless.
 */
final class FloatingQuotes {
    private static final int LEAST_WORDS = 4;
    private static final String CLOSING = "\"”»“«'’";

    private FloatingQuotes() {}

    /** The same statements, with the quotations that go on with them; all in text order. */
    static List<Statement> join(TokenTable table, List<Statement> statements) {
        boolean[] taken = taken(table, statements);
        List<List<Span>> added = new ArrayList<>();
        int[] ends = new int[statements.size()];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = statements.get(i).end();
            added.add(new ArrayList<>());
        }
        joinBackwards(table, statements, taken, added);
        int next = 0;
        int last = -1;
        for (Span quotation : table.quotes) {
            int first = table.text.tokenAt(quotation.begin());
            int end = table.text.tokenAt(quotation.end());
            while (next < statements.size()
                    && statements.get(next).cues().get(0).begin() < quotation.begin()) {
                last = isQuote(statements.get(next)) ? next : last;
                next++;
            }
            boolean floats = first < end && isFree(taken, first, end) && isSentence(table, first, end);
            if (floats && last >= 0 && isNear(table, ends[last], quotation)) {
                added.get(last).add(quotation);
                ends[last] = Math.max(ends[last], quotation.end());
            }
        }
        List<Statement> joined = new ArrayList<>();
        for (int i = 0; i < ends.length; i++) {
            joined.add(with(statements.get(i), added.get(i)));
        }
        return joined;
    }

    /** A paragraph that is quoted to its end without a closing mark is said by who says the next one. */
    private static void joinBackwards(
            TokenTable table, List<Statement> statements, boolean[] taken, List<List<Span>> added) {
        int at = statements.size() - 1;
        int owner = -1;
        for (int i = table.quotes.size() - 1; i >= 0; i--) {
            Span quotation = table.quotes.get(i);
            int first = table.text.tokenAt(quotation.begin());
            int end = table.text.tokenAt(quotation.end());
            boolean goesOn = owner >= 0 && first < end && goesOn(table, quotation, table.quotes.get(i + 1));
            if (goesOn && isFree(taken, first, end)) {
                added.get(owner).add(quotation);
                Arrays.fill(taken, first, end, true);
                continue;
            }
            while (at >= 0 && statements.get(at).cues().get(0).begin() >= quotation.end()) {
                at--;
            }
            owner = owner(statements, at, quotation);
        }
    }

    /** Of the statements with a cue right before or behind a quotation, the one that has it as its content; -1 if none has. */
    private static int owner(List<Statement> statements, int before, Span quotation) {
        for (int i = Math.max(0, before); i < Math.min(statements.size(), before + 3); i++) {
            for (Span content : statements.get(i).contents()) {
                if (content.begin() == quotation.begin() && isQuote(statements.get(i))) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean goesOn(TokenTable table, Span quotation, Span next) {
        String text = table.text.text();
        boolean closed = CLOSING.indexOf(text.charAt(quotation.end() - 1)) >= 0;
        String between = text.substring(quotation.end(), Math.max(quotation.end(), next.begin()));
        return !closed && between.isBlank() && between.indexOf('\n') >= 0;
    }

    private static boolean isQuote(Statement statement) {
        return !statement.kind().equals("INDIRECT");
    }

    private static boolean[] taken(TokenTable table, List<Statement> statements) {
        boolean[] taken = new boolean[table.count];
        for (Statement statement : statements) {
            for (List<Span> spans : List.of(statement.sources(), statement.cues(), statement.contents())) {
                for (Span span : spans) {
                    for (int i = table.text.tokenAt(span.begin());
                            i < table.count && table.text.begin(i) < span.end() && !taken[i];
                            i++) {
                        taken[i] = true;
                    }
                }
            }
        }
        return taken;
    }

    private static boolean isFree(boolean[] taken, int first, int end) {
        for (int i = first; i < end; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is whole sentences, and no title or odd word in quotation marks. */
    private static boolean isSentence(TokenTable table, int first, int end) {
        boolean begins = first == table.text.firstToken(table.sentences[first]);
        return begins && end - first >= LEAST_WORDS + 2 && Character.isUpperCase(firstLetter(table, first));
    }

    private static char firstLetter(TokenTable table, int first) {
        String text = table.text.text();
        for (int i = table.text.begin(first); i < text.length() && i < table.text.begin(first) + 4; i++) {
            if (Character.isLetter(text.charAt(i))) {
                return text.charAt(i);
            }
        }
        return ' ';
    }

    /** Whether a quotation stands in the paragraph that a statement ends in, or alone in the next one. */
    private static boolean isNear(TokenTable table, int end, Span quotation) {
        String text = table.text.text();
        int breaks = 0;
        int from = Math.min(end, quotation.begin());
        for (int i = from; i < quotation.begin(); i++) {
            char character = text.charAt(i);
            boolean atBreak = character == '\n' && (i == from || text.charAt(i - 1) != '\n');
            breaks += atBreak ? 1 : 0;
            if (breaks > 1 || breaks == 1 && !Character.isWhitespace(character)) {
                return false;
            }
        }
        return breaks == 0 || isLineEnd(text, quotation.end());
    }

    private static boolean isLineEnd(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n') {
            if (!Character.isWhitespace(text.charAt(end))) {
                return false;
            }
            end++;
        }
        return true;
    }

    private static Statement with(Statement statement, List<Span> added) {
        if (added.isEmpty()) {
            return statement;
        }
        List<Span> contents = new ArrayList<>(statement.contents());
        contents.addAll(added);
        contents.sort(Comparator.comparingInt(Span::begin));
        return statement.withContents(contents);
    }
}
