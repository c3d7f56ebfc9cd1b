package org.hearsay.cli.difference;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.core.evaluation.Difference;
import org.hearsay.core.evaluation.Difference.Kind;
import org.hearsay.core.evaluation.Difference.Piece;
import org.hearsay.core.evaluation.Differences;
import org.hearsay.core.evaluation.Differences.TypePair;

/**
 * Shows differences as one web page that needs nothing but itself: counts, tables of the types that were taken for each other,
 * and each difference in its sentence, to be filtered. It reads without scripts too. Immutable.
 */
public final class DifferencePage {
    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    private final Differences differences;
    private final Wording wording;

    public DifferencePage(Differences differences, Wording wording) {
        this.differences = differences;
        this.wording = wording;
    }

    /**
     * The page.
     *
     * @param first the name of the first annotation, such as its file
     * @param second the name of the second
     * @throws IOException if the template cannot be read
     */
    public byte[] html(String first, String second) throws IOException {
        Map<String, String> values = new HashMap<>();
        values.put("title", Html.escape((wording == Wording.TWO_RUNS ? "Differences: " : "Errors: ") + second));
        values.put("summary", summary());
        values.put("first", Html.escape(wording.first()));
        values.put("second", Html.escape(wording.second()));
        values.put("firstName", Html.isolated(first));
        values.put("secondName", Html.isolated(second));
        values.put("notes", notes());
        values.put("layers", options(differences.counts().keySet()));
        values.put("kinds", kindOptions());
        values.put("tables", countTable() + typeTables());
        values.put("list", list());
        StringBuilder page = new StringBuilder();
        Matcher place = PLACE.matcher(template());
        while (place.find()) {
            place.appendReplacement(page, Matcher.quoteReplacement(Objects.requireNonNull(values.get(place.group(1)))));
        }
        return place.appendTail(page).toString().getBytes(StandardCharsets.UTF_8);
    }

    private String summary() {
        int documents = differences.documents();
        return "%d in %d %s".formatted(differences.all().size(), documents, documents == 1 ? "document" : "documents");
    }

    private String notes() {
        return differences.notes().stream()
                .map(note -> "<p>note: " + Html.isolated(note) + "</p>\n")
                .collect(Collectors.joining());
    }

