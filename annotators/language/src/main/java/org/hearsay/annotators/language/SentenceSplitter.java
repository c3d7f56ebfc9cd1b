package org.hearsay.annotators.language;

/**
 * Groups tokens into sentences. A blank line always ends a sentence; so do a full stop, question or exclamation mark, with the
 * quotation marks and brackets that close after it, if what follows can begin a sentence; and so does a line break after what
 * looks like a heading or before an item of a list. Not safe for threads.
 */
final class SentenceSplitter {
    /** Longer sentences are cut: nobody wrote them, and what comes later need not be linear in them. */
    private static final int MOST_TOKENS = 400;

    /** Lines of this many characters are hard-wrapped ones; shorter and longer ones end where their author ended them. */
    private static final int SHORTEST_WRAPPED = 50;

    private static final int LONGEST_WRAPPED = 100;

    private final String text;
    private final Tokens tokens;
    private final Orthography orthography;
    private final Tokens sentences = new Tokens();
    private int lineBegin;

    private SentenceSplitter(String text, Tokens tokens, Orthography orthography) {
        this.text = text;
        this.tokens = tokens;
        this.orthography = orthography;
    }

    /** The sentences of a text, as numbers of tokens: from the first to behind the last. */
    static Tokens split(String text, Tokens tokens, Orthography orthography) {
        return new SentenceSplitter(text, tokens, orthography).split();
    }

    private Tokens split() {
        int first = 0;
        for (int next = 1; next <= tokens.count(); next++) {
            if (next == tokens.count() || next - first >= MOST_TOKENS || isBoundary(first, next)) {
                sentences.add(first, next);
                first = next;
            }
        }
        return sentences;
    }

    /** Whether a sentence ends before a token. */
    private boolean isBoundary(int first, int next) {
        int breaks = 0;
        int lineEnd = tokens.end(next - 1);
        int newLine = lineBegin;
        for (int i = lineEnd; i < tokens.begin(next); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\u2029' || (c == '\r' && text.charAt(i + 1) != '\n')) {
                breaks++;
                newLine = i + 1;
            }
        }
        int length = lineEnd - lineBegin;
        lineBegin = newLine;
        if (breaks > 1) {
            return true;
        }
        if (endsSentence(first, next)) {
            return true;
        }
        return breaks == 1 && endsLine(length, next);
    }

    private boolean endsLine(int length, int next) {
        char c = text.charAt(tokens.begin(next));
        if (c == '\u2022' || c == '*' || (c == '-' && tokens.end(next) - tokens.begin(next) == 1)) {
            return true;
        }
        boolean wrapped = length >= SHORTEST_WRAPPED && length <= LONGEST_WRAPPED;
        return !wrapped && !Character.isLowerCase(c) && ")]},;:".indexOf(c) < 0;
    }

    private boolean endsSentence(int first, int next) {
        int last = next - 1;
        boolean quoted = false;
        while (last > first && isClosing(last) && touches(last)) {
            quoted |= isQuote(text.charAt(tokens.begin(last)));
            last--;
        }
        char end = text.charAt(tokens.end(last) - 1);
        boolean stop = end == '.' || end == '!' || end == '?' || end == '\u2026' || end == '\u3002';
        if (!stop || !touchesNot(next) || isClosing(next) && !opens(next)) {
            return false;
        }
        int length = tokens.end(last) - tokens.begin(last);
        if (length > 1 && end == '.' && Character.isLetterOrDigit(text.charAt(tokens.end(last) - 2))) {
            return endsAfterAbbreviation(last, next, quoted);
        }
        if (!canStart(next)) {
            return false;
        }
        return !(quoted && end != '.' && isReported(next));
    }

    /** Whether there is a blank before a token, or it is a quotation mark that opens. */
    private boolean touchesNot(int token) {
        return tokens.begin(token) > tokens.end(token - 1) || Character.isUpperCase(text.charAt(tokens.begin(token)));
    }

    private boolean touches(int token) {
        return tokens.begin(token) == tokens.end(token - 1);
    }

    private boolean endsAfterAbbreviation(int last, int next, boolean quoted) {
        String word = text.substring(tokens.begin(last), tokens.end(last) - 1);
        if (orthography.kind(word) == Orthography.Kind.BEFORE) {
            return false;
        }
        if (word.length() == 1) {
            // an initial, unless a quotation ends with it
            return quoted && canStart(next);
        }
        int begin = opens(next) && next + 1 < tokens.count() ? next + 1 : next;
        return begin > next && canStart(next) || orthography.isStarter(word(begin));
    }

    private boolean canStart(int token) {
        char c = text.charAt(tokens.begin(token));
        if (opens(token) && token + 1 < tokens.count()) {
            char inside = text.charAt(tokens.begin(token + 1));
            return !Character.isLowerCase(inside);
        }
        return !Character.isLowerCase(c) && ",;:)]}-\u2013\u2014%".indexOf(c) < 0;
    }

    /** "... ?" Smith asked: the sentence goes on. */
    private boolean isReported(int next) {
        for (int i = next; i < Math.min(next + 4, tokens.count()); i++) {
            if (orthography.isReporting(word(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isClosing(int token) {
        char c = text.charAt(tokens.begin(token));
        return isQuote(c) || c == ')' || c == ']';
    }

    /** Whether a quotation mark or bracket opens: it stands before a word and behind a blank. */
    private boolean opens(int token) {
        char c = text.charAt(tokens.begin(token));
        if (c == '\u201C' || c == '\u2018' || c == '\u00AB' || c == '\u201E' || c == '(' || c == '[' || c == '`') {
            return true;
        }
        boolean straight = c == '"' || c == '\'';
        return straight
                && token + 1 < tokens.count()
                && tokens.begin(token + 1) == tokens.end(token)
                && (token == 0 || tokens.begin(token) > tokens.end(token - 1));
    }

    private static boolean isQuote(char c) {
        return "\"'\u201C\u201D\u2018\u2019\u00AB\u00BB\u201E`".indexOf(c) >= 0;
    }

    private String word(int token) {
        return text.substring(tokens.begin(token), tokens.end(token));
    }
}
