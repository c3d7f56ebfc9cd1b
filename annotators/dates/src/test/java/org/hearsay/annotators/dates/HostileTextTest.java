package org.hearsay.annotators.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.hearsay.core.spi.AnalyzedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Without tokens and tags: nothing that the text holds may break or slow the tagger. */
class HostileTextTest {
    private static final List<String> WORDS = List.of(
            "the",
            "end",
            "of",
            "May",
            "31",
            "June",
            "2027",
            "-",
            "/",
            ":",
            ".",
            ",",
            "~",
            "'",
            "next",
            "last",
            "week",
            "ago",
            "two",
            "hundred",
            "and",
            "half",
            "a",
            "Friday",
            "night",
            "at",
            "25:00",
            "99999",
            "13/13/2026",
            "\n\n",
            "1st",
            "90s",
            "\uD83D",
            "BC",
            "noon",
            "GMT",
            "to",
            "every",
            "0000-00-00",
            "2026-02-30",
            "February 30",
            "century",
            "0th");

    private static final List<String> GERMAN = List.of(
            "der",
            "den",
            "im",
            "am",
            "vor",
            "in",
            "3.",
            "31.",
            "Mai",
            "Juni",
            "2027",
            "-",
            "/",
            ":",
            ".",
            ",",
            "~",
            "nächsten",
            "letzte",
            "Woche",
            "Tagen",
            "zwei",
            "zweiundzwanzig",
            "hundert",
            "und",
            "halb",
            "ein",
            "Freitag",
            "abend",
            "Freitagabend",
            "um",
            "25:00",
            "Uhr",
            "99999",
            "13.13.2026",
            "\n\n",
            "erste",
            "90er",
            "\uD83D",
            "v. Chr.",
            "Mitternacht",
            "MEZ",
            "bis",
            "jeden",
            "31.06.2026",
            "30. Februar",
            "Jahrhundert",
            "0.",
            "tägig",
            "dreitägig",
            "Ende",
            "Jahresende",
            "Ostern",
            "1. Advent");

    private static List<Timex> tag(String text) {
        return tag("en", text);
    }

    private static List<Timex> tag(String language, String text) {
        return new DateTagger(language, Settings.DEFAULT)
                .tag(new AnalyzedText.Builder(text).build(), LocalDate.of(2026, 11, 23));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "1,",
                "1.",
                "1/",
                "1-",
                "the end of ",
                "two hundred ",
                "a ",
                "May ",
                "the day before ",
                "early ",
                "2026-11-",
                "1998-99-",
                "the first week of the ",
                "'",
                "\uD835\uDFD7",
                "3. ",
                "Ende der ",
                "montag",
                "vor drei ",
                "zweiundzwanzig "
            })
    void takes_long_runs_of_anything_in_time(String repeated) {
        assertTimeout(Duration.ofSeconds(20), () -> {
            tag("en", repeated.repeat(300_000 / repeated.length()));
            tag("de", repeated.repeat(300_000 / repeated.length()));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on 31 June 2026",
                "on 29 February 2027",
                "at 25:00 GMT",
                "on 2026-13-01",
                "in 99999",
                "99999999 years ago",
                "the 100000th century",
                "9999999999999999999 BC"
            })
    void gives_impossible_dates_no_value(String text) {
        assertThat(tag("It was " + text + "."))
                .extracting(Timex::value)
                .allSatisfy(value -> assertThat(value).doesNotContain("06-31", "02-29", "25:00", "-13-", "99999"));
    }

    @Test
    void takes_any_mix_of_its_words() {
        takesAnyMix("en", WORDS);
        takesAnyMix("de", GERMAN);
    }

    private static void takesAnyMix(String language, List<String> words) {
        for (int seed = 0; seed < 3000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 30; i++) {
                text.append(words.get(random.nextInt(words.size()))).append(random.nextInt(4) == 0 ? "" : " ");
            }
            int length = text.length();
            assertThat(tag(language, text.toString()))
                    .as(language + ", seed " + seed)
                    .allSatisfy(timex -> {
                        assertThat(timex.begin()).isBetween(0, length - 1);
                        assertThat(timex.end()).isBetween(timex.begin() + 1, length);
                    });
        }
    }
}
