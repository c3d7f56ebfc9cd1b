package org.hearsay.cli.difference;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.core.evaluation.Difference;
import org.hearsay.core.evaluation.Difference.Kind;
import org.hearsay.core.evaluation.Differences;

/** Shows differences on a terminal: the counts, and each in its sentence in the manner of a word diff. Stateless. */
public final class DifferenceText {
    private DifferenceText() {}

    public static String show(Differences differences, Wording wording) {
        StringBuilder out = new StringBuilder();
        for (Difference difference : differences.all()) {
            String kinds = difference.kinds().stream().sorted().map(wording::of).collect(Collectors.joining(", "));
            out.append(difference.layer()).append(", ").append(kinds);
            out.append("   ").append(difference.document()).append('\n');
            out.append("    ").append(difference.text()).append('\n');
            side(out, "-", wording.first(), difference.first());
            side(out, "+", wording.second(), difference.second());
            out.append('\n');
        }
        counts(out, differences, wording);
        differences.notes().forEach(note -> out.append("note: ").append(note).append('\n'));
        return out.toString();
    }

    private static void side(StringBuilder out, String sign, String name, String words) {
        if (!words.isEmpty()) {
            out.append("  ")
                    .append(sign)
                    .append(' ')
                    .append(name)
                    .append(": ")
                    .append(words)
                    .append('\n');
        }
    }

    private static void counts(StringBuilder out, Differences differences, Wording wording) {
        out.append(differences.documents()).append(differences.documents() == 1 ? " document, " : " documents, ");
        out.append(differences.all().size()).append(differences.all().size() == 1 ? " difference\n" : " differences\n");
        if (differences.isEmpty()) {
            return;
        }
        out.append(String.format(Locale.ROOT, "%-16s", ""));
        for (Kind kind : Kind.values()) {
            out.append(String.format(Locale.ROOT, "%14s", wording.of(kind)));
        }
        out.append('\n');
        differences.counts().forEach((layer, counts) -> {
            out.append(String.format(Locale.ROOT, "%-16s", layer));
            row(out, counts);
        });
    }

    private static void row(StringBuilder out, Map<Kind, Integer> counts) {
        for (Kind kind : Kind.values()) {
            out.append(String.format(Locale.ROOT, "%14d", counts.getOrDefault(kind, 0)));
        }
        out.append('\n');
    }
}
