package org.hearsay.annotators.dates.calendar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A length of time: three months, years, two and a half hours. Immutable.
 *
 * @param count how many; negative if it is not said ("several years")
 * @param unit of what
 * @param rest a smaller length that is added ("two hours and ten minutes"); null if none
 */
public record Amount(double count, Unit unit, @Nullable Amount rest) implements Meaning {
    private static final double UNKNOWN = -1;

    public Amount(double count, Unit unit) {
        this(count, unit, null);
    }

    /** A length whose number is not said. */
    public static Amount unknown(Unit unit) {
        return new Amount(UNKNOWN, unit);
    }

    @Override
    public String type() {
        return "DURATION";
    }

    @Override
    public String value() {
        StringBuilder value = new StringBuilder("P");
        boolean clock = false;
        for (Amount part = this; part != null; part = part.rest) {
            if (!clock && (part.unit.isClock() || part.unit == Unit.PART_OF_DAY)) {
                value.append('T');
                clock = true;
            }
            append(value, part.count, part.unit);
        }
        return value.toString();
    }

    private static void append(StringBuilder value, double count, Unit unit) {
        if (count < 0) {
            value.append('X').append(unit.symbol());
            return;
        }
        double whole = Math.floor(count);
        if (count - whole == 0.5 && (unit == Unit.YEAR || unit == Unit.MINUTE || unit == Unit.HOUR)) {
            // two and a half years are written as 2Y6M
            value.append(whole == 0 ? "" : number(whole) + unit.symbol());
            value.append(unit == Unit.YEAR ? "6M" : unit == Unit.HOUR ? "30M" : "30S");
            return;
        }
        int factor = unit.base() == unit ? 1 : unit.steps();
        value.append(number(count * factor)).append(unit.base().symbol());
    }

    private static String number(double count) {
        BigDecimal rounded = BigDecimal.valueOf(count).setScale(2, RoundingMode.HALF_UP);
        return rounded.stripTrailingZeros().toPlainString();
    }
}
