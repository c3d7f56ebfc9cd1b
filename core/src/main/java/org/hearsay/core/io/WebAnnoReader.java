package org.hearsay.core.io;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.core.io.Annotations.Mark;
import org.hearsay.core.io.Graph.Kind;
import org.hearsay.core.io.Graph.Relation;
import org.hearsay.core.io.InputFormat.Source;
import org.hearsay.core.io.ReadResult.Read;
import org.jspecify.annotations.Nullable;

/**
 * Reads WebAnno TSV 3: sentences, tokens, and of the layers those of {@link InceptionLayers}; others are left out. What
 * stood between two sentences is not in the file: one character becomes a blank, more become line ends. Not safe for
 * threads.
 */
final class WebAnnoReader {
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern VALUE = Pattern.compile("(.*?)(?:(?<!\\\\)\\[(\\d+)(?:_(\\d+))?])?", Pattern.DOTALL);
    private static final Pattern UNIT = Pattern.compile("(\\d+)-(\\d+)(\\.\\d+)?");
    private static final Pattern PLACE = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

    private final List<Column> columns = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<String> sentence = new ArrayList<>();
    private final Annotations.Builder annotations =
            new Annotations.Builder().states(EnumSet.of(Layer.SENTENCES, Layer.TOKENS));
    private final Map<String, Found> found = new LinkedHashMap<>();
    private final List<Arc> arcs = new ArrayList<>();
    private boolean begun;
    private int sentenceBegin;
    private int sentenceEnd;

    /** A column of a layer; the feature is null where it names the other end of a relation. */
    private record Column(String layer, @Nullable String feature) {}

    /** An annotation of which units are read one by one. */
    private static final class Found {
        private final String layer;
        private final int begin;
        private int end;
        private final Map<String, String> values = new HashMap<>();

        Found(String layer, int begin) {
            this.layer = layer;
            this.begin = begin;
        }
    }

    /** A relation, between the keys of what it joins. */
    private record Arc(String layer, @Nullable String role, String governor, String dependent, int line) {}

    private WebAnnoReader() {}

    static Read read(byte[] bytes, Source source) throws MalformedException, Utf8.InvalidException {
        WebAnnoReader reader = new WebAnnoReader();
        String[] lines = Utf8.decode(bytes, bytes.length).split("\r?\n", -1);
        if (!lines[0].startsWith("#FORMAT=WebAnno TSV 3")) {
            throw new MalformedException(1, "begins with '" + lines[0] + "', not with '#FORMAT=WebAnno TSV 3.3'");
        }
        for (int i = 1; i < lines.length; i++) {
            reader.line(lines[i], i + 1);
        }
        reader.endSentence();
        reader.graph().addTo(reader.annotations);
        CleanText clean = CleanText.of(reader.text.toString());
        Article article = new Article(
                source.id(), null, null, "en", null, clean.text(), clean.replaced(), source.name(), Map.of());
        return new Read(article, reader.annotations.build(), "");
    }

    private void line(String line, int number) throws MalformedException {
        if (line.startsWith("#T_")) {
            layer(line);
        } else if (line.startsWith("#Text=")) {
            sentence.add(WebAnnoText.unescape(line.substring("#Text=".length())));
        } else if (line.isBlank()) {
            endSentence();
        } else if (!line.startsWith("#")) {
            row(line.split("\t", -1), number);
        }
    }

    private void layer(String line) {
        String[] fields = line.substring(line.indexOf('=') + 1).split("\\|", -1);
        for (int i = 1; i < fields.length; i++) {
            columns.add(new Column(fields[0], fields[i].startsWith("BT_") ? null : fields[i]));
        }
        if (fields.length == 1) {
            columns.add(new Column(fields[0], ""));
        }
        for (Kind kind : Kind.values()) {
            if (InceptionLayers.layer(kind).equals(fields[0])) {
                annotations.states(Set.of(kind.layer()));
            }
        }
    }

