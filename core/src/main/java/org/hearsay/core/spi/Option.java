package org.hearsay.core.spi;

import java.util.List;
import java.util.Optional;

/**
 * An option of an annotator: the one place that help, validation and reference pages take it from. Immutable and safe for
 * threads.
 *
 * <pre>{@code
 * Option.number("minConfidence", "leaves out marks that are less sure than this", 0f, "0.5", 0, 1)
 * }</pre>
 *
 * @param name the name that users write, in lower camel case; also that of the uimaFIT parameter
 * @param summary one line for users, lower case, no full stop
 * @param kind what values it takes
 * @param defaultValue the value if none is given, as users would write it; empty for "none"
 * @param example a value that shows its use
 * @param choices the allowed values of a {@link Kind#CHOICE}, else empty
 * @param least the least allowed number of a {@link Kind#NUMBER} or {@link Kind#INTEGER}
 * @param most the greatest allowed number
 */
public record Option(
        String name,
        String summary,
        Kind kind,
        String defaultValue,
        String example,
        List<String> choices,
        double least,
        double most) {

    /** What values an option takes, and as which Java type the annotator receives them. */
    public enum Kind {
        /** Any text; a {@code String}. */
        TEXT,
        /** One of a few words; a {@code String}. */
        CHOICE,
        /** {@code true} or {@code false}; a {@code Boolean}. */
        FLAG,
        /** A whole number; an {@code Integer}. */
        INTEGER,
        /** A number; a {@code Float}. */
        NUMBER,
        /** A file that must exist; its absolute path as a {@code String}. */
        FILE
    }

    public Option {
        choices = List.copyOf(choices);
    }

    /** An option with one of a few words as its value. */
    public static Option choice(String name, String summary, String defaultValue, List<String> choices) {
        String example = choices.get(choices.size() - 1);
        return new Option(name, summary, Kind.CHOICE, defaultValue, example, choices, 0, 0);
    }

    /** An option that is on or off. */
    public static Option flag(String name, String summary, boolean defaultValue) {
        return new Option(
                name,
                summary,
                Kind.FLAG,
                String.valueOf(defaultValue),
                String.valueOf(!defaultValue),
                List.of("true", "false"),
                0,
                0);
    }

    /** An option that takes a number from {@code least} to {@code most}. */
    public static Option number(
            String name, String summary, float defaultValue, String example, double least, double most) {
        return new Option(name, summary, Kind.NUMBER, String.valueOf(defaultValue), example, List.of(), least, most);
    }

    /** An option that takes a whole number from {@code least} to {@code most}. */
    public static Option integer(String name, String summary, int defaultValue, String example, int least, int most) {
        return new Option(name, summary, Kind.INTEGER, String.valueOf(defaultValue), example, List.of(), least, most);
    }

    /** An option that takes any text. */
    public static Option text(String name, String summary, String defaultValue, String example) {
        return new Option(name, summary, Kind.TEXT, defaultValue, example, List.of(), 0, 0);
    }

    /** An option that takes a file; without one its value is the empty string. */
    public static Option file(String name, String summary, String example) {
        return new Option(name, summary, Kind.FILE, "", example, List.of(), 0, 0);
    }

    /**
     * Reads a value as users write it.
     *
     * @return the value as the annotator receives it
     * @throws IllegalArgumentException if it is none that the option takes; the message says what would be one
     */
    public Object parse(String value) {
        String trimmed = value.strip();
        return switch (kind) {
            case TEXT, FILE -> value;
            case CHOICE -> oneOf(trimmed);
            case FLAG -> Boolean.valueOf(oneOf(trimmed));
            case INTEGER -> (int) inRange(trimmed, true);
            case NUMBER -> (float) inRange(trimmed, false);
        };
    }

    /** What values it takes, in words for messages and help. */
    public String takes() {
        return switch (kind) {
            case TEXT -> "any text";
            case FILE -> "an existing file";
            case CHOICE, FLAG -> "one of " + String.join(", ", choices);
            case INTEGER -> "a whole number from %d to %d".formatted((long) least, (long) most);
            case NUMBER -> "a number from " + least + " to " + most;
        };
    }

    private String oneOf(String value) {
        if (choices.contains(value)) {
            return value;
        }
        Optional<String> near = Names.nearest(value, choices);
        throw notTaken(value, near.map(name -> "; did you mean '" + name + "'?").orElse(""));
    }

    private double inRange(String value, boolean whole) {
        double number;
        try {
            number = whole ? Integer.parseInt(value) : Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw notTaken(value, "");
        }
        // written so that NaN is refused
        if (!(number >= least && number <= most)) {
            throw notTaken(value, "");
        }
        return number;
    }

    private IllegalArgumentException notTaken(String value, String hint) {
        return new IllegalArgumentException("option '%s' takes %s, not '%s'%s".formatted(name, takes(), value, hint));
    }
}
