package org.hearsay.core.io;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Publication dates as articles state them. Stateless. */
public final class Dates {
    private Dates() {}

    /** Whether a text is an ISO date ({@code "2026-11-23"}), or one that goes on with a time. */
    public static boolean isDate(String text) {
        try {
            LocalDate.parse(text.length() > 10 && text.charAt(10) == 'T' ? text.substring(0, 10) : text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
