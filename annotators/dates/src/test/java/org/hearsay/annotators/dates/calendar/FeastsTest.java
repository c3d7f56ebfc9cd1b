package org.hearsay.annotators.dates.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeastsTest {
    private static final double MONTH = 29.530588853;

    @ParameterizedTest
    @CsvSource({
        "EASTER, 1961-04-02, 2000-04-23, 2024-03-31, 2026-04-05, 2038-04-25, 2285-03-22",
        "ORTHODOX, 1990-04-15, 2000-04-30, 2008-04-27, 2013-05-05, 2024-05-05, 2026-04-12",
        "ROSH, 1990-09-20, 1994-09-06, 2005-10-04, 2023-09-16, 2024-10-03, 2050-09-17",
        "PASSOVER, 1990-04-10, 1994-03-27, 2005-04-24, 2016-04-23, 2023-04-06, 2050-04-07",
        "HANUKKAH, 1990-12-12, 1994-11-28, 2005-12-26, 2016-12-25, 2023-12-08, 2050-12-10",
        "NOWRUZ, 1990-03-21, 1996-03-20, 2020-03-20, 2021-03-21, 2029-03-20, 2050-03-21",
        "LUNAR, 1990-01-27, 1997-02-07, 2008-02-07, 2015-02-19, 2024-02-10, 2050-01-23",
        "AUTUMN, 1990-10-03, 2006-10-06, 2014-09-08, 2020-10-01, 2025-10-06, 2050-09-30",
        "DIWALI, 1990-10-18, 2001-11-14, 2009-10-17, 2018-11-07, 2024-10-31, 2035-10-30"
    })
    void knows_feasts_that_move(
            String feast, LocalDate a, LocalDate b, LocalDate c, LocalDate d, LocalDate e, LocalDate f) {
        for (LocalDate day : new LocalDate[] {a, b, c, d, e, f}) {
            assertThat(Feasts.day(feast, day.getYear())).isEqualTo(day);
        }
    }

    /** New moons are at most 14 hours from the mean ones; Diwali may be the day before. */
    @ParameterizedTest
    @CsvSource({"LUNAR, 0, 01-21, 02-20", "AUTUMN, 14, 09-08, 10-06", "DIWALI, 0, 10-17, 11-15"})
    void tables_follow_the_moon(String feast, int afterNewMoon, String earliest, String latest) {
        LocalDateTime newMoon = LocalDateTime.of(2000, 1, 6, 18, 14);
        int year = 1990;
        for (LocalDate day = Feasts.day(feast, year); day != null; day = Feasts.day(feast, ++year)) {
            LocalDateTime noon = day.minusDays(afterNewMoon).atTime(12, 0);
            double months = ChronoUnit.MINUTES.between(newMoon, noon) / 1440.0 / MONTH;
            assertThat((months - Math.rint(months)) * MONTH).as(day.toString()).isCloseTo(0, within(1.8));
            assertThat(day.toString().substring(5)).isBetween(earliest, latest);
        }
        assertThat(year).isGreaterThan(2035);
    }

    @Test
    void knows_no_feast_beyond_its_table_or_time() {
        assertThat(Feasts.day("EASTER", 1200)).isNull();
        assertThat(Feasts.day("DIWALI", 2036)).isNull();
        assertThat(Feasts.day("LUNAR", 1989)).isNull();
        assertThat(Feasts.day("ROSH", 0)).isNull();
    }

    @Test
    void names_a_feast_that_does_not_exist() {
        assertThatThrownBy(() -> Feasts.day("EASTRE", 2026)).hasMessageContaining("no feast 'EASTRE'");
    }
}
