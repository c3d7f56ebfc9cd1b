package org.hearsay.annotators.entities;

import java.util.ArrayList;
import java.util.List;

/** The labels of the sequence model: outside, or begin, inside, last or only word of a name (BILOU) of a type. Stateless. */
final class Labels {
    static final String OUTSIDE = "O";

    /** The types of names. */
    static final List<String> TYPES = List.of("PERSON", "ORGANIZATION", "LOCATION", "NORP", "MISC");

    /** All labels. */
    static final List<String> ALL;

    static {
        List<String> all = new ArrayList<>();
        all.add(OUTSIDE);
        for (String type : TYPES) {
            for (String place : List.of("B-", "I-", "L-", "U-")) {
                all.add(place + type);
            }
        }
        ALL = List.copyOf(all);
    }

    private Labels() {}

    /** The label of a word of a name. */
    static String of(int word, int length, String type) {
        if (length == 1) {
            return "U-" + type;
        }
        return (word == 0 ? "B-" : word == length - 1 ? "L-" : "I-") + type;
    }

    static String type(String label) {
        return label.substring(2);
    }

    /** Whether a label goes on with a name of a type. */
    static boolean continues(String label, String type) {
        return (label.startsWith("I-") || label.startsWith("L-")) && type(label).equals(type);
    }
}
