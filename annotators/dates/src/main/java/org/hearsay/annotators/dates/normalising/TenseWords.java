package org.hearsay.annotators.dates.normalising;

import org.hearsay.annotators.dates.grammar.Entry;
import org.hearsay.annotators.dates.grammar.Grammar;
import org.hearsay.core.spi.AnalyzedText;

/** What the lexicon of a language knows of the tense of words. For one text. */
final class TenseWords {
    private static final int LONGEST_ENDING = 10;

    private final Grammar grammar;
    private final AnalyzedText text;
    private final int tense;
    private final int ending;
    private final int verb;
    private final int planned;
    private final int conjunction;
    private final int clauseEnd;
    private final int habitual;
    private final int weekday;
    private final int month;

    TenseWords(Grammar grammar, AnalyzedText text) {
        this.grammar = grammar;
        this.text = text;
        tense = grammar.classSymbol("tense");
        ending = grammar.classSymbol("tenseending");
        verb = grammar.classSymbol("verb");
        planned = grammar.classSymbol("planned");
        conjunction = grammar.classSymbol("conjunction");
        clauseEnd = grammar.classSymbol("clauseend");
        habitual = grammar.classSymbol("habitual");
        weekday = grammar.classSymbol("weekday");
        month = grammar.classSymbol("month");
    }

    /** The tense that a word has by itself, or by its ending if it is no noun. */
    Tense tense(int token) {
        Object known = entry(token).value(tense);
        if (known != null) {
            return Tense.valueOf(known.toString());
        }
        int begin = text.begin(token);
        int end = text.end(token);
        if (Character.isUpperCase(text.text().charAt(begin))) {
            return Tense.UNKNOWN;
        }
        for (int from = Math.max(begin + 2, end - LONGEST_ENDING); from < end; from++) {
            Object byEnding = grammar.find(text.text(), from, end).value(ending);
            if (byEnding != null) {
                return Tense.valueOf(byEnding.toString());
            }
        }
        return Tense.UNKNOWN;
    }

    /** What helps to tell the tense of a tagged verb; empty if nothing does. */
    String verb(int token) {
        Object known = entry(token).value(verb);
        return known == null ? "" : known.toString();
    }

    /** Whether a word speaks of the day that is now: "it is Friday". */
    boolean isOfNow(int token) {
        return verb(token).equals("NOW");
    }

    /** Whether a word says that something is to come. */
    boolean isPlanned(int token) {
        Object known = entry(token).value(planned);
        return known != null && (!known.equals("BEFORE_FOR") || token + 1 < text.tokenCount() && leads(token + 1));
    }

    /** Whether a word that says so is none of the nouns that may. */
    boolean isDue(int token) {
        return "DUE".equals(entry(token).value(planned));
    }

    private boolean leads(int token) {
        return verb(token).equals("TO") || isFor(token);
    }

    boolean isFor(int token) {
        return verb(token).equals("FOR");
    }

    /** Whether a participle is of the past with a date that has {@code on} before it, and of a plan otherwise: set. */
    boolean isFixed(int token) {
        return verb(token).equals("FIXED");
    }

    /** Whether a word puts what is told onto a date: on, in. */
    boolean isOn(int token) {
        return verb(token).equals("ON");
    }

    /** Whether a verb says that a plan has come to nothing: cancelled, postponed. */
    boolean isCallOff(int token) {
        return switch (verb(token)) {
            case "CALL_OFF" -> true;
            // called off, put back
            case "CALL" -> token + 1 < text.tokenCount() && verb(token + 1).equals("OFF");
            default -> false;
        };
    }

    boolean isNegation(int token) {
        return verb(token).equals("NOT");
    }

    /** Whether a word says that something is so every time: usually. */
    boolean isHabitual(int token) {
        return entry(token).value(habitual) != null;
    }

    boolean isConjunction(int token) {
        return entry(token).value(conjunction) != null;
    }

    /** Whether a word begins a clause that tells of the date before it: "Friday, when they met". */
    boolean isWhen(int token) {
        return "WHEN".equals(entry(token).value(conjunction));
    }

    boolean isComma(int token) {
        return text.text().charAt(text.begin(token)) == ',';
    }

    /** Whether a clause begins here that tells nothing of a date before it: "warnings on Monday that they will strike". */
    boolean beginsClause(int token) {
        return "OTHER".equals(entry(token).value(conjunction)) || isReason(token);
    }

    /** Whether what follows was before what is told: "will fall because of poor rains in March". */
    boolean isReason(int token) {
        return "REASON".equals(entry(token).value(conjunction));
    }

    /** Whether a word names a day of the week or a month. */
    boolean isDayName(int token) {
        return entry(token).value(weekday) != null || entry(token).value(month) != null;
    }

    /** The first token of the clause that a token stands in, no earlier than {@code from}. */
    int clauseBegin(int token, int from) {
        int at = token;
        while (at > from && entry(at - 1).value(clauseEnd) == null) {
            at--;
        }
        return at;
    }

    /** The token that the clause ends before, no later than {@code to}. */
    int clauseEnd(int token, int to) {
        int at = token;
        while (at < to && entry(at).value(clauseEnd) == null) {
            at++;
        }
        return at;
    }

    private Entry entry(int token) {
        return grammar.find(text.text(), text.begin(token), text.end(token));
    }
}
