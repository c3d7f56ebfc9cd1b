package org.hearsay.annotators.hedging;

import java.util.Set;
import org.hearsay.core.spi.AnalyzedText;

/** Whether a stretch of tokens stands where an entry of the lexicon wants it. Stateless. */
final class Place {
    private static final Set<String> PARTS =
            Set.of("half", "third", "quarter", "dozen", "hundred", "thousand", "million");
    private static final Set<String> MEASURES =
            Set.of("minute", "hour", "day", "week", "month", "year", "decade", "mile");
    private static final Set<String> MULTIPLES = Set.of("half", "twice", "double", "halve", "triple", "quadruple");
    private static final Set<String> CLOCK = Set.of("a.m.", "p.m.", "am", "pm", "o'clock", "o’clock", "gmt");
    private static final Set<String> TOPICS =
            Set.of("talk", "speak", "think", "know", "complain", "worry", "dream", "joke");
    private static final Set<String> OPINIONS = Set.of(
            "say",
            "think",
            "believe",
            "argue",
            "claim",
            "fear",
            "doubt",
            "suspect",
            "worry",
            "expect",
            "suggest",
            "feel",
            "consider",
            "hope",
            "call");

    private Place() {}

    /** Whether the tokens from first to before end are where they should be. */
    static boolean suits(HedgeEntry.When when, AnalyzedText text, int first, int end) {
        return switch (when) {
            case ALWAYS, LEARNED -> true;
            case NUMBER -> isQuantity(text, end);
            case NUMBER_NO_TOPIC -> isQuantity(text, end) && !isTopic(text, first, end);
            case AFTER_NUMBER -> isNumber(text, first - 1) || isNumber(text, first - 2);
            case BETWEEN_NUMBERS -> isSmallNumber(text, first - 1) && isSmallNumber(text, end);
            case AFTER_BE ->
                lemma(text, first - 1).equals("be") || lemma(text, first - 2).equals("be");
            case BEFORE_TO -> lemma(text, end).equals("to");
            case BEFORE_OPINION -> isOpinion(text, end);
        };
    }

    /** A number, money, "a third", "twice", "a week", "the same"; not the time of day. */
    private static boolean isQuantity(AnalyzedText text, int token) {
        String lemma = lemma(text, token);
        if (tag(text, token).equals("$")) {
            return isNumber(text, token + 1);
        }
        if (tag(text, token).equals("DT")) {
            String next = lemma(text, token + 1);
            return next.equals("same") || PARTS.contains(next) || (!lemma.equals("the") && MEASURES.contains(next));
        }
        return isNumber(text, token) || MULTIPLES.contains(lemma) || isMoney(text, token);
    }

    /** "They talked about 400 soldiers", but "they talked about 20 minutes", "they think about 400 soldiers were killed". */
    private static boolean isTopic(AnalyzedText text, int first, int end) {
        if (!TOPICS.contains(lemma(text, first - 1))) {
            return false;
        }
        int behind = end;
        while (isInNounPhrase(tag(text, behind))) {
            behind++;
        }
        if (MEASURES.contains(lemma(text, behind - 1))) {
            return false;
        }
        return switch (tag(text, behind)) {
            case "VBD", "VBZ", "VBP", "MD" -> false;
            default -> true;
        };
    }

    private static boolean isInNounPhrase(String tag) {
        return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("CD") || tag.equals("$");
    }

    private static boolean isNumber(AnalyzedText text, int token) {
        return tag(text, token).equals("CD") && !isDate(text, token) && !CLOCK.contains(lemma(text, token + 1));
    }

    /** "A$250,000" and "€12" are one token each to some tokenizers. */
    private static boolean isMoney(AnalyzedText text, int token) {
        if (token >= text.tokenCount()) {
            return false;
        }
        String all = text.text();
        boolean symbol = false;
        for (int i = text.begin(token); i < text.end(token); i++) {
            symbol |= Character.getType(all.charAt(i)) == Character.CURRENCY_SYMBOL;
        }
        return symbol && Character.isDigit(all.charAt(text.end(token) - 1));
    }

    /** "around 1998" and "about 6:15" are dates and times, not quantities; the dates annotator sees to them. */
    private static boolean isDate(AnalyzedText text, int token) {
        String all = text.text();
        int begin = text.begin(token);
        int length = text.end(token) - begin;
        for (int i = begin; i < begin + length; i++) {
            if (!Character.isDigit(all.charAt(i))) {
                return all.charAt(i) == ':';
            }
        }
        return length == 4 && (all.startsWith("19", begin) || all.startsWith("20", begin));
    }

    /** One that is written in letters: "two or three". */
    private static boolean isSmallNumber(AnalyzedText text, int token) {
        return tag(text, token).equals("CD") && Character.isLetter(text.text().charAt(text.begin(token)));
    }

    private static boolean isOpinion(AnalyzedText text, int from) {
        int token = from;
        while (token < from + 4
                && (tag(text, token).startsWith("NN") || tag(text, token).startsWith("JJ"))) {
            token++;
        }
        return token > from && tag(text, token).startsWith("VB") && OPINIONS.contains(lemma(text, token));
    }

    private static String tag(AnalyzedText text, int token) {
        return token >= 0 && token < text.tokenCount() ? text.tag(token) : "";
    }

    private static String lemma(AnalyzedText text, int token) {
        return token >= 0 && token < text.tokenCount() ? text.lemma(token) : "";
    }
}
