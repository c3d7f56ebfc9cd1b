package org.hearsay.annotators.dates.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {

    @ParameterizedTest
    @CsvSource({
        "12-25, 2026, 2026-12-25",
        "11-TH4, 2026, 2026-11-26",
        "05-MO-1, 2026, 2026-05-25",
        "11-MO1+1, 2024, 2024-11-05",
        "12-24<SU-21, 2026, 2026-11-29",
        "12-24<SU, 2028, 2028-12-24",
        "11-22<WE, 2026, 2026-11-18",
        "EASTER-2, 2026, 2026-04-03",
        "ROSH+9, 2026, 2026-09-21",
        "HIJRI-10-1, 2026, 2026-03-20",
        "HIJRI-10-1/HIJRI-12-10, 2026, 2026-03-20",
        "HOLI+0, 2026, 2026-03-04",
        "VESAK+0, 2026, 2026-05-01",
        "EASTER-6..EASTER-1, 2026, 2026-W14"
    })
    void computes_holidays_from_their_codes(String code, int year, String day) {
        assertThat(Holidays.of(code, year))
                .isNotNull()
                .extracting(Meaning::value)
                .isEqualTo(day);
    }

    @Test
    void ramadan_has_the_interval_of_its_days() {
        assertThat(Holidays.of("HIJRI-9", 2026))
                .isEqualTo(new Reference("DATE", "2026-02", new Interval("2026-02-18", "2026-03-19")));
    }

    @Test
    void lent_has_the_interval_of_its_days() {
        assertThat(Holidays.of("EASTER-46..EASTER-1", 2026))
                .isEqualTo(new Reference("DATE", "2026-02", new Interval("2026-02-18", "2026-04-04")));
    }

    @Test
    void has_no_date_beyond_the_tables() {
        assertThat(Holidays.of("HIJRI-9", 3500)).isNull();
        assertThat(Holidays.of("EASTER+0", 1200)).isNull();
    }
}
