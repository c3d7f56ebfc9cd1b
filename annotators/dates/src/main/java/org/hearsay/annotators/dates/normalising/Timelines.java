package org.hearsay.annotators.dates.normalising;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.annotators.dates.calendar.CalendarDate;
import org.hearsay.annotators.dates.calendar.Meaning;
import org.hearsay.annotators.dates.calendar.Unit;
import org.hearsay.annotators.dates.matching.Match;

/**
 * Tells which dates of a history move on with it, and which only look aside, as "first since 1812" does in a text that goes
 * on with the year it was at. Stateless.
 */
final class Timelines {
    private static final int FAR = 10;
    private static final int AHEAD = 4;

    private Timelines() {}

    /** For each match whether it is a date far from the last one that the text soon comes back to. */
    static boolean[] asides(List<Match> matches, Context withoutAnchor) {
        List<Integer> places = new ArrayList<>();
        List<Integer> years = new ArrayList<>();
        List<Boolean> bare = new ArrayList<>();
        for (int i = 0; i < matches.size(); i++) {
            withoutAnchor.enter(matches.get(i));
            Meaning meaning = Normaliser.meaning(matches.get(i), withoutAnchor);
            if (meaning != null && meaning.plain() instanceof CalendarDate date) {
                places.add(i);
                years.add(date.year());
                bare.add(date.unit() == Unit.YEAR);
            }
        }
        boolean[] asides = new boolean[matches.size()];
        for (int i = 1, last = 0; i < years.size(); i++) {
            boolean aside = isFar(years.get(i), years.get(last))
                    && (comesBack(years, i, years.get(last)) || bare.get(i) && !goesOn(years, i));
            asides[places.get(i)] = aside;
            last = aside ? last : i;
        }
        return asides;
    }

    static boolean isFar(int year, int from) {
        return Math.abs(year - from) > FAR;
    }

    /** Whether the next year is near too: a year alone is not yet where the text is. */
    private static boolean goesOn(List<Integer> years, int at) {
        return at + 1 < years.size() && !isFar(years.get(at + 1), years.get(at));
    }

    private static boolean comesBack(List<Integer> years, int from, int to) {
        for (int i = from + 1; i < Math.min(years.size(), from + 1 + AHEAD); i++) {
            if (!isFar(years.get(i), to)) {
                return true;
            }
        }
        return false;
    }
}
