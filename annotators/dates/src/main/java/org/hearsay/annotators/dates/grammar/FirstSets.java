package org.hearsay.annotators.dates.grammar;

import java.util.BitSet;

/** The symbols that each kind of phrase can begin with: the cheap filter before the automaton is tried. */
final class FirstSets {
    private final BitSet[] symbols;
    private final BitSet[] phrases;

    FirstSets(int phraseCount) {
        symbols = new BitSet[phraseCount];
        phrases = new BitSet[phraseCount];
        for (int i = 0; i < phraseCount; i++) {
            symbols[i] = new BitSet();
            phrases[i] = new BitSet();
        }
    }

    void addSymbol(int phrase, int symbol) {
        symbols[phrase].set(symbol);
    }

    void addPhrase(int phrase, int other) {
        phrases[phrase].set(other);
    }

    /** By phrase and symbol, once all has been added: phrases begin with phrases that begin with phrases. */
    boolean[][] close(int symbolCount) {
        for (int middle = 0; middle < phrases.length; middle++) {
            for (BitSet beginsWith : phrases) {
                if (beginsWith.get(middle)) {
                    beginsWith.or(phrases[middle]);
                }
            }
        }
        boolean[][] first = new boolean[phrases.length][symbolCount];
        for (int phrase = 0; phrase < first.length; phrase++) {
            if (phrases[phrase].get(phrase)) {
                throw new IllegalArgumentException("a phrase of kind " + phrase + " begins with itself");
            }
            BitSet all = (BitSet) symbols[phrase].clone();
            phrases[phrase].stream().forEach(other -> all.or(symbols[other]));
            for (int symbol = all.nextSetBit(0); symbol >= 0; symbol = all.nextSetBit(symbol + 1)) {
                first[phrase][symbol] = true;
            }
        }
        return first;
    }
}
