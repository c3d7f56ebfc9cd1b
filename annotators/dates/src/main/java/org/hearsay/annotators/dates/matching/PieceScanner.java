package org.hearsay.annotators.dates.matching;

import org.hearsay.annotators.dates.grammar.Entry;
import org.hearsay.annotators.dates.grammar.Grammar;
import org.hearsay.core.spi.AnalyzedText;

/** Cuts a text into {@link Pieces} in one pass over its characters. For one thread. */
public final class PieceScanner {
    private final Grammar grammar;
    private final NumberJoiner joiner;
    private Pieces pieces;
    private AnalyzedText text;
    private String characters = "";
    private int token;
    private int sentence;

    public PieceScanner(Grammar grammar) {
        this.grammar = grammar;
        joiner = new NumberJoiner(grammar);
        text = new AnalyzedText.Builder("").build();
        pieces = new Pieces(text);
    }

    /** The pieces of a text; valid until the next call. */
    public Pieces scan(AnalyzedText next) {
        text = next;
        characters = text.text();
        token = 0;
        sentence = 0;
        pieces.start(text);
        int end = 0;
        for (int at = 0; at < characters.length(); at = end) {
            end = pieceEnd(at);
            if (!isBlank(characters.charAt(at))) {
                end = add(at, end);
            }
        }
        joiner.join(pieces);
        return pieces;
    }

    private int pieceEnd(int begin) {
        int first = codePoint(begin);
        int end = begin + Character.charCount(first);
        if (Character.isDigit(first)) {
            while (end < characters.length() && Character.isDigit(codePoint(end))) {
                end += Character.charCount(codePoint(end));
            }
        } else if (Character.isLetter(first)) {
            while (end < characters.length() && isLetterOrMark(codePoint(end))) {
                end += Character.charCount(codePoint(end));
            }
            end = isAddress(begin, end) ? addressEnd(end) : initialsEnd(begin, end);
        }
        return end;
    }

    /** Whether a word begins an address of the web: https://, www. */
    private boolean isAddress(int begin, int end) {
        return characters.startsWith("://", end)
                || follows(end, '.') && characters.regionMatches(true, begin, "www", 0, 3) && end - begin == 3;
    }

    private int addressEnd(int from) {
        int end = from;
        while (end < characters.length() && !isBlank(characters.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The end of p.m. or U.S., whose full stops belong to them. */
    private int initialsEnd(int begin, int end) {
        int at = end;
        if (end - begin != 1
                || !follows(at, '.')
                || at + 1 >= characters.length()
                || !Character.isLetter(characters.charAt(at + 1))) {
            return end;
        }
        while (follows(at, '.')
                && at + 1 < characters.length()
                && Character.isLetter(characters.charAt(at + 1))
                && (at + 2 >= characters.length() || !Character.isLetter(characters.charAt(at + 2)))) {
            at += 2;
        }
        return at > end && follows(at, '.') ? at + 1 : at;
    }

    private boolean follows(int at, char c) {
        return at < characters.length() && characters.charAt(at) == c;
    }

    private int codePoint(int at) {
        return characters.codePointAt(at);
    }

    private static boolean isLetterOrMark(int codePoint) {
        return codePoint < 0x80
                ? codePoint >= 'a' && codePoint <= 'z' || codePoint >= 'A' && codePoint <= 'Z'
                : Character.isLetter(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == 0xA0 || c > 0x7F && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private int add(int begin, int givenEnd) {
        int end = givenEnd;
        while (token < text.tokenCount() && text.end(token) <= begin) {
            token++;
        }
        Entry entry = grammar.find(characters, begin, end);
        int joint = entry == Entry.NONE && Character.isLetter(codePoint(begin))
                ? grammar.compoundJoint(characters, begin, end)
                : end;
        if (joint < end) {
            addPiece(begin, joint, grammar.find(characters, begin, joint));
            boolean capital = pieces.isCapital(pieces.count() - 1);
            int second = addPiece(joint, end, grammar.find(characters, joint, end));
            pieces.setInner(second, capital);
            return end;
        }
        if (entry.isDotted() && follows(end, '.')) {
            end++;
        }
        addPiece(begin, end, entry);
        return end;
    }

    private int addPiece(int begin, int end, Entry entry) {
        int piece = pieces.add(begin, end, token, entry);
        if (Character.isUpperCase(codePoint(begin))) {
            pieces.setCapital(piece);
        }
        if (piece > 0 && pieces.end(piece - 1) == begin) {
            pieces.setGlued(piece);
            if (isJoined(begin)) {
                pieces.setInner(piece, false);
            }
        }
        if (isBreak(piece, begin)) {
            pieces.setBreak(piece);
        }
        if (Character.isDigit(codePoint(begin))) {
            Digits.read(characters, begin, end, pieces, piece);
        }
        return piece;
    }

    /** Whether a number and a word meet without a sign between them, as in AB2019 or 2019x. */
    private boolean isJoined(int at) {
        int before = characters.codePointBefore(at);
        int after = codePoint(at);
        return Character.isLetterOrDigit(before)
                && Character.isLetterOrDigit(after)
                && !Character.isIdeographic(before)
                && !Character.isIdeographic(after);
    }

    /** After a blank line, or on a new line that is also a new sentence. */
    private boolean isBreak(int piece, int begin) {
        int lines = 0;
        for (int at = piece == 0 ? 0 : pieces.end(piece - 1); at < begin; at++) {
            lines += characters.charAt(at) == '\n' ? 1 : 0;
        }
        if (lines == 0) {
            return piece == 0;
        }
        while (sentence < text.sentenceCount() && text.sentenceBegin(sentence) < begin) {
            sentence++;
        }
        boolean newSentence = sentence < text.sentenceCount() && text.sentenceBegin(sentence) == begin;
        return piece == 0 || lines > 1 || newSentence;
    }
}
