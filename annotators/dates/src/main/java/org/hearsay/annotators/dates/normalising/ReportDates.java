package org.hearsay.annotators.dates.normalising;

import java.util.Map;
import org.hearsay.annotators.dates.calendar.CalendarDate;
import org.hearsay.annotators.dates.calendar.Calendars;
import org.hearsay.annotators.dates.calendar.Meaning;
import org.hearsay.annotators.dates.calendar.Reference;
import org.hearsay.annotators.dates.calendar.Unit;
import org.jspecify.annotations.Nullable;

/** Quarters and years that reports compare: the latest quarter, a year earlier, the same period last year. Stateless. */
final class ReportDates {
    private static final int HALF_A_QUARTER = 45;

    private ReportDates() {}

    static void addTo(Map<String, Normaliser.Function> functions) {
        functions.put("samePart", ReportDates::samePart);
        functions.put("latest", (a, c) -> latest(a.unit(0), c));
        functions.put("yearAgo", ReportDates::yearAgo);
        functions.put("samePeriod", ReportDates::samePeriod);
        functions.put("monthAgo", (a, c) -> monthAgo(c));
        functions.put("quarterEnding", ReportDates::quarterEnding);
    }

    /** A year ago in a text of quarters is that quarter of the year before. */
    private static @Nullable Object yearAgo(Arguments a, Context context) {
        context.compare();
        CalendarDate quarter = context.toldQuarter();
        if (quarter != null && !context.settings().narrative()) {
            return quarter.plus(-1, Unit.YEAR);
        }
        CalendarDate anchor = a.name(0).equals("TOLD") ? context.told() : context.now();
        return anchor == null ? Reference.date("XXXX") : anchor.in(Unit.YEAR).plus(-1, Unit.YEAR);
    }

    /** The same part of the year before as the one told last: "up 3% in May from the same period last year". */
    private static @Nullable Object samePeriod(Arguments a, Context context) {
        CalendarDate told = context.told();
        boolean part = told != null && (told.unit() == Unit.MONTH || told.unit() == Unit.HALF);
        if (part && told != null && !context.settings().narrative()) {
            context.compare();
            return told.plus(-1, Unit.YEAR);
        }
        return yearAgo(a, context);
    }

    /** The same quarter of another year as the one told last; that year if none was. */
    private static @Nullable Object samePart(Arguments a, Context context) {
        CalendarDate quarter = context.toldQuarter();
        Integer year = a.year(0);
        if (quarter == null || year == null) {
            return AbsoluteDates.year(year);
        }
        return quarter.plus(year - quarter.year(), Unit.YEAR);
    }

    /** The month a year before the one told last, or else before the last month. */
    private static @Nullable Object monthAgo(Context context) {
        context.compare();
        CalendarDate told = context.told();
        CalendarDate now = context.now();
        if (told != null && told.unit() == Unit.MONTH) {
            return told.plus(-1, Unit.YEAR);
        }
        return now == null ? Reference.date("XXXX-XX") : now.in(Unit.MONTH).plus(-13, Unit.MONTH);
    }

    /** The calendar quarter that most of three months lie in, which end then: the one ended July 31 is the second. */
    private static @Nullable Object quarterEnding(Arguments a, Context context) {
        CalendarDate end = a.date(0);
        // a text that has numbered its quarters goes on about them
        return end == null || context.toldQuarter() != null
                ? latest(Unit.QUARTER, context)
                : CalendarDate.of(
                        Unit.QUARTER, Calendars.last(end.unit(), end.day()).minusDays(HALF_A_QUARTER));
    }

    /** The latest quarter is the one that has ended last, or that was told. */
    private static @Nullable Meaning latest(Unit unit, Context context) {
        if (unit == Unit.QUARTER && context.toldQuarter() != null) {
            return context.toldQuarter();
        }
        return RelativeDates.relative(-1, unit, context.now());
    }
}
