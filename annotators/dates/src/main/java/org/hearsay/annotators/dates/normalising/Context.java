package org.hearsay.annotators.dates.normalising;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.hearsay.annotators.dates.Settings;
import org.hearsay.annotators.dates.calendar.Amount;
import org.hearsay.annotators.dates.calendar.CalendarDate;
import org.hearsay.annotators.dates.calendar.Meaning;
import org.hearsay.annotators.dates.calendar.Unit;
import org.hearsay.annotators.dates.grammar.Grammar;
import org.hearsay.annotators.dates.matching.Match;
import org.hearsay.annotators.dates.matching.Pieces;
import org.hearsay.core.spi.AnalyzedText;
import org.jspecify.annotations.Nullable;

/** What an expression's value depends on besides its words: publication date, dates told before, tense. One per document. */
final class Context {
    // days
    private static final int NEAR_DAYS = 3;
    private static final int OLD_DAYS = 200;
    // hours of the day
    private static final int MORNING = 6;
    private static final int EVENING = 18;

    private final Settings settings;
    private final @Nullable LocalDate published;
    private final Pieces pieces;
    private final boolean monthFirst;
    private final TenseFinder tenses;
    private final Neighbours beside;
    private @Nullable CalendarDate last;
    private @Nullable CalendarDate lastDay;
    private @Nullable CalendarDate lastInYear;
    private @Nullable CalendarDate line;
    private @Nullable CalendarDate lastEra;
    private @Nullable CalendarDate lastQuarter;
    private int lastEnd = -1;
    private int lastDayEnd = -1;
    private @Nullable CalendarDate firstYear;
    private int sentenceOfYear = -1;
    private @Nullable Match match;
    private @Nullable Tense tense;
    private boolean comparing;
    private boolean lookingBack;

    Context(Grammar grammar, Settings settings, @Nullable LocalDate published, Pieces pieces, boolean monthFirst) {
        this.settings = settings;
        this.published = published;
        this.pieces = pieces;
        this.monthFirst = monthFirst;
        tenses = new TenseFinder(grammar, pieces.text());
        beside = new Neighbours(grammar, pieces);
    }

    /** The next expression is to be normalised. */
    void enter(Match next) {
        match = next;
        beside.enter(next);
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
        noteYear(date);
        if (!aside && !lookingBack && !isBracketed(date)) {
            line = date;
        }
        lastEnd = match == null ? -1 : match.end();
        if (date.unit().compareTo(Unit.YEAR) < 0) {
            lastInYear = date;
        }
        if (date.unit().compareTo(Unit.DAY) <= 0) {
            lastDay = date.in(Unit.DAY);
            lastDayEnd = lastEnd;
        }
        CalendarDate quarter = lastQuarter;
        // "a year ago" is a quarter too, and so are forecasts, but not the one that a text goes on about
        boolean later = quarter == null || !date.start().isBefore(quarter.start()) && !isAhead(date);
        if (date.unit() == Unit.QUARTER && later) {
            lastQuarter = date;
        }
    }

    private void noteYear(CalendarDate date) {
        Match at = match;
        if (at == null || date.unit() != Unit.YEAR) {
            return;
        }
        int sentence = sentence(at.begin());
        if (sentence >= 0 && pieces.token(at.begin()) <= pieces.text().firstToken(sentence) + 1) {
            sentenceOfYear = sentence;
            firstYear = date;
        }
    }

