package org.hearsay.annotators.attribution;

import org.hearsay.annotators.attribution.TokenTable.Kind;

/**
 * The likely subject of a verb, told by tags alone: the noun phrases before it, past what commas enclose and past the verbs that it
 * shares its subject with, as in "she left the hall, saying ..." and "he signed it and told ...".
 *
 * @param begin the first token; -1 if there is none
 * @param end the token behind the last
 * @param way how it was found
 */
record Subject(int begin, int end, Way way) {
    private static final int FARTHEST = 60;
    private static final Subject NONE = new Subject(-1, -1, Way.BESIDE);

    /** How a subject lies to its verb. */
    enum Way {
        BESIDE(0),
        PAST_COMMAS(1),
        SHARED(2);

        /** The value in features: models know it, so it never changes. */
        final int number;

        Way(int number) {
            this.number = number;
        }
    }

    /** The subject of a verb, or of what stands in its place; looked for from a token on. */
    static Subject of(TokenTable table, int verb, int least) {
        int stop = Math.max(least, verb - FARTHEST);
        Way way = Way.BESIDE;
        boolean shared = isShared(table, verb);
        for (int at = verb - 1; at >= stop; at--) {
            Kind kind = table.kindAt(at);
            boolean past = shared && kind != Kind.CLAUSE && kind != Kind.QUOTE || isVerbal(table, at);
            if (shared && kind == Kind.VERB && isFinite(table, at)) {
                way = Way.SHARED;
                shared = isShared(table, at);
            } else if (!past && kind == Kind.CONJUNCTION) {
                shared = true;
            } else if (!past && kind == Kind.COMMA) {
                at = commaBefore(table, at, stop);
                way = way == Way.BESIDE ? Way.PAST_COMMAS : way;
            } else if (!past) {
                return subject(table, at, stop, way);
            }
        }
        return NONE;
    }

    private static Subject subject(TokenTable table, int last, int stop, Way way) {
        if (TokenTable.isPhrase(table.kindAt(last))) {
            return new Subject(begin(table, last, stop), last + 1, way);
        }
        return table.kindAt(last) == Kind.CLAUSE ? new Subject(last, last + 1, way) : NONE;
    }

    private static boolean isVerbal(TokenTable table, int token) {
        Kind kind = table.kindAt(token);
        return kind == Kind.VERB || kind == Kind.ADVERB || isTo(table, token);
    }

    private static boolean isTo(TokenTable table, int token) {
        return table.text.tag(token).equals("TO");
    }

    /** Whether a verb has its subject from another one: a participle, an infinitive, or one behind a conjunction. */
    private static boolean isShared(TokenTable table, int verb) {
        int before = verb - 1;
        while (before > 0 && table.kindAt(before) == Kind.ADVERB) {
            before--;
        }
        if (before < 0) {
            return false;
        }
        boolean participle = table.text.tag(verb).equals("VBG") && table.kindAt(before) != Kind.VERB;
        return participle || isTo(table, before) || table.kindAt(before) == Kind.CONJUNCTION;
    }

    private static boolean isFinite(TokenTable table, int verb) {
        return switch (table.text.tag(verb)) {
            case "VBD", "VBZ", "VBP", "MD" -> true;
            default -> false;
        };
    }

    private static int commaBefore(TokenTable table, int comma, int stop) {
        int before = comma - 1;
        while (before >= stop && table.kindAt(before) != Kind.COMMA) {
            before--;
        }
        return before;
    }

    /** Where the noun phrases that end at a token begin: those that prepositions and conjunctions join belong together. */
    private static int begin(TokenTable table, int last, int stop) {
        int begin = last;
        while (begin > stop) {
            Kind kind = table.kindAt(begin - 1);
            boolean joins = kind == Kind.PREPOSITION || kind == Kind.CONJUNCTION;
            boolean goesOn = joins && begin - 1 > stop && TokenTable.isPhrase(table.kindAt(begin - 2));
            if (!goesOn && !TokenTable.isPhrase(kind)) {
                break;
            }
            begin--;
        }
        return begin;
    }
}