    private static String template() throws IOException {
        try (InputStream in = DifferencePage.class.getResourceAsStream("page.html")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String options(Collection<String> values) {
        return values.stream()
                .map(value -> "<option>" + Html.escape(value) + "</option>")
                .collect(Collectors.joining());
    }

    private String kindOptions() {
        StringBuilder options = new StringBuilder();
        for (Kind kind : Kind.values()) {
            options.append("<option value=\"%s\">%s</option>".formatted(kind.id(), wording.of(kind)));
        }
        return options.toString();
    }

    private String countTable() {
        StringBuilder out = new StringBuilder("<table><caption>By layer and kind</caption><thead><tr><td></td>");
        for (Kind kind : Kind.values()) {
            out.append("<th scope=\"col\">").append(wording.of(kind)).append("</th>");
        }
        out.append("</tr></thead><tbody>");
        differences.counts().forEach((layer, counts) -> {
            out.append("<tr><th scope=\"row\">").append(Html.escape(layer)).append("</th>");
            for (Kind kind : Kind.values()) {
                out.append("<td>").append(counts.getOrDefault(kind, 0)).append("</td>");
            }
            out.append("</tr>");
        });
        return out.append("</tbody></table>\n").toString();
    }

    private String typeTables() {
        StringBuilder out = new StringBuilder();
        differences.types().forEach((layer, counts) -> {
            TreeSet<String> rows = new TreeSet<>();
            TreeSet<String> columns = new TreeSet<>();
            counts.keySet().forEach(pair -> {
                rows.add(pair.first());
                columns.add(pair.second());
            });
            Set<String> types = new TreeSet<>(rows);
            types.addAll(columns);
            types.remove("");
            if (types.size() > 1) {
                out.append(typeTable(layer, counts, rows, columns));
            }
        });
        return out.toString();
    }

    /** Which type of the first (rows) became which of the second (columns). */
    private String typeTable(String layer, Map<TypePair, Integer> counts, Set<String> rows, Set<String> columns) {
        StringBuilder out =
                new StringBuilder("<table><caption>%s: type in %s (rows) and %s (columns)</caption><thead><tr><td></td>"
                        .formatted(Html.escape(layer), wording.first(), wording.second()));
        columns.forEach(
                column -> out.append("<th scope=\"col\">").append(type(column)).append("</th>"));
        out.append("</tr></thead><tbody>");
        for (String row : rows) {
            out.append("<tr><th scope=\"row\">").append(type(row)).append("</th>");
            for (String column : columns) {
                int count = counts.getOrDefault(new TypePair(row, column), 0);
                String kind = row.equals(column) ? " class=\"same\"" : count > 0 ? " class=\"taken\"" : "";
                out.append("<td")
                        .append(kind)
                        .append('>')
                        .append(count == 0 ? "" : count)
                        .append("</td>");
            }
            out.append("</tr>");
        }
        return out.append("</tbody></table>\n").toString();
    }

    private static String type(String type) {
        return type.isEmpty() ? "<i>none</i>" : Html.escape(type);
    }

    private String list() {
        Map<String, Map<Kind, List<Difference>>> groups = new LinkedHashMap<>();
        differences.counts().keySet().forEach(layer -> groups.put(layer, new EnumMap<>(Kind.class)));
        for (Difference difference : differences.all()) {
            Objects.requireNonNull(groups.get(difference.layer()))
                    .computeIfAbsent(difference.mainKind(), kind -> new ArrayList<>())
                    .add(difference);
        }
        StringBuilder out = new StringBuilder();
        groups.forEach((layer, kinds) -> kinds.forEach((kind, group) -> {
            out.append("<details open><summary><h2>%s, %s</h2> <span class=\"count\">%d</span></summary><ol>\n"
                    .formatted(Html.escape(layer), wording.of(kind), group.size()));
            group.forEach(difference -> out.append(item(difference)));
            out.append("</ol></details>\n");
        }));
        return out.toString();
    }

    private String item(Difference difference) {
        String kinds = difference.kinds().stream().sorted().map(Kind::id).collect(Collectors.joining(" "));
        StringBuilder out = new StringBuilder(
                "<li data-layer=\"%s\" data-kinds=\"%s\"><p>".formatted(Html.escape(difference.layer()), kinds));
        difference.context().forEach(piece -> out.append(piece(piece)));
        out.append("</p><dl>");
        side(out, wording.first(), difference.first());
        side(out, wording.second(), difference.second());
        String all = difference.kinds().stream().sorted().map(wording::of).collect(Collectors.joining(", "));
        side(out, "kind", all);
        side(out, "document", difference.document());
        return out.append("</dl></li>\n").toString();
    }

    private static void side(StringBuilder out, String name, String words) {
        if (!words.isEmpty()) {
            out.append("<div><dt>%s</dt><dd>%s</dd></div>".formatted(Html.escape(name), Html.isolated(words)));
        }
    }

    /** A mark says in words, too, whose it is and as what. */
    private String piece(Piece piece) {
        String text = Html.isolated(piece.text());
        if (piece.first().isEmpty() && piece.second().isEmpty()) {
            return text;
        }
        String side = piece.second().isEmpty() ? "first" : piece.first().isEmpty() ? "second" : "both";
        List<String> labels = new ArrayList<>();
        if (!piece.first().isEmpty()) {
            labels.add(wording.first() + ": " + piece.first());
        }
        if (!piece.second().isEmpty()) {
            labels.add(wording.second() + ": " + piece.second());
        }
        String label = Html.escape(String.join("; ", labels));
        return "<mark class=\"%s\" title=\"%s\" data-as=\"%s\">%s<span class=\"aside\"> (%s)</span></mark>"
                .formatted(side, label, Html.escape(as(piece)), text, label);
    }

    /** As what it is marked, by either side. */
    private static String as(Piece piece) {
        return piece.first().isEmpty() || piece.first().equals(piece.second())
                ? piece.second()
                : piece.second().isEmpty() ? piece.first() : piece.first() + " / " + piece.second();
    }
}
