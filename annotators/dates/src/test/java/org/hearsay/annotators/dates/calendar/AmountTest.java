package org.hearsay.annotators.dates.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {

    @ParameterizedTest
    @CsvSource({
        "3, MONTH, P3M",
        "3, MINUTE, PT3M",
        "2, FORTNIGHT, P4W",
        "1, DECADE, P10Y",
        "2.5, YEAR, P2Y6M",
        "0.5, HOUR, PT30M",
        "1.25, DAY, P1.25D",
        "1000000000, YEAR, P1000000000Y"
    })
    void writes_durations(double count, Unit unit, String value) {
        assertThat(new Amount(count, unit).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"YEAR, PXY", "HOUR, PTXH", "DECADE, PXDE"})
    void writes_durations_of_unknown_length(Unit unit, String value) {
        assertThat(Amount.unknown(unit).value()).isEqualTo(value);
    }
}