    /** The sentence that a piece lies in; -1 if it lies in none. */
    private int sentence(int piece) {
        int token = pieces.token(piece);
        return token < pieces.text().tokenCount() ? pieces.text().sentenceOf(token) : -1;
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

    /** The words beside the expression. */
    Neighbours beside() {
        return beside;
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
        if (told == null || told.unit().compareTo(unit) <= 0 || finer == null) {
            return told;
        }
        if (finer.unit().compareTo(unit) <= 0) {
            return finer;
        }
        // no week can be counted from half a year
        return unit.compareTo(Unit.MONTH) < 0 && published != null ? toldDay() : told;
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

    /**
     * The day that a time of day without one is of: the one told last; but that of publication, if the one told is some other
     * day far back in the text (unless the text tells of what was long ago), or a day to come where it tells what has been.
     */
    @Nullable
    CalendarDate dayOfTime() {
        CalendarDate told = toldDay();
        if (told == null || published == null || settings.narrative()) {
            return told;
        }
        long days = ChronoUnit.DAYS.between(told.day(), published);
        boolean past = days < 0 && tense() == Tense.PAST;
        boolean background = Math.abs(days) > NEAR_DAYS && isOfEarlierParagraph(lastDayEnd);
        boolean story = days > OLD_DAYS && tense() == Tense.PAST;
        return past || background && !story ? published() : told;
    }

    /** The same for a clock hour: small hours, and others of the morning, are of the day after an evening or night told last. */
    @Nullable
    CalendarDate dayOfTime(int hour, boolean morning) {
        CalendarDate day = dayOfTime();
        CalendarDate before = last;
        boolean early = hour < MORNING || morning && !isOfEarlierParagraph(lastEnd);
        if (day == null || before == null || !early || !before.day().equals(day.day())) {
            return day;
        }
        boolean late = before.part().equals("EV")
                || before.part().equals("NI")
                || before.unit().isClock() && before.start().getHour() >= EVENING;
        return late ? day.plus(1, Unit.DAY) : day;
    }

    /** The same for a time with its zone, as agencies give times of the day of publication: "at 1430 GMT". */
    @Nullable
    CalendarDate dayOfZonedTime() {
        Match at = match;
        boolean told = at != null
                && lastDayEnd > 0
                && (lastDayEnd >= at.begin() - 1 || sentence(at.begin()) == sentence(lastDayEnd - 1));
        return told || published == null || settings.narrative() ? dayOfTime() : published();
    }

    /** Whether a paragraph has ended since the expression that ends at a piece. */
    private boolean isOfEarlierParagraph(int toldEnd) {
        Match at = match;
        if (at == null || toldEnd < 0) {
            return false;
        }
        AnalyzedText text = pieces.text();
        int to = sentence(at.begin());
        int told = pieces.token(toldEnd - 1);
        for (int sentence = to < 0 ? to : text.sentenceOf(told); sentence < to; sentence++) {
            int end = text.end(text.endToken(sentence) - 1);
            int next = text.begin(text.firstToken(sentence + 1));
            for (int place = end; place < next; place++) {
                if (text.text().charAt(place) == '\n') {
                    return true;
                }
            }
        }
        return false;
    }

    /** The year that the sentence begins with, as in "In 2014, when the rains failed in June"; null if it begins with none. */
    @Nullable
    CalendarDate yearOfSentence() {
        Match at = match;
        return at != null && firstYear != null && sentence(at.begin()) == sentenceOfYear ? firstYear : null;
    }

    /** The year that ends right before the words before the expression, as in "next year, on June 18"; null if there is none. */
    @Nullable
    CalendarDate justToldYear() {
        Match at = match;
        int gap = at == null ? 0 : at.begin() - lastEnd;
        boolean joined = lastEnd >= 0
                && (gap == 1 || gap == 2 && beside.value(lastEnd + 1, "verb").equals("ON"))
                && pieces.word(lastEnd).equals(",");
        return joined && last != null && last.unit() == Unit.YEAR ? last : null;
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

    /** Whether the verb of what was done then stands right before it: signed on Dec. 6. */
    boolean isOfDeed() {
        Match at = match;
        return at != null && tense() == Tense.PAST && tenses.plans().isOfDeed(pieces.token(at.begin()));
    }

    /** Whether it is told of what is so every time, and of no year. */
    boolean isHabitual() {
        Match at = match;
        Tense now = tense();
        boolean general = now == Tense.PRESENT || now == Tense.FUTURE || now == Tense.UNKNOWN;
        return at != null && general && tenses.plans().isHabitual(pieces.token(at.begin()));
    }

    /** Whether something lasted until then that is over: "until Thursday nobody knew", "was not found until Thursday". */
    boolean isEndOfPast() {
        Match at = match;
        return at != null
                && beside.before("forward").equals("UNTIL")
                && tense() == Tense.PAST
                && tenses.isEndOfPast(pieces.token(at.begin()));
    }
}
