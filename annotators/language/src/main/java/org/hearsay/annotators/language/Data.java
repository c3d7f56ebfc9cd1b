package org.hearsay.annotators.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the data files that lie beside the classes: tab-separated, with {@code #} before comments. */
final class Data {
    private Data() {}

    /**
     * The rows of a file.
     *
     * @param columns how many fields each row must have
     */
    static List<String[]> rows(String file, int columns) {
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] fields = line.split("\t", -1);
                if (fields.length != columns) {
                    throw new IllegalStateException(
                            "%s:%d has %d fields, not %d: '%s'".formatted(file, number, fields.length, columns, line));
                }
                rows.add(fields);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("'" + file + "' cannot be read", e);
        }
        return rows;
    }

    /** Opens a file. */
    static InputStream open(String file) {
        InputStream in = Data.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("'" + file + "' is missing from the jar of the language annotator");
        }
        return in;
    }
}
