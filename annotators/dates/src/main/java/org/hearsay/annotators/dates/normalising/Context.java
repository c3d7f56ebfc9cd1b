package org.hearsay.annotators.dates.normalising;

import java.time.LocalDate;
import org.hearsay.annotators.dates.Settings;
import org.hearsay.annotators.dates.calendar.Amount;
import org.hearsay.annotators.dates.calendar.CalendarDate;
import org.hearsay.annotators.dates.calendar.Meaning;
import org.hearsay.annotators.dates.calendar.Unit;
import org.hearsay.annotators.dates.grammar.Grammar;
import org.hearsay.annotators.dates.matching.Match;
import org.hearsay.annotators.dates.matching.Pieces;
import org.jspecify.annotations.Nullable;

/** What an expression's value depends on besides its words: publication date, dates told before, tense. One per document. */
final class Context {
    private static final int FURTHEST_NOUN = 5;

    private final Grammar grammar;
    private final Settings settings;
    private final @Nullable LocalDate published;
    private final Pieces pieces;
    private final boolean monthFirst;
    private final TenseFinder tenses;
    private @Nullable CalendarDate last;
    private @Nullable CalendarDate lastDay;
    private @Nullable CalendarDate lastInYear;
    private @Nullable CalendarDate line;
    private @Nullable CalendarDate lastEra;
    private @Nullable CalendarDate lastQuarter;
    private int lastEnd = -1;
    private @Nullable Match match;
    private @Nullable Tense tense;
    private boolean comparing;
    private boolean lookingBack;

    Context(Grammar grammar, Settings settings, @Nullable LocalDate published, Pieces pieces, boolean monthFirst) {
        this.grammar = grammar;
        this.settings = settings;
        this.published = published;
        this.pieces = pieces;
        this.monthFirst = monthFirst;
        tenses = new TenseFinder(grammar, pieces.text());
    }

    /** The next expression is to be normalised. */
    void enter(Match next) {
        match = next;
        tense = null;
        comparing = false;
        lookingBack = false;
    }

    /** An expression of the text has been found to mean this; later ones may refer to it. */
    void told(Meaning meaning, boolean aside) {
        if (meaning.plain() instanceof Amount amount && amount.unit() == Unit.MONTH && amount.count() >= 6) {
            // results of nine months compare with those of the year before, not with a quarter
            lastQuarter = null;
        }
        if (comparing || !(meaning.plain() instanceof CalendarDate date)) {
            return;
        }
        if (date.unit().compareTo(Unit.YEAR) > 0) {
            lastEra = date;
            return;
        }
        last = date;
        if (!aside && !lookingBack && !isBracketed(date)) {
            line = date;
        }
        lastEnd = match == null ? -1 : match.end();
        if (date.unit().compareTo(Unit.YEAR) < 0) {
            lastInYear = date;
        }
        if (date.unit().compareTo(Unit.DAY) <= 0) {
            lastDay = date.in(Unit.DAY);
        }
        CalendarDate quarter = lastQuarter;
        // "a year ago" is a quarter too, and so are forecasts, but not the one that a text goes on about
        boolean later = quarter == null || !date.start().isBefore(quarter.start()) && !isAhead(date);
        if (date.unit() == Unit.QUARTER && later) {
            lastQuarter = date;
        }
    }

    /** The expression only names what something is compared with; the text does not go on about it. */
    void compare() {
        comparing = !settings.narrative();
    }

    /** The expression looks back from what is told: the previous year, two months earlier. */
    void lookBack() {
        lookingBack = true;
    }

    /** Whether a year stands in brackets alone: that of a law, a book, a birth. */
    private boolean isBracketed(CalendarDate date) {
        Match at = match;
        return at != null
                && date.unit() == Unit.YEAR
                && at.begin() > 0
                && at.end() < pieces.count()
                && pieces.word(at.begin() - 1).equals("(")
                && pieces.word(at.end()).equals(")");
    }

    private boolean isAhead(CalendarDate date) {
        return published != null && date.day().plusMonths(2).isAfter(published);
    }

    Settings settings() {
        return settings;
    }

    /** Whether 11/12/2026 lies in November. */
    boolean monthFirst() {
        return monthFirst;
    }

    /** The day that the article was published; null if that isn't known. */
    @Nullable
    CalendarDate published() {
        return published == null ? null : CalendarDate.of(Unit.DAY, published);
    }

    /** The day that today, last month and bare months count from: the publication date, or the last date of a history. */
    @Nullable
    CalendarDate now() {
        return settings.narrative() ? line : published();
    }

