package org.hearsay.annotators.dates.normalising;

import java.util.Set;
import org.hearsay.core.spi.AnalyzedText;

/** Tells the tense of a verb from Penn Treebank tags and the auxiliaries before it. For one text. */
final class TaggedVerbs {
    private static final Set<String> PERFECT = Set.of("HAVE", "HAD", "WAS", "DID", "BEEN");
    // "none of his four grandparents could be found"
    private static final int NEGATED = 8;
    private static final Set<String> OBJECT = Set.of("DT", "PRP$");
    private static final Set<String> PRESENT = Set.of("BE", "IS");

    private final TenseWords words;
    private final AnalyzedText text;

    TaggedVerbs(TenseWords words, AnalyzedText text) {
        this.words = words;
        this.text = text;
    }

    /**
     * The tense that a token gives, by itself and by the tokens from {@code from} to it, to an expression that may have
     * {@code on} before it ("set a record on Friday"); UNKNOWN if it is no verb.
     */
    Tense tense(int token, int from, boolean on) {
        if (on && words.isFixed(token) && !isPassive(token, from)) {
            return Tense.PAST;
        }
        return switch (text.tag(token)) {
            // "they planned a march on Friday"
            case "VBD" -> words.verb(token).equals("PLANNED") ? planned(token, from) : Tense.PAST;
            case "VBN" -> participle(token, from);
            case "MD" -> modal(token);
            case "VB" -> infinitive(token, from);
            case "VBZ", "VBP" -> finite(token);
            case "VBG" -> gerund(token, from);
            default ->
                words.isPlanned(token) && (words.isDue(token) || !isNounAlone(token))
                        ? planned(token, from)
                        : Tense.UNKNOWN;
        };
    }

    private Tense modal(int token) {
        String verb = words.verb(token);
        boolean have = token + 1 < text.tokenCount() && words.verb(token + 1).equals("HAVE");
        if (have && (verb.equals("WOULD") || verb.equals("COULD"))) {
            // "would have been"
            return Tense.PAST;
        }
        return verb.equals("COULD") ? Tense.UNKNOWN : Tense.FUTURE;
    }

    /** The tense of what is planned: it "had been due on Friday", "was due on Friday", "is due on Friday". */
    private Tense planned(int token, int from) {
        for (int at = token - 1; at >= Math.max(from, token - 4); at--) {
            if (words.verb(at).equals("HAD")) {
                return Tense.HAD_BEEN_PLANNED;
            }
            if (words.verb(at).equals("WAS")) {
                return Tense.WAS_PLANNED;
            }
        }
        return Tense.FUTURE;
    }

    private boolean isPassive(int token, int from) {
        return token > from && (PERFECT.contains(words.verb(token - 1)) || PRESENT.contains(words.verb(token - 1)));
    }

    /** Plans that aren't plans to do something. */
    private boolean isNounAlone(int token) {
        boolean followed = token + 1 < text.tokenCount()
                && (text.tag(token + 1).equals("TO") || text.tag(token + 1).equals("IN"));
        return text.tag(token).startsWith("NN") && !followed;
    }

    private Tense participle(int token, int from) {
        if (words.isPlanned(token)) {
            return isAsPlanned(token, from) ? Tense.UNKNOWN : planned(token, from);
        }
        for (int at = token - 1; at >= Math.max(from, token - 4); at--) {
            String verb = words.verb(at);
            if (text.tag(at).startsWith("NN")) {
                // "are statements made on Friday"
                return Tense.PAST;
            }
            if (verb.equals("HAVE") && isOfPlan(at, from)) {
                return Tense.WAS_PLANNED;
            }
            if (PERFECT.contains(verb)) {
                return Tense.PAST;
            }
            if (text.tag(at).equals("MD")) {
                return verb.equals("COULD") ? Tense.PAST : Tense.FUTURE;
            }
            if (PRESENT.contains(verb)) {
                return verb.equals("BE") ? passive(at, from) : Tense.PRESENT;
            }
        }
        return Tense.PAST;
    }