    private void row(String[] cells, int number) throws MalformedException {
        Matcher unit = UNIT.matcher(cells[0]);
        Matcher place = PLACE.matcher(cells.length > 1 ? cells[1] : "");
        if (!unit.matches() || !place.matches() || cells.length < 3) {
            throw new MalformedException(
                    number,
                    "'" + String.join("\t", cells) + "' is no line of WebAnno TSV, such as '1-1<tab>0-4<tab>Lima'");
        }
        int begin = Integer.parseInt(place.group(1));
        int end = Integer.parseInt(place.group(2));
        boolean isToken = unit.group(3) == null;
        if (isToken && !begun) {
            beginSentence(begin);
        }
        if (begin > end || end > text.length()) {
            throw new MalformedException(
                    number, "%d-%d is no place in a text of %d characters so far".formatted(begin, end, text.length()));
        }
        if (isToken) {
            annotations.add(Layer.TOKENS, new Mark(begin, end, Map.of()));
            sentenceEnd = end;
        }
        cells(cells, begin, end, number);
    }

    private void beginSentence(int begin) {
        int gap = begin - text.length();
        text.append(gap == 1 ? " " : "\n".repeat(Math.max(0, gap)));
        text.append(String.join("\n", sentence));
        sentenceBegin = begin;
        begun = true;
    }

    private void endSentence() {
        if (begun) {
            annotations.add(Layer.SENTENCES, new Mark(sentenceBegin, sentenceEnd, Map.of()));
        }
        begun = false;
        sentence.clear();
    }

    private void cells(String[] cells, int begin, int end, int number) throws MalformedException {
        @Nullable String[] roles = new String[0];
        for (int i = 0; i < columns.size() && i + 3 < cells.length; i++) {
            Column column = columns.get(i);
            String[] values = cells[i + 3].equals("_") ? new String[0] : BAR.split(cells[i + 3], -1);
            if (InceptionLayers.SPANS.contains(column.layer()) && column.feature() != null) {
                for (int j = 0; j < values.length; j++) {
                    value(column, values[j], cells[0], j, begin, end);
                }
            } else if (InceptionLayers.ROLE.equals(column.feature())) {
                roles = values;
            } else if (column.feature() == null && InceptionLayers.RELATIONS.containsKey(column.layer())) {
                for (int j = 0; j < values.length; j++) {
                    arc(column.layer(), j < roles.length ? roles[j] : null, values[j], cells[0], number);
                }
            }
        }
    }

    private void value(Column column, String cell, String unit, int stacked, int begin, int end) {
        Matcher value = VALUE.matcher(cell);
        String key = column.layer() + " " + unit + " " + stacked;
        String content = cell;
        if (value.matches()) {
            content = String.valueOf(value.group(1));
            key = value.group(2) == null ? key : column.layer() + " " + value.group(2);
        }
        Found annotation = found.computeIfAbsent(key, absent -> new Found(column.layer(), begin));
        annotation.end = Math.max(annotation.end, end);
        if (!content.equals("*") && column.feature() != null) {
            annotation.values.put(column.feature(), WebAnnoText.unescape(content));
        }
    }

    private void arc(String layer, @Nullable String role, String cell, String unit, int line)
            throws MalformedException {
        Matcher governor = VALUE.matcher(cell);
        if (!governor.matches()
                || !UNIT.matcher(String.valueOf(governor.group(1))).matches()) {
            throw new MalformedException(line, "'" + cell + "' names no annotation, such as '1-3[2_5]'");
        }
        String base = InceptionLayers.RELATIONS.getOrDefault(layer, "");
        arcs.add(new Arc(
                layer,
                role,
                key(base, governor.group(2), String.valueOf(governor.group(1))),
                key(base, governor.group(3), unit),
                line));
    }

    /** The key of an annotation: its id, or where it is the only one at its place, that. */
    private static String key(String layer, @Nullable String id, String unit) {
        return id == null || id.equals("0") ? layer + " " + unit + " 0" : layer + " " + id;
    }

    private Graph graph() throws MalformedException {
        Graph graph = new Graph();
        Map<String, Integer> numbers = new HashMap<>();
        found.forEach((key, annotation) -> numbers.put(
                key,
                graph.add(
                        InceptionLayers.node(annotation.layer, annotation.begin, annotation.end, annotation.values))));
        for (Arc arc : arcs) {
            @Nullable Integer governor = numbers.get(arc.governor());
            @Nullable Integer dependent = numbers.get(arc.dependent());
            if (governor == null || dependent == null) {
                throw new MalformedException(arc.line(), "a relation leads to an annotation that there is not");
            }
            @Nullable Relation relation = InceptionLayers.relation(arc.layer(), arc.role());
            if (relation != null) {
                graph.link(relation, governor, dependent);
            }
        }
        return graph;
    }
}
