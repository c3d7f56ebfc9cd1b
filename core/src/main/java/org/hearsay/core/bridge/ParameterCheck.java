package org.hearsay.core.bridge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The values of parameters, checked against a descriptor. Immutable.
 *
 * @param values those that are good, in the types that the engine wants
 * @param wrong what is wrong with the others, by parameter
 * @param unset what is wrong with parameters that have no value
 */
public record ParameterCheck(Map<String, Object> values, Map<String, String> wrong, List<String> unset) {
    public ParameterCheck {
        values = Map.copyOf(values);
        wrong = Collections.unmodifiableMap(new LinkedHashMap<>(wrong));
        unset = List.copyOf(unset);
    }

    static ParameterCheck of(UimaParameters parameters, Map<String, List<String>> written) {
        Map<String, Object> values = new TreeMap<>();
        Map<String, String> wrong = new LinkedHashMap<>();
        written.forEach((name, value) -> {
            try {
                values.put(name, parameters.value(name, value));
            } catch (IllegalArgumentException e) {
                wrong.put(name, String.valueOf(e.getMessage()));
            }
        });
        return new ParameterCheck(values, wrong, parameters.unset(written.keySet()));
    }
}
