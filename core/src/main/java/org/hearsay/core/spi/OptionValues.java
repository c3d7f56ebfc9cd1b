package org.hearsay.core.spi;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The values of all options of one annotator in one pipeline, defaults included. Immutable and safe for threads.
 *
 * <pre>{@code
 * String model = options.text("model").isEmpty() ? "news" : options.text("model");
 * }</pre>
 */
public final class OptionValues {
    private final Map<String, Object> values;

    private OptionValues(Map<String, Object> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    /**
     * The given values, and the defaults of the other options.
     *
     * @param given checked values, as {@link Option#parse} makes them, by option name
     */
    public static OptionValues of(List<Option> options, Map<String, Object> given) {
        Map<String, Object> values = new TreeMap<>();
        for (Option option : options) {
            Object value = given.get(option.name());
            values.put(option.name(), value == null ? option.parse(option.defaultValue()) : value);
        }
        return new OptionValues(values);
    }

    /**
     * The given values alone, without defaults.
     *
     * @param values checked values, by option name
     */
    public static OptionValues of(Map<String, Object> values) {
        return new OptionValues(new TreeMap<>(values));
    }

    /**
     * The value of a text, choice or file option.
     *
     * @throws IllegalArgumentException if there is no option of that name, with those that there are
     */
    public String text(String name) {
        return (String) get(name);
    }

    /** The values by option name, sorted by name. */
    public Map<String, Object> asMap() {
        return values;
    }

    private Object get(String name) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no option '" + name + "'; there are " + values.keySet());
        }
        return value;
    }
}
