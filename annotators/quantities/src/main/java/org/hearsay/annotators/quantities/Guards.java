package org.hearsay.annotators.quantities;

/** Keeps off what is a number but no quantity: dates, times, ages, ordinals, scores, names with a number. Stateless. */
final class Guards {
    private static final String JOINING_SIGNS = "/:#_@\\";

    private final Lexicon lexicon;
    private final Atoms atoms;

    Guards(Lexicon lexicon, Atoms atoms) {
        this.lexicon = lexicon;
        this.atoms = atoms;
    }

    /** Whether a quantity may begin at an atom: "A320" holds none, nor does "555-1998" or "2026-11-23" after its beginning. */
    boolean mayBegin(int atom) {
        if (!atoms.isAttached(atom)) {
            return true;
        }
        if (atoms.isWord(atom - 1) || atoms.isNumber(atom - 1)) {
            return false;
        }
        String before = atoms.word(atom - 1);
        boolean joined = atoms.isAttached(atom - 1) && (atoms.isWord(atom - 2) || atoms.isNumber(atom - 2));
        boolean hyphen = before.equals("-") || before.equals("\u2013") || before.equals(".");
        return JOINING_SIGNS.indexOf(before.charAt(0)) < 0 && !before.equals("+") && !(hyphen && joined);
    }

    /** Whether nothing around a match, or in it, says that it is no quantity. */
    boolean allow(Match match) {
        if (!mayEnd(match)) {
            return false;
        }
        if (match.measure() != null) {
            return true;
        }
        return !isBefore(match, "not-before")
                && !isTime(match)
                && !isNamed(match)
                && (match.noun() >= 0 ? !isYearAndNoun(match) : standsAlone(match));
    }

    private boolean mayEnd(Match match) {
        int next = match.end();
        boolean endsInDigits = atoms.isNumber(next - 1);
        if (endsInDigits && atoms.isNumber(next)) {
            return false;
        }
        if (!atoms.isAttached(next)) {
            return true;
        }
        boolean joined = atoms.isAttached(next + 1) && (atoms.isWord(next + 1) || atoms.isNumber(next + 1));
        String sign = atoms.word(next);
        return !(endsInDigits && atoms.isWord(next))
                && !(joined && (JOINING_SIGNS.contains(sign) || (endsInDigits && sign.equals("-"))));
    }

    /** Days, hours and years are for another annotator: "three days", "41-year-old", "5 more minutes". */
    private boolean isTime(Match match) {
        int unit = atoms.word(match.end()).equals("-") ? match.end() + 1 : match.end();
        return lexicon.is(atoms, unit, "time")
                || lexicon.is(atoms, match.end(), "not-behind")
                || (match.noun() >= 0 && lexicon.is(atoms, match.noun(), "time"))
                || (atoms.isWord(match.end())
                        && match.noun() < 0
                        && atoms.tag(match.end()).startsWith("JJ")
                        && lexicon.is(atoms, match.end() + 1, "time"));
    }

    /** "Orient 12 reporters": a number behind a name is a part of it. */
    private boolean isNamed(Match match) {
        int before = match.begin() - 1;
        return before > 0
                && match.modifier() == null
                && atoms.isNumber(match.begin())
                && atoms.isWord(before)
                && atoms.tag(before).startsWith("NNP")
                && match.first() != null
                && !match.first().isLarge();
    }

    /** "In 2019 workers left". */
    private boolean isYearAndNoun(Match match) {
        return match.first() != null
                && match.first().isYear()
                && match.modifier() == null
                && (match.begin() == 0 || isBefore(match, "year-before"));
    }

    private boolean standsAlone(Match match) {
        if (match.first() == null
                || match.first().isYear()
                || (match.second() != null && match.second().isYear())) {
            return false;
        }
        boolean bare = !match.first().isLarge() && match.second() == null;
        boolean isCounted = !bare || !isBefore(match, "not-before-bare");
        // "more than two" says too little, and "one" is a pronoun
        return isCounted && !(bare && match.first().hasWords());
    }

    /** Whether a word of a class stands before a match; it may be an abbreviation with its full stop. */
    private boolean isBefore(Match match, String group) {
        int before = match.begin() - 1;
        boolean stop = atoms.word(before).equals(".") && atoms.isAttached(before);
        return lexicon.is(atoms, stop ? before - 1 : before, group);
    }

    /** Whether pounds are of weight: "weighs 40 pounds", "40 pounds of flour". */
    boolean isWeighing(Match match, int behind) {
        if (atoms.word(behind).equals("of")) {
            return true;
        }
        for (int atom = match.begin() - 1; atom >= Math.max(0, match.begin() - 4); atom--) {
            if (lexicon.is(atoms, atom, "weighing")) {
                return true;
            }
        }
        return false;
    }
}
