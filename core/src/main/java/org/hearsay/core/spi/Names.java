package org.hearsay.core.spi;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the name that somebody may have meant. Stateless and safe for threads.
 *
 * <pre>{@code
 * throw new IllegalArgumentException("no colour 'gren'" + Names.hint("gren", List.of("blue", "green")));
 * // no colour 'gren'; did you mean 'green'? available: blue, green
 * }</pre>
 */
public final class Names {
    private Names() {}

    /** The available name nearest to the one asked for (edit distance, case ignored), if any is near enough to be meant. */
    public static Optional<String> nearest(String asked, Collection<String> available) {
        String wanted = asked.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, Math.min(3, asked.length() / 2));
        return available.stream()
                .filter(name -> distance(wanted, name.toLowerCase(Locale.ROOT)) <= limit)
                .min(Comparator.<String>comparingInt(name -> distance(wanted, name.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Ends a message about an unknown name: {@code "; did you mean 'dates'? available: attribution, dates"}. */
    public static String hint(String asked, Collection<String> available) {
        String all = available.isEmpty()
                ? "none"
                : String.join(", ", available.stream().sorted().toList());
        String list = "available: " + all;
        return nearest(asked, available)
                .map(name -> "; did you mean '" + name + "'? " + list)
                .orElse("; " + list);
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substitution = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substitution, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
