package org.hearsay.core.formats;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How inputs are read. Immutable.
 *
 * @param published the publication date of articles that state none, ISO; null for none
 * @param maxBytes how many bytes a document may have
 * @param format the name of the format that all inputs are in, within archives and compressed files too; null to tell it
 * @param settings options of formats, such as {@code "csv.text=body"}
 */
public record InputSettings(
        @Nullable String published, int maxBytes, @Nullable String format, List<String> settings) {
    /** How many bytes a document may have if nothing is said: 20 million, some thousand pages. */
    public static final int MAX_BYTES = 20_000_000;

    public InputSettings {
        settings = List.copyOf(settings);
    }

    /**
     * Formats are told, and have their defaults.
     *
     * @param published the publication date of articles that state none, ISO; null for none
     */
    public static InputSettings published(@Nullable String published) {
        return new InputSettings(published, MAX_BYTES, null, List.of());
    }
}
