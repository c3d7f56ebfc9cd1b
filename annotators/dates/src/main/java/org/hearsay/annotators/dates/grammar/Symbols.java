package org.hearsay.annotators.dates.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers for what a pattern's step can ask of a piece of text: to be a word ({@code the}), or of a class ({@code {month}}).
 * Filled while a grammar is read; later only read, by any number of threads.
 */
public final class Symbols {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    Symbols() {
        for (NumberClass numberClass : NumberClass.values()) {
            ofClass(numberClass.label());
        }
    }

    /** The symbol of a word or sign. */
    int ofWord(String word) {
        return number(word);
    }

    /** The symbol of a class of words or numbers. */
    int ofClass(String name) {
        return number("{" + name + "}");
    }

    /** The symbol of a class, or -1 if there is none of that name. */
    int known(String name) {
        return numbers.getOrDefault("{" + name + "}", -1);
    }

    private int number(String name) {
        Integer number = numbers.get(name);
        if (number == null) {
            number = names.size();
            numbers.put(name, number);
            names.add(name);
        }
        return number;
    }

    int size() {
        return names.size();
    }
}
