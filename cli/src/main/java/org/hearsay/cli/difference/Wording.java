package org.hearsay.cli.difference;

import org.hearsay.core.evaluation.Difference.Kind;

/** How the two sides and the kinds of difference are called: a gold is right, of two runs neither is. */
public enum Wording {
    GOLD_AND_SYSTEM("gold", "system", "wrong"),
    TWO_RUNS("A", "B", "other");

    private final String first;
    private final String second;
    private final String adjective;

    Wording(String first, String second, String adjective) {
        this.first = first;
        this.second = second;
        this.adjective = adjective;
    }

    String first() {
        return first;
    }

    String second() {
        return second;
    }

    String of(Kind kind) {
        boolean judged = this == GOLD_AND_SYSTEM;
        return switch (kind) {
            case MISSED -> judged ? "missed" : "only in " + first;
            case SPURIOUS -> judged ? "spurious" : "only in " + second;
            case ENDS -> adjective + " ends";
            case TYPE -> adjective + " type";
            case VALUE -> adjective + " value";
        };
    }
}
