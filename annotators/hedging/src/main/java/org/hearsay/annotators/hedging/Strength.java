package org.hearsay.annotators.hedging;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.core.spi.AnalyzedText;

/**
 * What the words around a hedge make of its certainty. A booster ("highly likely") takes it a third of the way to the end that it
 * leans to, a downtoner ("somewhat likely") a quarter of the way to the other end, a negator turns it round: "not likely" is as
 * uncertain as "likely" is certain. With "can" and "could" negation denies the possibility, with the other modals the verb
 * (Palmer 2001, 3.2). Entries that hold their own negation ("not certain") have their certainty already. Immutable.
 */
final class Strength {
    /** The words of the jar, read once. */
    static final Strength SHARED = new Strength();

    private static final int REACH = 2;

    /** Words of doubt are below this, and lean to 0. */
    private static final float DOUBT = 0.35f;

    /** What a denied possibility leaves. */
    private static final float IMPOSSIBLE = 0.1f;

    private static final Set<String> DENIABLE = Set.of("can", "could");
    private static final Set<String> NEGATIONS = Set.of("not", "no");
    private static final Set<String> BEFORE_NEGATIONS = Set.of("can", "could", "do");

    private final Map<String, Effect> effects = new HashMap<>();
    private final Set<Line> lines = new HashSet<>();

    /** What a word does to a hedge. */
    enum Effect {
        BOOSTER,
        DOWNTONER,
        NEGATOR
    }

    /** A line of the file. */
    record Line(String word, Effect effect, String example) {}

    /** What a hedge is in its place: how certain it leaves things, and whether a negation turns it round or is part of it. */
    record Force(float certainty, boolean isNegative) {}

    private Strength() {
        for (List<String> fields : Table.read("strength.tsv", 3)) {
            Line line = new Line(fields.get(0), Table.choice(Effect.class, fields.get(1)), fields.get(2));
            lines.add(line);
            effects.put(line.word, line.effect);
        }
    }

    Set<Line> lines() {
        return Set.copyOf(lines);
    }

    Force of(AnalyzedText text, HedgeLexicon.Match match) {
        HedgeEntry entry = match.entry();
        if (holdsNegation(entry)) {
            return new Force(entry.certainty(), true);
        }
        int first = match.firstToken();
        int sentence = text.sentenceOf(first);
        if (text.tag(first).equals("MD")) {
            return ofModal(text, match, text.endToken(sentence));
        }
        float certainty = entry.certainty();
        boolean negative = false;
        for (int i = first - 1; i >= Math.max(text.firstToken(sentence), first - REACH); i--) {
            Effect effect = effects.get(text.lemma(i));
            certainty = effect == null ? certainty : changed(certainty, effect);
            negative |= effect == Effect.NEGATOR;
        }
        return new Force(certainty, negative);
    }

    /** A modal, by the word behind it: "could well", "could not". */
    private Force ofModal(AnalyzedText text, HedgeLexicon.Match match, int endOfSentence) {
        float certainty = match.entry().certainty();
        int behind = match.endToken();
        Effect effect = behind < endOfSentence ? effects.get(text.lemma(behind)) : null;
        if (effect == null) {
            return new Force(certainty, false);
        }
        if (effect != Effect.NEGATOR) {
            return new Force(changed(certainty, effect), false);
        }
        boolean denied = DENIABLE.contains(text.lemma(match.firstToken()));
        return new Force(denied ? IMPOSSIBLE : certainty, denied);
    }

    private static float changed(float certainty, Effect effect) {
        boolean doubt = certainty < DOUBT;
        return switch (effect) {
            case BOOSTER -> certainty + ((doubt ? 0 : 1) - certainty) / 3;
            case DOWNTONER -> certainty + ((doubt ? 1 : 0) - certainty) / 4;
            case NEGATOR -> 1 - certainty;
        };
    }

    private static boolean holdsNegation(HedgeEntry entry) {
        List<String> words = entry.words();
        return NEGATIONS.contains(words.get(0))
                || (words.size() > 2
                        && BEFORE_NEGATIONS.contains(words.get(0))
                        && words.get(1).equals("not"));
    }
}
