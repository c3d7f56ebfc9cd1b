package org.hearsay.annotators.dates.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CalendarDateTest {

    @ParameterizedTest
    @CsvSource({
        "CENTURY, 20, 2000-01-01, 2099-12-31",
        "DECADE, 202, 2020-01-01, 2029-12-31",
        "YEAR, 2026, 2026-01-01, 2026-12-31",
        "HALF, 2026-H2, 2026-07-01, 2026-12-31",
        "QUARTER, 2026-Q4, 2026-10-01, 2026-12-31",
        "MONTH, 2026-11, 2026-11-01, 2026-11-30",
        "WEEK, 2026-W48, 2026-11-23, 2026-11-29",
        "WEEKEND, 2026-W48-WE, 2026-11-28, 2026-11-29",
        "DAY, 2026-11-23, 2026-11-23, 2026-11-23"
    })
    void writes_value_and_interval_of_each_unit(Unit unit, String value, String from, String to) {
        CalendarDate date = CalendarDate.of(unit, LocalDate.of(2026, 11, 23));
        assertThat(date.value()).isEqualTo(value);
        assertThat(date.interval()).isEqualTo(new Interval(from, to));
    }

    @Test
    void winter_begins_in_december() {
        assertThat(CalendarDate.season(2026, "WI").interval()).isEqualTo(new Interval("2026-12-01", "2027-02-28"));
        assertThat(CalendarDate.of(Unit.DAY, LocalDate.of(2027, 1, 5))
                        .in(Unit.SEASON)
                        .value())
                .isEqualTo("2026-WI");
    }

    @Test
    void weeks_belong_to_the_year_of_their_thursday() {
        assertThat(CalendarDate.of(Unit.WEEK, LocalDate.of(2027, 1, 1)).value()).isEqualTo("2026-W53");
    }

    @Test
    void years_before_christ_count_down() {
        assertThat(CalendarDate.year(-43).value()).isEqualTo("BC0044");
    }

    @Test
    void modifiers_narrow_the_interval_to_a_third() {
        CalendarDate year = CalendarDate.year(2026);
        assertThat(new Modified("START", year).interval()).isEqualTo(new Interval("2026-01-01", "2026-05-02"));
        assertThat(new Modified("END", year).interval()).isEqualTo(new Interval("2026-09-01", "2026-12-31"));
        assertThat(new Modified("APPROX", year).interval()).isEqualTo(year.interval());
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    void moves_by_every_unit_and_refuses_to_leave_the_calendar(Unit unit) {
        CalendarDate day = CalendarDate.of(Unit.DAY, LocalDate.of(2026, 11, 23));
        assertThat(day.plus(1, unit)).isNotNull();
        assertThat(day.plus(9e18, unit)).isNull();
        assertThat(day.plus(-9e18, unit)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2026, 6, 31", "2027, 2, 29", "2026, 13, 1", "2026, 0, 1", "99999, 1, 1", "2026, 1, 0"})
    void knows_no_impossible_days(int year, int month, int day) {
        assertThat(Calendars.day(year, month, day)).isNull();
    }
}
