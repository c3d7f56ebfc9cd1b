package org.hearsay.archives.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/** What a run has done so far, counted from its journal. Not safe for threads. */
public final class Totals {
    private static final int SLOWEST = 10;

    private final Map<Status, Long> documents = new EnumMap<>(Status.class);
    private final Map<String, Long> failures = new TreeMap<>();
    private final Map<String, Long> skipped = new TreeMap<>();
    private final Map<String, Long> counts = new TreeMap<>();
    private final Map<String, Double> milliseconds = new LinkedHashMap<>();
    private final PriorityQueue<Slow> slowest = new PriorityQueue<>(Comparator.comparingDouble(Slow::milliseconds));

    /** A document that took long. */
    public record Slow(String origin, double milliseconds) {}

    void add(Entry entry) {
        documents.merge(entry.status(), 1L, Long::sum);
        String kind = entry.kind();
        if (kind != null) {
            (entry.status() == Status.FAILED ? failures : skipped).merge(kind, 1L, Long::sum);
        }
        entry.counts().forEach((layer, count) -> counts.merge(layer, (long) count, Long::sum));
        entry.milliseconds().forEach((annotator, time) -> milliseconds.merge(annotator, (double) time, Double::sum));
        Slow slow = new Slow(entry.origin(), entry.total());
        Slow fastest = slowest.peek();
        if (slow.milliseconds() > 0
                && (slowest.size() < SLOWEST || fastest == null || fastest.milliseconds() < slow.milliseconds())) {
            slowest.add(slow);
            if (slowest.size() > SLOWEST) {
                slowest.remove();
            }
        }
    }

    /** Takes a failure back: the document was tried again and is done. */
    void mended(Entry failure) {
        documents.merge(Status.FAILED, -1L, Long::sum);
        failures.merge(String.valueOf(failure.kind()), -1L, Long::sum);
        failures.values().removeIf(count -> count == 0);
    }

    /** How many documents came to this. */
    public long documents(Status status) {
        return documents.getOrDefault(status, 0L);
    }

    /** How many documents there were. */
    public long documents() {
        return documents.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many documents failed, by kind. */
    public Map<String, Long> failures() {
        return failures;
    }

    /** How many were passed over, by reason. */
    public Map<String, Long> skipped() {
        return skipped;
    }

    /** How many tokens, and annotations of each layer. */
    public Map<String, Long> counts() {
        return counts;
    }

    /** How long each annotator took, in milliseconds of all threads together. */
    public Map<String, Double> milliseconds() {
        return milliseconds;
    }

    /** The documents that took longest, the longest first. */
    public List<Slow> slowest() {
        List<Slow> sorted = new ArrayList<>(slowest);
        sorted.sort(Comparator.comparingDouble(Slow::milliseconds).reversed());
        return sorted;
    }

    Map<String, Object> report() {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("documents", documents);
        report.put("failures", failures);
        report.put("skipped", skipped);
        report.put("counts", counts);
        report.put("milliseconds", milliseconds);
        report.put("slowest", slowest());
        return report;
    }
}
