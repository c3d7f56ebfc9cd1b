package org.hearsay.annotators.dates.normalising;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.annotators.dates.Settings;
import org.hearsay.annotators.dates.Timex;
import org.hearsay.annotators.dates.calendar.Interval;
import org.hearsay.annotators.dates.calendar.Meaning;
import org.hearsay.annotators.dates.calendar.Modified;
import org.hearsay.annotators.dates.calendar.Repetition;
import org.hearsay.annotators.dates.grammar.Grammar;
import org.hearsay.annotators.dates.matching.Match;
import org.hearsay.annotators.dates.matching.Pieces;
import org.hearsay.core.spi.RuleTimes;
import org.jspecify.annotations.Nullable;

/** Turns the matches of a document into temporal expressions with their values. Stateless. */
public final class TimexReader {
    private TimexReader() {}

    /** The temporal expressions of a document; matches that mean nothing are left out. */
    public static List<Timex> read(
            List<Match> matches, Pieces pieces, Grammar grammar, @Nullable LocalDate published, Settings settings) {
        boolean monthFirst =
                DateOrders.monthFirst(matches, settings, grammar.conventions().monthFirst());
        LocalDate anchor = published == null
                ? Datelines.find(matches, pieces, new Context(grammar, settings, null, pieces, monthFirst))
                : published;
        Context context = new Context(grammar, settings, anchor, pieces, monthFirst);
        boolean[] asides = settings.narrative()
                ? Timelines.asides(matches, new Context(grammar, Settings.DEFAULT, null, pieces, monthFirst))
                : new boolean[matches.size()];
        List<Timex> found = new ArrayList<>();
        RuleTimes times = RuleTimes.ofThread();
        for (int i = 0; i < matches.size(); i++) {
            Match match = matches.get(i);
            if (!settings.allows(match.rule().option())) {
                continue;
            }
            context.enter(match);
            Meaning meaning = times == null ? Normaliser.meaning(match, context) : timed(match, context, times);
            if (meaning != null) {
                context.told(meaning, asides[i]);
                found.add(timex(match, pieces, meaning));
            }
        }
        return found;
    }

    private static @Nullable Meaning timed(Match match, Context context, RuleTimes times) {
        times.begin();
        Meaning meaning = Normaliser.meaning(match, context);
        times.end(match.rule().name(), false);
        return meaning;
    }

    private static Timex timex(Match match, Pieces pieces, Meaning meaning) {
        String mod = meaning instanceof Modified modified ? modified.modifier() : "";
        Meaning plain = meaning.plain();
        Interval interval = meaning.interval();
        return new Timex(
                pieces.begin(match.begin()),
                pieces.end(match.end() - 1),
                meaning.type(),
                meaning.value(),
                mod,
                plain instanceof Repetition set ? set.quant() : "",
                plain instanceof Repetition set ? set.freq() : "",
                interval == null ? "" : interval.from(),
                interval == null ? "" : interval.to(),
                match.rule().name());
    }
}
