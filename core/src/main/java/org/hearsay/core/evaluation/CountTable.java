package org.hearsay.core.evaluation;

import java.util.List;

/** The counts of each document as plain numbers, for drawing documents many times over. Immutable. */
final class CountTable {
    /** Correct, gold and system of each metric. */
    private static final int COLUMNS = 3;

    private final long[][] rows;

    CountTable(List<Metric> metrics, List<Counts> documents) {
        rows = new long[documents.size()][COLUMNS * metrics.size()];
        for (int document = 0; document < rows.length; document++) {
            for (int metric = 0; metric < metrics.size(); metric++) {
                Score score = documents.get(document).scores().get(metrics.get(metric));
                if (score != null) {
                    long[] row = rows[document];
                    row[COLUMNS * metric] = score.correct();
                    row[COLUMNS * metric + 1] = score.gold();
                    row[COLUMNS * metric + 2] = score.system();
                }
            }
        }
    }

    int documents() {
        return rows.length;
    }

    /** Sums of the counts of documents. */
    static final class Sums {
        private final long[] values;

        Sums(int metrics) {
            values = new long[COLUMNS * metrics];
        }

        /** Adds a document of a table. */
        void add(CountTable table, int document) {
            long[] row = table.rows[document];
            for (int i = 0; i < values.length; i++) {
                values[i] += row[i];
            }
        }

        double f1(int metric) {
            int at = COLUMNS * metric;
            return new Score(values[at], values[at + 1], values[at + 2]).f1();
        }
    }
}
