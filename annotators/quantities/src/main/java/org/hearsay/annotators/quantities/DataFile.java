package org.hearsay.annotators.quantities;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the lines of a data file of this jar. Stateless. */
final class DataFile {
    private DataFile() {}

    /** The fields of each line, parted by tabs; comments and blank lines are left out. */
    static List<List<String>> rows(String file, int leastFields) {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream in = DataFile.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(
                        "'" + file + "' is missing from the jar of the annotator of quantities");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                List<String> fields = List.of(line.split("\t", -1));
                if (!line.isBlank() && !line.startsWith("# ") && !line.equals("#")) {
                    if (fields.size() < leastFields) {
                        throw new IllegalStateException("%s:%d has %d fields, not %d: '%s'"
                                .formatted(file, number, fields.size(), leastFields, line));
                    }
                    rows.add(fields);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("'" + file + "' cannot be read", e);
        }
        return rows;
    }
}
