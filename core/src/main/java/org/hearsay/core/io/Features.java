package org.hearsay.core.io;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The features of a mark while they are collected: those that are absent are left out. Not safe for threads. */
final class Features {
    private final Map<String, String> values = new LinkedHashMap<>();

    Features with(String name, @Nullable String value) {
        if (value != null) {
            values.put(name, value);
        }
        return this;
    }

    /** Adds a number; 0 is what the CAS holds where none was stated. */
    Features with(String name, float value) {
        return value == 0 ? this : with(name, Float.toString(value));
    }

    Map<String, String> map() {
        return values;
    }
}
