package org.hearsay.annotators.dates.normalising;

import java.util.List;
import org.hearsay.annotators.dates.Settings;
import org.hearsay.annotators.dates.grammar.Expression;
import org.hearsay.annotators.dates.matching.Match;

/** Tells from the dates of a document in which order it writes day and month. Stateless. */
final class DateOrders {
    private DateOrders() {}

    /** Whether the month comes first: as the setting says, or as most of the clear cases of the document show, or as usual. */
    static boolean monthFirst(List<Match> matches, Settings settings, boolean usual) {
        int dayFirst = 0;
        int monthFirst = 0;
        for (Match match : matches) {
            if (match.rule().meaning() instanceof Expression.Slot && match.slots()[0] instanceof Match inner) {
                dayFirst += isNumeric(inner) && above12(inner, 0) ? 1 : 0;
                monthFirst += isNumeric(inner) && above12(inner, 1) ? 1 : 0;
            }
        }
        return switch (settings.dateOrder()) {
            case MDY -> true;
            case DMY -> false;
            case AUTO -> dayFirst < monthFirst || dayFirst == monthFirst && usual;
        };
    }

    private static boolean isNumeric(Match match) {
        return match.rule().meaning() instanceof Expression.Call call
                && call.function().equals("numericDay");
    }

    private static boolean above12(Match match, int slot) {
        return match.slots()[slot] instanceof Number number && number.intValue() > 12;
    }
}
