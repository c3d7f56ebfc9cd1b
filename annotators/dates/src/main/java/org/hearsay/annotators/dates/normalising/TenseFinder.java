package org.hearsay.annotators.dates.normalising;

import java.util.Locale;
import java.util.Set;
import org.hearsay.core.spi.AnalyzedText;

/**
 * Finds the tense of the verb that an expression most likely belongs to: the nearest one before it in its sentence, or else the
 * nearest one after it. Works on Penn Treebank tags; without tags on the words that give a tense away. Stateless.
 */
final class TenseFinder {
    private static final int FURTHEST = 25;
    private static final Set<String> FUTURE =
            Set.of("will", "shall", "'ll", "’ll", "wo", "should", "must", "can", "may", "might");
    private static final Set<String> PLANNED = Set.of(
            "to",
            "due",
            "scheduled",
            "expected",
            "planned",
            "set",
            "slated",
            "upcoming",
            "coming",
            "planning",
            "plans",
            "invited",
            "booked",
            "likely",
            "unlikely");
    /** What timetables say in the present: "talks resume on Friday". */
    private static final Set<String> TIMETABLE = Set.of(
            "resume",
            "resumes",
            "start",
            "starts",
            "begin",
            "begins",
            "open",
            "opens",
            "meet",
            "meets",
            "vote",
            "votes",
            "close",
            "closes",
            "end",
            "ends",
            "expire",
            "expires",
            "return",
            "returns",
            "leave",
            "leaves",
            "arrive",
            "arrives",
            "depart",
            "departs",
            "decide",
            "decides",
            "convene",
            "convenes",
            "reconvene",
            "reconvenes");

    private static final Set<String> PERFECT =
            Set.of("has", "have", "had", "was", "were", "been", "'ve", "'d", "having", "did");
    private static final Set<String> PRESENT = Set.of("is", "are", "am", "'s", "'re", "be");

    private static final Set<String> CONJUNCTIONS =
            Set.of("but", "and", "when", "while", "because", "that", "although");

    private TenseFinder() {}

    /** The tense for an expression that covers the tokens from {@code first} to before {@code end}. */
    static Tense find(AnalyzedText text, int first, int end) {
        if (first >= text.tokenCount()) {
            return Tense.UNKNOWN;
        }
        int sentence = text.sentenceOf(first);
        int from = Math.max(text.firstToken(sentence), first - FURTHEST);
        int to = Math.min(text.endToken(sentence), end + FURTHEST);
        if (beginsClause(text, first, from)) {
            Tense tense = after(text, end, to);
            return tense == Tense.UNKNOWN ? before(text, first, from) : tense;
        }
        Tense tense = before(text, first, from);
        return tense == Tense.UNKNOWN ? after(text, end, to) : tense;
    }

    /** Whether the expression, with its preposition, stands first in its sentence or after a comma and conjunction. */
    private static boolean beginsClause(AnalyzedText text, int first, int from) {
        int at = first - 1;
        if (at >= from && text.tag(at).equals("IN")) {
            at--;
        }
        return at < from || CONJUNCTIONS.contains(word(text, at));
    }

    private static Tense before(AnalyzedText text, int first, int from) {
        for (int token = first - 1; token >= from; token--) {
            Tense tense = tense(text, token, from);
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
        }
        return Tense.UNKNOWN;
    }

    private static Tense after(AnalyzedText text, int end, int to) {
        for (int token = end; token < to; token++) {
            Tense tense = tense(text, token, end);
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
        }
        return Tense.UNKNOWN;
    }

    /** The tense that a token gives; UNKNOWN if it is no verb. */
    private static Tense tense(AnalyzedText text, int token, int from) {
        String tag = text.tag(token);
        if (tag.isEmpty()) {
            return byWord(word(text, token));
        }
        return switch (tag) {
            case "VBD" -> Tense.PAST;
            case "VBN" -> participle(text, token, from);
            case "MD" -> word(text, token).equals("could") ? Tense.UNKNOWN : Tense.FUTURE;
            case "VB" -> infinitive(text, token, from);
            case "VBZ", "VBP" -> finite(text, token);
            case "VBG" -> gerund(text, token, from);
            default ->
                PLANNED.contains(word(text, token)) && !word(text, token).equals("to") ? Tense.FUTURE : Tense.UNKNOWN;
        };
    }

    private static Tense byWord(String word) {
        if (FUTURE.contains(word) || word.equals("would")) {
            return Tense.FUTURE;
        }
        boolean past = PERFECT.contains(word)
                || word.equals("said")
                || word.equals("met")
                || word.endsWith("ed") && word.length() > 4;
        return past ? Tense.PAST : PRESENT.contains(word) ? Tense.PRESENT : Tense.UNKNOWN;
    }

    private static Tense participle(AnalyzedText text, int token, int from) {
        if (PLANNED.contains(word(text, token))) {
            return Tense.FUTURE;
        }
        for (int at = token - 1; at >= Math.max(from, token - 4); at--) {
            String word = word(text, at);
            if (PERFECT.contains(word)) {
                return Tense.PAST;
            }
            if (text.tag(at).equals("MD")) {
                return word.equals("could") ? Tense.PAST : Tense.FUTURE;
            }
            if (PRESENT.contains(word)) {
                return word.equals("be") ? Tense.FUTURE : Tense.PRESENT;
            }
        }
        return Tense.PAST;
    }

    private static Tense infinitive(AnalyzedText text, int token, int from) {
        for (int at = token - 1; at >= Math.max(from, token - 4); at--) {
            String word = word(text, at);
            if (word.equals("did") && !word(text, token - 1).equals("to") || word.equals("been")) {
                return Tense.PAST;
            }
            if (word.equals("do") || word.equals("does")) {
                return Tense.PRESENT;
            }
            if (word.equals("to") && at < token - 1) {
                return Tense.FUTURE;
            }
        }
        return Tense.FUTURE;
    }

    private static Tense finite(AnalyzedText text, int token) {
        String word = word(text, token);
        if ((word.equals("has") || word.equals("have") || word.equals("'ve")) && token + 1 < text.tokenCount()) {
            for (int at = token + 1; at < Math.min(text.tokenCount(), token + 4); at++) {
                if (text.tag(at).equals("VBN") || text.tag(at).equals("VBD")) {
                    return Tense.PAST;
                }
            }
        }
        return TIMETABLE.contains(word)
                        || word.equals("plans")
                        || word.equals("expects")
                        || word.equals("plan")
                        || word.equals("expect")
                ? Tense.FUTURE
                : Tense.PRESENT;
    }

    private static Tense gerund(AnalyzedText text, int token, int from) {
        String word = word(text, token);
        if (word.equals("going")
                || word.equals("planning")
                || word.equals("coming")
                || word.equals("starting")
                || word.equals("beginning")) {
            return Tense.FUTURE;
        }
        for (int at = token - 1; at >= Math.max(from, token - 3); at--) {
            if (text.tag(at).equals("VBD")) {
                return Tense.PAST;
            }
            if (text.tag(at).equals("MD")) {
                return Tense.FUTURE;
            }
            if (PRESENT.contains(word(text, at))) {
                return word(text, at).equals("be") ? Tense.FUTURE : Tense.PRESENT;
            }
        }
        return Tense.UNKNOWN;
    }

    private static String word(AnalyzedText text, int token) {
        return text.word(token).toLowerCase(Locale.ROOT);
    }
}