    /** Whether it was to be, and was not: "was to have met on Friday". */
    private boolean isOfPlan(int have, int from) {
        return have > from + 1
                && words.verb(have - 1).equals("TO")
                && words.verb(have - 2).equals("WAS");
    }

    /** "They left as planned", "as first planned": nothing is told of what has become of it. */
    private boolean isAsPlanned(int token, int from) {
        return token > from && words.verb(token - 1).equals("AS")
                || token > from + 1 && words.verb(token - 2).equals("AS");
    }

    /** The tense of "be" before a participle: "could not be found" is past; "will be", "could be" and "is to be found" are not. */
    private Tense passive(int be, int from) {
        boolean could = false;
        boolean not = false;
        for (int at = be - 1; at >= Math.max(from, be - NEGATED); at--) {
            could |= at >= be - 3 && words.verb(at).equals("COULD");
            not |= words.isNegation(at);
        }
        return could && not ? Tense.PAST : Tense.FUTURE;
    }

    /** "Is holding a rally on Friday" tells of what is to come, "is hailing a speech" does not. */
    private Tense presentOrFuture(String be, int token) {
        return be.equals("BE") || words.verb(token).equals("TIMETABLE") ? Tense.FUTURE : Tense.PRESENT;
    }

    private Tense infinitive(int token, int from) {
        for (int at = token - 1; at >= Math.max(from, token - 4); at--) {
            if (words.isPlanned(at)) {
                // "have been invited to attend"
                return planned(at, from);
            }
            switch (words.verb(at)) {
                case "BEEN" -> {
                    return Tense.PAST;
                }
                case "DID" -> {
                    if (!words.verb(token - 1).equals("TO")) {
                        return Tense.PAST;
                    }
                }
                case "DO" -> {
                    return Tense.PRESENT;
                }
                case "COULD" -> {
                    boolean not = at + 1 < token && words.isNegation(at + 1);
                    return not ? Tense.PAST : Tense.FUTURE;
                }
                case "TO" -> {
                    if (at < token - 1) {
                        return Tense.FUTURE;
                    }
                    if (at > from && words.verb(at - 1).equals("WAS")) {
                        // "flags were to fly"
                        return Tense.WAS_PLANNED;
                    }
                    if (isActual(at - 1, from) || isActual(at - 2, from)) {
                        return Tense.PAST;
                    }
                    if (at == from || text.tag(at - 1).startsWith("NN") && !words.isPlanned(at - 1)) {
                        // "their offers to buy it": tells of the offers, not of when they were made
                        return Tense.UNKNOWN;
                    }
                }
                default -> {}
            }
        }
        return Tense.FUTURE;
    }

    private boolean isActual(int token, int from) {
        return token >= from
                && text.tag(token).startsWith("VB")
                && words.verb(token).equals("ACTUAL");
    }

    private Tense finite(int token) {
        String verb = words.verb(token);
        if (verb.equals("HAVE") && token + 1 < text.tokenCount()) {
            for (int at = token + 1; at < Math.min(text.tokenCount(), token + 4); at++) {
                if (text.tag(at).equals("VBN") || text.tag(at).equals("VBD")) {
                    return Tense.PAST;
                }
            }
        }
        boolean holds = verb.equals("HOLD") && token + 1 < text.tokenCount() && OBJECT.contains(text.tag(token + 1));
        return holds || verb.equals("TIMETABLE") ? Tense.FUTURE : Tense.PRESENT;
    }

    private Tense gerund(int token, int from) {
        if (words.verb(token).equals("GOING") || words.isPlanned(token)) {
            return Tense.FUTURE;
        }
        if (token > from && words.verb(token - 1).equals("AFTER")) {
            return Tense.PAST;
        }
        for (int at = token - 1; at >= Math.max(from, token - 3); at--) {
            if (text.tag(at).equals("VBD")) {
                return Tense.PAST;
            }
            if (text.tag(at).equals("MD")) {
                return Tense.FUTURE;
            }
            if (PRESENT.contains(words.verb(at))) {
                return presentOrFuture(words.verb(at), token);
            }
        }
        return Tense.UNKNOWN;
    }
}
