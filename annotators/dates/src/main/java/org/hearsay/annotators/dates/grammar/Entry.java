package org.hearsay.annotators.dates.grammar;

import org.jspecify.annotations.Nullable;

/**
 * What the lexicon knows of a word: itself, and the classes that it belongs to with its value in each. Filled while a grammar
 * is read; later only read.
 */
public final class Entry {
    /** What a word is that the lexicon doesn't hold. */
    public static final Entry NONE = new Entry("");

    private final String word;
    private int[] symbols = new int[0];
    private int[] symbolsInLowerCase = new int[0];
    private Object[] values = new Object[0];
    private boolean dotted;
    private boolean beginsCompound;
    private boolean endsCompound;

    Entry(String word) {
        this.word = word;
    }

    /** The word in lower case. */
    public String word() {
        return word;
    }

    /** Whether a full stop that follows it is part of it, as with Nov. */
    public boolean isDotted() {
        return dotted;
    }

    void setDotted() {
        dotted = true;
    }

    /** Whether a word that the lexicon doesn't hold may begin with it, as Montagabend with Montag. */
    public boolean beginsCompound() {
        return beginsCompound;
    }

    /** Whether a word that the lexicon doesn't hold may end with it. */
    public boolean endsCompound() {
        return endsCompound;
    }

    void setCompound(boolean begins, boolean ends) {
        beginsCompound |= begins;
        endsCompound |= ends;
    }

    /** Everything that it is, as symbols; less when written in lower case, since "may" is no month. */
    public int[] symbols(boolean capital) {
        return capital ? symbols : symbolsInLowerCase;
    }

    /** Its value in a class: a number, or a name; null if it isn't of that class. */
    public @Nullable Object value(int symbol) {
        for (int i = 0; i < symbols.length; i++) {
            if (symbols[i] == symbol) {
                return values[i];
            }
        }
        return null;
    }

    void add(int symbol, Object value, boolean capitalOnly) {
        if (value(symbol) != null) {
            return;
        }
        symbols = with(symbols, symbol);
        values = java.util.Arrays.copyOf(values, values.length + 1);
        values[values.length - 1] = value;
        if (!capitalOnly) {
            symbolsInLowerCase = with(symbolsInLowerCase, symbol);
        }
    }

    private static int[] with(int[] symbols, int symbol) {
        int[] longer = java.util.Arrays.copyOf(symbols, symbols.length + 1);
        longer[symbols.length] = symbol;
        return longer;
    }
}
