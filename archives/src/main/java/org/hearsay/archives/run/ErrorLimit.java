package org.hearsay.archives.run;

import org.jspecify.annotations.Nullable;

/**
 * After how many failures a run stops. Immutable.
 *
 * @param failures more than so many are too many
 * @param percent more than this share of all documents is too much, once there are a hundred of them
 */
public record ErrorLimit(long failures, double percent) {
    private static final int ENOUGH = 100;

    /** Any number of failures will do. */
    static final ErrorLimit NONE = new ErrorLimit(Long.MAX_VALUE, 100);

    /**
     * Reads a limit as users write it: {@code "50"} or {@code "2.5%"}.
     *
     * @param value null for none
     * @throws IllegalArgumentException if it is neither, saying what would do
     */
    public static ErrorLimit parse(@Nullable String value) {
        if (value == null) {
            return NONE;
        }
        try {
            if (!value.endsWith("%")) {
                return new ErrorLimit(Long.parseUnsignedLong(value), 100);
            }
            double percent = Double.parseDouble(value.substring(0, value.length() - 1));
            if (percent >= 0 && percent <= 100) {
                return new ErrorLimit(Long.MAX_VALUE, percent);
            }
        } catch (NumberFormatException e) {
            throw wrong(value, e);
        }
        throw wrong(value, null);
    }

    private static IllegalArgumentException wrong(String value, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                "--max-errors takes a number or a percentage, such as 50 or 2%, not '" + value + "'", cause);
    }

    boolean isExceeded(Totals totals) {
        long failed = totals.documents(Status.FAILED);
        long all = totals.documents();
        return failed > failures || all >= ENOUGH && failed * 100.0 > percent * all;
    }
}
