package org.hearsay.core.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.core.io.Annotations.Span;
import org.hearsay.core.io.Graph.Kind;
import org.hearsay.core.io.Graph.Node;
import org.hearsay.core.io.Graph.Relation;
import org.hearsay.core.io.InputFormat.Source;
import org.hearsay.core.io.ReadResult.Read;
import org.jspecify.annotations.Nullable;

/**
 * Reads brat stand-off: the {@code .ann} file, and the text beside it. Events, normalisations and equivalences are left
 * out, and so are relations of other names than ours. Not safe for threads.
 */
final class BratReader {
    private static final Map<String, String> FEATURES = Map.of(
            "TimexType", "type", "HedgeType", "type", "Kind", "kind", "NoSpeaker", "noSpeaker", "Polarity", "polarity");

    private final String text;
    private final CodePoints offsets;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Graph graph = new Graph();
    private final List<Map<String, String>> features = new ArrayList<>();

    private BratReader(String text) {
        this.text = text;
        this.offsets = new CodePoints(text);
    }

    static Read read(byte[] bytes, Source source) throws IOException, MalformedException, Utf8.InvalidException {
        if (source.file() == null) {
            throw new MalformedException("brat stand-off needs the text beside it; name a file, not standard input");
        }
        Path file = source.file();
        String name = file.getFileName().toString();
        Path textFile = file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".txt");
        CleanText clean;
        try {
            byte[] content = Files.readAllBytes(textFile);
            clean = CleanText.of(Utf8.decode(content, content.length));
        } catch (NoSuchFileException e) {
            throw new MalformedException("has no text beside it; expected " + textFile);
        }
        Article article = new Article(
                source.id(), null, null, "en", null, clean.text(), clean.replaced(), source.name(), Map.of());
        BratReader reader = new BratReader(clean.text());
        Annotations.Builder builder = new Annotations.Builder().states(stated(file));
        reader.readLines(Utf8.decode(bytes, bytes.length)).addTo(builder);
        return new Read(article, builder.build(), "");
    }

    /** What the configuration beside it lets annotate; without one, entities. */
    private static Set<Layer> stated(Path file) throws IOException {
        Set<Layer> stated = EnumSet.of(Layer.ENTITIES);
        Path configuration = file.resolveSibling("annotation.conf");
        if (Files.isRegularFile(configuration)) {
            for (String line : Files.readAllLines(configuration)) {
                stated.add(BratNames.kind(line.strip()).layer());
            }
        }
        return stated;
    }

    private Graph readLines(String content) throws MalformedException {
        List<String> lines = content.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("T")) {
                span(lines.get(i), i + 1);
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String[] columns = line.split("\t", -1);
            String[] words = columns.length > 1 ? columns[1].split(" ", -1) : new String[0];
            boolean known = line.isBlank() || "TREAMN#*".indexOf(line.charAt(0)) >= 0;
            if (!known || (!line.isBlank() && words.length == 0)) {
                throw new MalformedException(
                        i + 1, "'" + line + "' is no annotation of brat, such as 'T1<tab>PERSON 0 3<tab>Ana'");
            }
            if (line.startsWith("R")) {
                relation(words, i + 1);
            } else if (line.startsWith("A") || line.startsWith("M")) {
                attribute(words);
            } else if (line.startsWith("#")
                    && columns.length > 2
                    && words.length > 1
                    && numbers.containsKey(words[1])) {
                featuresOf(words[1]).putAll(BratNotes.read(columns[2]));
            }
        }
        for (int i = 0; i < features.size(); i++) {
            if (features.get(i).remove(BratNotes.JOINED) != null) {
                Node node = graph.nodes().get(i);
                graph.nodes().set(i, new Node(node.kind(), joined(node.fragments()), node.features()));
            }
        }
        return graph;
    }

    private void span(String line, int number) throws MalformedException {
        String[] columns = line.split("\t", 3);
        int blank = columns.length > 1 ? columns[1].indexOf(' ') : -1;
        if (blank < 0) {
            throw new MalformedException(
                    number, "'" + line + "' is no span of brat, such as 'T1<tab>PERSON 0 3<tab>Ana'");
        }
        String type = columns[1].substring(0, blank);
        List<Span> fragments = new ArrayList<>();
        for (String place : columns[1].substring(blank + 1).split(";", -1)) {
            fragments.add(fragment(place, number));
        }
        fragments.sort(Comparator.comparingInt(Span::begin));
        Kind kind = BratNames.kind(type);
        Map<String, String> own = new LinkedHashMap<>();
        if (kind == Kind.ENTITY && !type.equals("Entity")) {
            own.put("type", type);
        }
        numbers.put(columns[0], graph.add(new Node(kind, fragments, own)));
        features.add(own);
    }

    private Span fragment(String place, int number) throws MalformedException {
        if (!place.matches("\\d{1,9} \\d{1,9}")) {
            throw new MalformedException(number, "'" + place + "' is no place in the text, such as '0 3'");
        }
        int blank = place.indexOf(' ');
        int begin = Integer.parseInt(place.substring(0, blank));
        int end = Integer.parseInt(place.substring(blank + 1));
        if (begin > end || end > offsets.length()) {
            throw new MalformedException(
                    number, "%d to %d is no place in a text of %d code points".formatted(begin, end, offsets.length()));
        }
        return new Span(offsets.utf16(begin), offsets.utf16(end));
    }

    /** Fragments that a line end parts were one stretch. */
    private List<Span> joined(List<Span> fragments) {
        List<Span> joined = new ArrayList<>();
        for (Span fragment : fragments) {
            Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null
                    && last.end() < fragment.begin()
                    && isLineEnd(text.substring(last.end(), fragment.begin()))) {
                joined.set(joined.size() - 1, new Span(last.begin(), fragment.end()));
            } else {
                joined.add(fragment);
            }
        }
        return joined;
    }

    private static boolean isLineEnd(String gap) {
        return gap.isBlank() && (gap.indexOf('\n') >= 0 || gap.indexOf('\r') >= 0);
    }

    private void relation(String[] words, int number) throws MalformedException {
        @Nullable Relation relation = BratNames.relation(words[0]);
        if (relation == null) {
            return;
        }
        int[] ends = {-1, -1};
        for (String word : words) {
            for (int i = 0; i < 2; i++) {
                if (word.startsWith("Arg" + (i + 1) + ":")) {
                    ends[i] = numbers.getOrDefault(word.substring(5), -1);
                }
            }
        }
        if (ends[0] < 0 || ends[1] < 0) {
            throw new MalformedException(number, "'" + String.join(" ", words) + "' names a span that there is not");
        }
        graph.link(relation, ends[0], ends[1]);
    }

    private void attribute(String[] words) {
        String feature = FEATURES.get(words[0]);
        if (feature != null && words.length > 2 && numbers.containsKey(words[1])) {
            featuresOf(words[1]).put(feature, words[2]);
        }
    }

    private Map<String, String> featuresOf(String id) {
        return features.get(numbers.getOrDefault(id, 0));
    }
}
