package org.hearsay.annotators.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearsay.annotators.dates.grammar.Grammar;
import org.hearsay.annotators.language.LanguagePlugin;
import org.hearsay.core.testing.AnnotatorTester;
import org.hearsay.core.types.TemporalExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the examples of the German rules, one at a time, do not show. Articles of Monday, 2026-11-23. */
class GermanDatesTest {
    private static final AnnotatorTester UNDATED =
            AnnotatorTester.of(new LanguagePlugin(), new DatesPlugin()).language("de");
    private static final AnnotatorTester NEWS = UNDATED.published("2026-11-23");

    private static void check(AnnotatorTester tester, String marked) {
        tester.check(marked, TemporalExpression.class, TemporalExpression::getValue);
    }

    @Test
    void takes_the_direction_of_weekdays_from_the_verb_of_the_clause() {
        check(
                NEWS,
                "Der Minister hat am [Samstag](2026-11-21) gesagt, dass die Gespräche am [Donnerstag](2026-11-26) fortgesetzt werden.");
        check(NEWS, "Am [Freitag](2026-11-27) trifft sich der Rat. Am [Freitag](2026-11-20) traf er sich.");
        check(NEWS, "Der Chor ist am [Freitag](2026-11-20) angekommen und soll bis [Sonntag](2026-11-29) bleiben.");
        check(NEWS, "Er tritt sein Amt am [1. Juli](2027-07-01) an. Im [September](2026-09) fand die Wahl statt.");
    }

    @Test
    void what_is_planned_for_a_day_or_moved_to_one_is_to_come() {
        check(
                NEWS,
                "Eine für [Mittwoch](2026-11-25) geplante Feier wurde abgesagt. Sie wurde auf [den 5. Mai](2027-05-05) verlegt.");
        check(
                NEWS,
                "Vor der Wahl an [diesem Donnerstag](2026-11-26) haben sie geworben. Es fiel auf [den 5. Mai](2026-05-05).");
    }

    @Test
    void tells_the_morning_from_tomorrow() {
        check(NEWS, "Guten Morgen, sagte er am [Morgen](2026-11-23TMO). [Morgen](2026-11-24) regnet es.");
        check(
                NEWS,
                "Er kam [heute Morgen](2026-11-23TMO) und geht [morgen früh](2026-11-24TMO), sie [morgen](2026-11-24).");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Frau Mai und Karl März sahen Mark Sommer am 3. Stock der 2. Bundesliga.",
                "Die Mai-Kundgebung und der April-Bericht kosteten 50 Mark.",
                "Am 31. Juni, am 13.13.2026 und um 25:00 Uhr war nichts, auch nicht im Jahr 99999.",
                "Der 22-jährige Mann und die 35-Jährige siegten 2:1 mit Version 2.1.3 zum 50. Geburtstag.",
                "1990 Menschen zahlten 1.500 Euro, 3,5 Prozent mehr. Das Jahreszeitengedicht ist ein Montagsbild."
            })
    void does_not_mark_names_prices_versions_and_ordinals(String text) {
        check(NEWS, text);
    }

    @Test
    void marks_a_compound_as_a_whole_or_not_at_all() {
        check(
                NEWS,
                "Am [Freitagabend](2026-11-20TEV) endete das Freitagabendspiel nach [dreistündiger](PT3H) Pause am [Jahresende](2026).");
    }

    @Test
    void gives_modifiers_quantifiers_and_intervals() {
        assertThat(NEWS.mark(
                        "Sie tagen jeden Montag, zweimal im Monat und ab Anfang Mai 2027.",
                        TemporalExpression.class,
                        date -> date.getQuant() + " " + date.getFreq() + " " + date.getMod() + " " + date.getEarliest()
                                + " " + date.getLatest()))
                .isEqualTo(
                        "Sie tagen [jeden Montag](EVERY null null null null), [zweimal im Monat](null 2X null null null)"
                                + " und ab [Anfang Mai 2027](null null START 2027-05-01 2027-05-11).");
    }

    @Test
    void does_not_guess_today_where_no_date_is_known() {
        check(
                UNDATED,
                "Er ging am [Freitag](XXXX-WXX-5) und kommt [nächsten Monat](XXXX-XX) oder am [3. Mai](XXXX-05-03).");
        check(UNDATED, "HAFENSTADT, [20. November 2025](2025-11-20) (dpa) - Er reiste [gestern](2025-11-19) ab.");
    }

    @Test
    void puts_the_day_first_in_dates_of_numbers() {
        check(NEWS, "Unterzeichnet am [04/05/2026](2026-05-04) und am [4.5.2026](2026-05-04).");
        check(NEWS.language("en"), "Signed on [04/05/2026](2026-04-05).");
    }

    @Test
    void is_chosen_by_the_language_of_the_article_alone() {
        check(NEWS.language("de-CH"), "Es war [gestern](2026-11-22).");
        check(NEWS.language("en"), "Es war gestern. It was [yesterday](2026-11-22).");
        check(NEWS.language("fr"), "C'est gestern. It was [yesterday](2026-11-22).");
        check(NEWS, "It was yesterday. Es war [gestern](2026-11-22).");
        assertThat(Grammar.languageOf(null)).isEqualTo("en");
        assertThat(Grammar.languageOf("x-unspecified")).isEqualTo("en");
    }

    @Test
    void is_read_once_for_all_threads() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Grammar> read = () -> Grammar.of("de");
            for (Future<Grammar> grammar : threads.invokeAll(List.of(read, read, read, read))) {
                assertThat(grammar.get()).isSameAs(Grammar.of("de"));
            }
        } finally {
            threads.shutdown();
        }
    }
}
