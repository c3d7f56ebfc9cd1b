package org.hearsay.formats.html;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates as pages write them for machines. Stateless. */
final class PageDates {
    private static final DateTimeFormatter OFFSET = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHMM", "Z")
            .optionalEnd()
            .toFormatter(Locale.ROOT);
    private static final List<DateTimeFormatter> DAYS = List.of(
            day("uuuu-M-d"),
            day("uuuu/M/d"),
            day("uuuuMMdd"),
            day("MMMM d, uuuu"),
            day("MMM d, uuuu"),
            day("d MMMM uuuu"),
            day("d MMM uuuu"),
            day("EEEE, MMMM d, uuuu"));
    private static final int LONGEST = 60;

    private PageDates() {}

    private static DateTimeFormatter day(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** An ISO date or date-time; null if it is neither, or there is none. */
    static @Nullable String iso(@Nullable String stated) {
        if (stated == null || stated.length() > LONGEST) {
            return null;
        }
        String value = stated.strip();
        String withT = value.length() > 11 && value.charAt(10) == ' '
                ? value.substring(0, 10) + "T" + value.substring(11).strip()
                : value;
        String time = withT.replaceFirst(" (?=[+-]\\d\\d:?\\d\\d$)", "").replaceFirst(" ?(UTC|GMT)$", "Z");
        try {
            var parsed = OFFSET.parseBest(time, OffsetDateTime::from, LocalDateTime::from);
            return parsed instanceof OffsetDateTime offset
                    ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(offset)
                    : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(parsed);
        } catch (DateTimeException e) {
            return dayOrMail(value);
        }
    }

    /** Null for the 31st of June. */
    private static @Nullable String strictly(String value, DateTimeFormatter format) {
        try {
            return LocalDate.parse(value, format).toString();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable String dayOrMail(String value) {
        for (DateTimeFormatter format : DAYS) {
            ParsePosition position = new ParsePosition(0);
            TemporalAccessor day = format.parseUnresolved(value, position);
            if (day != null && position.getErrorIndex() < 0 && position.getIndex() == value.length()) {
                return strictly(value, format);
            }
        }
        try {
            OffsetDateTime mail = OffsetDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(mail);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
