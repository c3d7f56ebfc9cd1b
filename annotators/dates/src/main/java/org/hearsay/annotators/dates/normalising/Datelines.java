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
    private static final int MOST_PLAIN_WORDS = 2;

    private Datelines() {}

    /** The first full date of the head that stands on a line of its own or begins one; null if there is none. */
    static @Nullable LocalDate find(List<Match> matches, Pieces pieces, Context context) {
        for (Match match : matches) {
            if (pieces.begin(match.begin()) > HEAD) {
                return null;
            }
            context.enter(match);
            Meaning meaning = Normaliser.meaning(match, context);
            if (meaning instanceof CalendarDate date
                    && date.unit().compareTo(Unit.DAY) <= 0
                    && inDateline(match, pieces)) {
                return date.day();
            }
        }
        return null;
    }

    /**
     * Whether a date ends its line, or is followed by a dash or bracket as in "RIVERTON, Nov. 21, 2026 (Delta Wire) -", and
     * no sentence comes before it on the line.
     */
    private static boolean inDateline(Match match, Pieces pieces) {
        String text = pieces.text().text();
        int end = pieces.end(match.end() - 1);
        int next = match.end();
        boolean endsLine = next >= pieces.count()
                || pieces.isBreak(next)
                || text.substring(end, pieces.begin(next)).contains("\n");
        int plainWords = plainWords(text, pieces.begin(match.begin()));
        boolean signed = !endsLine && "-(/".contains(pieces.word(next).isEmpty() ? "x" : pieces.word(next));
        return endsLine && plainWords <= MOST_PLAIN_WORDS || signed && plainWords == 0;
    }

    /** How many words of four letters and more without a capital stand before a place on its line. */
    private static int plainWords(String text, int end) {
        int words = 0;
        for (int at = text.lastIndexOf('\n', end - 1) + 1; at < end; at++) {
            boolean begins =
                    Character.isLowerCase(text.charAt(at)) && (at == 0 || !Character.isLetter(text.charAt(at - 1)));
            words += begins && at + 3 < end && Character.isLetter(text.charAt(at + 3)) ? 1 : 0;
        }
        return words;
    }
}
