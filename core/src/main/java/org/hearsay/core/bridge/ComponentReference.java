package org.hearsay.core.bridge;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An analysis engine of others, as a pipeline file names it. Immutable.
 *
 * @param value the name of a class, the path of a descriptor, or the id of an installed package
 */
public record ComponentReference(Kind kind, String value) {

    /** How an analysis engine is named. The key in pipeline files is the name in lower case. */
    public enum Kind {
        /** By the class of a uimaFIT component. */
        UIMAFIT,
        /** By the file of its XML descriptor. */
        DESCRIPTOR,
        /** By the id of a PEAR package in a plugin folder, or its file. */
        PEAR;

        /** The key in pipeline files. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind of a key, if it is one. */
        public static Optional<Kind> of(String key) {
            return Arrays.stream(values())
                    .filter(kind -> kind.key().equals(key))
                    .findFirst();
        }

        /** The keys of all kinds. */
        public static List<String> keys() {
            return Arrays.stream(values()).map(Kind::key).toList();
        }
    }

    /** What it is called where the pipeline file gives it no name: its class, or its file without folder and ending. */
    public String label() {
        return switch (kind) {
            case UIMAFIT -> value.substring(value.lastIndexOf('.') + 1);
            case DESCRIPTOR, PEAR ->
                String.valueOf(Path.of(value).getFileName()).replaceAll("\\.(xml|pear)$", "");
        };
    }
}
