package org.hearsay.annotators.dates.matching;

import java.util.Arrays;
import org.hearsay.annotators.dates.grammar.Entry;
import org.hearsay.annotators.dates.grammar.Grammar;
import org.hearsay.annotators.dates.grammar.NumberClass;
import org.hearsay.core.spi.AnalyzedText;

/**
 * The text in pieces, finer than tokens: words, numbers and single signs, with numbers in words put together. Arrays that are
 * used again for the next text; for one thread.
 */
public final class Pieces {
    private static final int GLUED = 1;
    private static final int BREAK = 2;
    private static final int CAPITAL = 4;
    private static final int INNER = 8;

    private AnalyzedText text;
    private int count;
    private int[] begins = new int[256];
    private int[] ends = new int[256];
    private int[] tokens = new int[256];
    private int[] flags = new int[256];
    private int[] numberBits = new int[256];
    private double[] numbers = new double[256];
    private Entry[] entries = new Entry[256];

    Pieces(AnalyzedText text) {
        this.text = text;
    }

    void start(AnalyzedText next) {
        text = next;
        count = 0;
    }

    /** The text that the pieces are of. */
    public AnalyzedText text() {
        return text;
    }

    public int count() {
        return count;
    }

    public int begin(int piece) {
        return begins[piece];
    }

    public int end(int piece) {
        return ends[piece];
    }

    /** The token that a piece begins in, or else the first after it. */
    public int token(int piece) {
        return tokens[piece];
    }

    /** Whether no blank stands before it. */
    public boolean isGlued(int piece) {
        return (flags[piece] & GLUED) != 0;
    }

    /** Whether a paragraph or headline begins with it. */
    public boolean isBreak(int piece) {
        return (flags[piece] & BREAK) != 0;
    }

    /** Whether it is the second part of a word: a match can't begin or end before it. */
    public boolean isInner(int piece) {
        return piece < count && (flags[piece] & INNER) != 0;
    }

    public boolean isCapital(int piece) {
        return (flags[piece] & CAPITAL) != 0;
    }

    /** What the lexicon knows of it. */
    public Entry entry(int piece) {
        return entries[piece];
    }

    /** The symbols that its word has. */
    public int[] symbols(int piece) {
        return entries[piece].symbols(isCapital(piece));
    }

    /** The symbols that it has as a number; empty if it is none. */
    public int[] numberSymbols(int piece) {
        return NumberClass.symbols(numberBits[piece]);
    }

    int numberBits(int piece) {
        return numberBits[piece];
    }

    /** Its value as a number. */
    public double number(int piece) {
        return numbers[piece];
    }

    /** Its text in lower case if the lexicon knows it, else empty. */
    public String word(int piece) {
        return entries[piece].word();
    }

    /** The part of speech of its token; empty if there is none. */
    public String tag(int piece) {
        return tokens[piece] < text.tokenCount() ? text.tag(tokens[piece]) : "";
    }

    int add(int begin, int end, int token, Entry entry) {
        if (count == begins.length) {
            grow();
        }
        begins[count] = begin;
        ends[count] = end;
        tokens[count] = token;
        entries[count] = entry;
        flags[count] = 0;
        numberBits[count] = 0;
        numbers[count] = 0;
        return count++;
    }

    void setGlued(int piece) {
        flags[piece] |= GLUED;
    }

    void setBreak(int piece) {
        flags[piece] |= BREAK;
    }

    void setCapital(int piece) {
        flags[piece] |= CAPITAL;
    }

    /** Makes a piece the second part of a word, with a capital if the word has one. */
    void setInner(int piece, boolean capital) {
        flags[piece] |= INNER | (capital ? CAPITAL : 0);
    }

    void setNumber(int piece, double number, int bits) {
        numbers[piece] = number;
        numberBits[piece] = bits;
    }

    /** Copies a piece to an earlier place, with a later end. */
    void move(int from, int to, int end) {
        begins[to] = begins[from];
        ends[to] = end;
        tokens[to] = tokens[from];
        entries[to] = entries[from];
        flags[to] = flags[from];
        numberBits[to] = numberBits[from];
        numbers[to] = numbers[from];
    }

    void forgetWord(int piece, Grammar grammar) {
        entries[piece] = grammar.find("", 0, 0);
    }

    void cut(int newCount) {
        count = newCount;
    }

    private void grow() {
        int room = 2 * count;
        begins = Arrays.copyOf(begins, room);
        ends = Arrays.copyOf(ends, room);
        tokens = Arrays.copyOf(tokens, room);
        flags = Arrays.copyOf(flags, room);
        numberBits = Arrays.copyOf(numberBits, room);
        numbers = Arrays.copyOf(numbers, room);
        entries = Arrays.copyOf(entries, room);
    }
}