    /** The date told last, or else the publication date: what "later" and "that day" count from. */
    @Nullable
    CalendarDate told() {
        return last != null || settings.narrative() ? last : published();
    }

    /** The date told last that says which such unit it is: no year tells a month. */
    @Nullable
    CalendarDate told(Unit unit) {
        if (unit.compareTo(Unit.DAY) <= 0) {
            return toldDay();
        }
        CalendarDate told = told();
        CalendarDate finer = lastInYear;
        boolean coarse = told != null && told.unit().compareTo(unit) > 0;
        return coarse && finer != null && finer.unit().compareTo(unit) <= 0 ? finer : told;
    }

    /** The day told last, if only a year has been told since, that of something else perhaps; else null. */
    @Nullable
    CalendarDate dayBeforeYear() {
        CalendarDate now = line;
        return now != null && now.unit().compareTo(Unit.YEAR) >= 0 ? lastDay : null;
    }

    /** The day told last. */
    @Nullable
    CalendarDate toldDay() {
        return lastDay != null || settings.narrative() ? lastDay : published();
    }

    /** The day that ends right before the word before the expression, as in "May 3 to 5"; null if there is none. */
    @Nullable
    CalendarDate startOfRange() {
        CalendarDate date = justTold();
        return date != null && date.unit() == Unit.DAY ? date : null;
    }

    /** The date that ends right before the word or sign before the expression; null if there is none. */
    @Nullable
    CalendarDate justTold() {
        Match at = match;
        return at != null && lastEnd == at.begin() - 1 ? last : null;
    }

    /** The decade or century told last, if it is the one that is asked for. */
    @Nullable
    CalendarDate toldEra(Unit unit) {
        CalendarDate era = lastEra;
        return era != null && era.unit() == unit ? era : null;
    }

    /** The quarter told last. */
    @Nullable
    CalendarDate toldQuarter() {
        return lastQuarter;
    }

    Tense tense() {
        Tense known = tense;
        Match at = match;
        if (known == null && at != null) {
            int first = pieces.token(at.begin());
            int lastToken = pieces.token(at.end() - 1);
            known = tenses.find(first, lastToken + 1);
            tense = known;
        }
        return known == null ? Tense.UNKNOWN : known;
    }

    /** Whether a noun follows that the expression describes, as in "its June agreement". */
    boolean describesNoun() {
        Match at = match;
        return at != null
                && grammar.conventions().tagged()
                && at.end() < pieces.count()
                && !pieces.isBreak(at.end())
                && pieces.tag(at.end()).startsWith("NN");
    }

    /** Whether the reader knows what it is said of: Friday's ruling, her Friday speech. */
    boolean isOfKnownThing() {
        return !after("possessive").isEmpty()
                || describesNoun() && !before("owner").isEmpty();
    }

    /** Whether it is said of which time an event is that has a time set: Friday's vote, Friday's cup final. */
    boolean describesEvent() {
        Match at = match;
        if (at == null) {
            return false;
        }
        int to = Math.min(pieces.count(), at.end() + FURTHEST_NOUN);
        for (int piece = at.end(); piece < to && !pieces.isBreak(piece); piece++) {
            if (!value(piece, "event").isEmpty()) {
                return true;
            }
            if (pieces.word(piece).equals(",") || pieces.word(piece).equals(".")) {
                return false;
            }
        }
        return false;
    }

    /** Whether such an event stands before it: the summit in May. */
    boolean followsEvent() {
        Match at = match;
        return at != null && !value(at.begin() - 2, "event").isEmpty();
    }

    /** The value that the piece after the expression has in a class of words; empty if it has none. */
    String after(String classOfWords) {
        Match at = match;
        return at == null ? "" : value(at.end(), classOfWords);
    }

    /**
     * The value that the piece before the expression has in a class of words, or the piece before that if a word of class
     * {@code skipped} stands between; empty if it has none.
     */
    String before(String classOfWords) {
        Match at = match;
        if (at == null) {
            return "";
        }
        boolean skips = !value(at.begin() - 1, "skipped").isEmpty();
        return value(at.begin() - (skips ? 2 : 1), classOfWords);
    }

    private String value(int piece, String classOfWords) {
        if (piece < 0 || piece >= pieces.count()) {
            return "";
        }
        Object value = pieces.entry(piece).value(grammar.classSymbol(classOfWords));
        return value == null ? "" : value.toString();
    }
}
