package org.hearsay.annotators.hedging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads the tables of the jar: a row a line, fields parted by tabs, comments behind "#". Stateless. */
final class Table {
    private Table() {}

    /**
     * The rows of a table.
     *
     * @throws IllegalStateException if it is missing, or a row has another number of fields, naming file and line
     */
    static List<List<String>> read(String file, int columns) {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream in = Table.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("'" + file + "' is missing from the jar of the hedging annotator");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(row(line, columns, file + ":" + number));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("'" + file + "' cannot be read", e);
        }
        return rows;
    }

    private static List<String> row(String line, int columns, String where) {
        List<String> fields = Arrays.asList(line.split("\t", -1));
        if (fields.size() != columns) {
            throw new IllegalStateException(
                    where + " has " + fields.size() + " fields, not " + columns + ": '" + line + "'");
        }
        return fields;
    }

    /** A constant by its name in a table, where it is in lower case with "-". */
    static <E extends Enum<E>> E choice(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
