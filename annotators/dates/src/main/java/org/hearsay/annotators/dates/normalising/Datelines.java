package org.hearsay.annotators.dates.normalising;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.annotators.dates.calendar.CalendarDate;
import org.hearsay.annotators.dates.calendar.Meaning;
import org.hearsay.annotators.dates.calendar.Unit;
import org.hearsay.annotators.dates.matching.Match;
import org.hearsay.annotators.dates.matching.Pieces;
import org.jspecify.annotations.Nullable;

/** Finds the date of an article in its own head, where nobody has given it: in dateline or byline. Stateless. */
final class Datelines {
    private static final int HEAD = 400;

    private Datelines() {}

    /** The first full date of the head that stands on a line of its own or begins one; null if there is none. */
    static @Nullable LocalDate find(List<Match> matches, Pieces pieces, Context context) {
        for (Match match : matches) {
            if (pieces.begin(match.begin()) > HEAD) {
                return null;
            }
            context.enter(match);
            Meaning meaning = Normaliser.meaning(match, context);
            if (meaning instanceof CalendarDate date && date.unit() == Unit.DAY && inDateline(match, pieces)) {
                return date.day();
            }
        }
        return null;
    }

    /** Whether a date ends its line, or is followed by a dash or bracket as in "RIVERTON, Nov. 21, 2026 (Delta Wire) -". */
    private static boolean inDateline(Match match, Pieces pieces) {
        String text = pieces.text().text();
        int end = pieces.end(match.end() - 1);
        int next = match.end();
        boolean endsLine = next >= pieces.count()
                || pieces.isBreak(next)
                || text.substring(end, pieces.begin(next)).contains("\n");
        return endsLine || "-(/".contains(pieces.word(next).isEmpty() ? "x" : pieces.word(next));
    }
}
