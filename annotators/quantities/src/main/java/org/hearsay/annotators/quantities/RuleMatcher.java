package org.hearsay.annotators.quantities;

import org.hearsay.annotators.quantities.Lexicon.Found;
import org.hearsay.core.spi.RuleTimes;
import org.jspecify.annotations.Nullable;

/** Follows the rules over a sentence. Not safe for threads. */
final class RuleMatcher {
    /** How many words may stand between a number and the noun that is counted. */
    private static final int MOST_WORDS = 3;

    private final Lexicon lexicon;
    private final Atoms atoms;
    private final NumeralReader numerals;
    private final Guards guards;

    RuleMatcher(Lexicon lexicon, Atoms atoms) {
        this.lexicon = lexicon;
        this.atoms = atoms;
        this.numerals = new NumeralReader(lexicon, atoms);
        this.guards = new Guards(lexicon, atoms);
    }

    /** The longest quantity that begins at an atom; of equals that of the first rule. */
    @Nullable
    Match longest(int atom) {
        Match longest = null;
        boolean first = atoms.isNumber(atom) || lexicon.isFirst(atoms.word(atom));
        if (first && guards.mayBegin(atom)) {
            RuleTimes times = RuleTimes.ofThread();
            for (Rule rule : Rule.SHARED) {
                Match match = times == null ? follow(Match.begin(rule, atom), 0) : timed(rule, atom, times);
                if (match != null && (longest == null || match.end() > longest.end())) {
                    longest = match;
                }
            }
        }
        return longest;
    }

    private @Nullable Match timed(Rule rule, int atom, RuleTimes times) {
        times.begin();
        Match match = follow(Match.begin(rule, atom), 0);
        times.end(rule.name(), match != null);
        return match;
    }

    /** Follows the elements of a rule from one on; takes an optional element if that leads to the end. */
    private @Nullable Match follow(Match match, int element) {
        if (element == match.rule().elements().size()) {
            return match.isSound() && guards.allow(match) ? match : null;
        }
        Rule.Element next = match.rule().elements().get(element);
        Match step = step(match, next.what());
        Match with = step == null ? null : follow(step, element + 1);
        return with == null && next.isOptional() ? follow(match, element + 1) : with;
    }

    private @Nullable Match step(Match match, String what) {
        int atom = match.end();
        return switch (what) {
            case "num" -> number(match, false);
            case "large" -> number(match, true);
            case "noun" -> noun(match);
            case "unit" -> unit(match);
            case "-" -> atoms.isAttached(atom) && atoms.word(atom).equals("-") ? match.to(atom + 1) : null;
            default -> {
                if (what.startsWith("'")) {
                    yield what.equals("'" + atoms.word(atom) + "'") ? match.to(atom + 1) : null;
                }
                Found found = lexicon.find(atoms, atom, what);
                yield found == null ? null : match.with(found.entry(), found.end());
            }
        };
    }

    private @Nullable Match number(Match match, boolean mustBeLarge) {
        Numeral numeral = numerals.read(match.end(), match.money() != null);
        return numeral == null || (mustBeLarge && !numeral.isLarge()) ? null : match.with(numeral);
    }

    private @Nullable Match unit(Match match) {
        Numeral number = match.second() == null ? match.first() : match.second();
        boolean scaled = number != null && number.isLarge();
        boolean attached = atoms.isAttached(match.end()) && atoms.isNumber(match.end() - 1);
        Found found = lexicon.find(
                atoms,
                match.end(),
                entry -> entry.isUnit() && (!entry.isTight() || attached) && (!entry.isScaled() || scaled));
        if (found != null && found.entry().isMoney()) {
            Found weight = lexicon.find(atoms, match.end(), "weight");
            boolean weighed = weight != null && weight.end() == found.end() && guards.isWeighing(match, weight.end());
            found = weighed ? weight : found;
        }
        return found == null ? null : match.with(found.entry(), found.end());
    }

    /** A plural noun, with adjectives and nouns before it. */
    private @Nullable Match noun(Match match) {
        int last = -1;
        int words = 0;
        for (int atom = match.end(); atom < atoms.count() && words <= MOST_WORDS; atom++) {
            if (!atoms.beginsToken(atom)) {
                continue;
            }
            String tag = atoms.tag(atom);
            boolean noun = tag.startsWith("NN");
            if (!atoms.isWord(atom) || (last >= 0 && !noun) || !(noun || isBeforeNoun(tag))) {
                break;
            }
            if (tag.equals("NNS") || tag.equals("NNPS")) {
                last = atom;
            }
            words++;
        }
        if (last < 0) {
            return null;
        }
        int end = last;
        while (end + 1 < atoms.count() && atoms.token(end + 1) == atoms.token(last)) {
            end++;
        }
        return match.counting(last).to(end + 1);
    }

    private static boolean isBeforeNoun(String tag) {
        return tag.startsWith("JJ") || tag.equals("VBN") || tag.equals("VBG");
    }
}
