package org.hearsay.core.io;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.core.io.Annotations.Mark;
import org.hearsay.core.io.Annotations.Role;
import org.hearsay.core.io.Annotations.Stretch;

/** Spans as a label for each token: {@code B-TYPE} begins one, {@code I-TYPE} goes on with it. Stateless. */
final class BioLabels {
    /** What CoNLL-2003 calls our types; types that are not here are called the same. */
    private static final Map<String, String> CONLL = Map.of("PERSON", "PER", "ORGANIZATION", "ORG", "LOCATION", "LOC");

    private static final Pattern LABEL = Pattern.compile("O|_|[BIELSU]-.+");

    private BioLabels() {}

    /** A stretch with its type. */
    record Typed(int begin, int end, String type) implements Stretch {}

    /** Of some layers the first that can be labels, with its spans. */
    static List<Typed> spans(Annotations annotations, Set<Layer> layers) {
        List<Typed> spans = new ArrayList<>();
        for (Layer layer : List.of(Layer.ENTITIES, Layer.DATES, Layer.HEDGES)) {
            if (layers.contains(layer)) {
                for (Mark mark : annotations.marks(layer)) {
                    spans.add(
                            new Typed(mark.begin(), mark.end(), mark.features().getOrDefault("type", "MISC")));
                }
                return spans;
            }
        }
        if (layers.contains(Layer.ATTRIBUTIONS)) {
            annotations.attributions().forEach(attribution -> {
                for (Role role : Role.values()) {
                    attribution
                            .spans(role)
                            .forEach(span -> spans.add(new Typed(span.begin(), span.end(), role.name())));
                }
            });
        }
        return spans;
    }

    /** The label of each token; of spans that overlap, the one that begins first counts, or else the longer one. */
    static List<String> labels(List<Mark> tokens, List<Typed> spans) {
        List<Typed> ordered = new ArrayList<>(spans);
        ordered.sort(Comparator.comparingInt(Typed::begin)
                .thenComparing(Comparator.comparingInt(Typed::end).reversed()));
        List<String> labels = new ArrayList<>(Collections.nCopies(tokens.size(), "O"));
        int first = 0;
        int free = 0;
        for (Typed span : ordered) {
            while (first < tokens.size() && tokens.get(first).end() <= span.begin()) {
                first++;
            }
            if (first < free) {
                continue;
            }
            String type = span.type().replaceAll("\\s+", "_");
            for (int i = first; i < tokens.size() && tokens.get(i).begin() < span.end(); i++) {
                labels.set(i, (i == first ? "B-" : "I-") + type);
                free = i + 1;
            }
        }
        return labels;
    }

    /** The type as CoNLL-2003 has it. */
    static String conll(String label) {
        return label.equals("O")
                ? label
                : label.substring(0, 2) + CONLL.getOrDefault(label.substring(2), label.substring(2));
    }

    /** Our name of a type of CoNLL-2003. */
    private static String ours(String type) {
        for (Map.Entry<String, String> entry : CONLL.entrySet()) {
            if (entry.getValue().equals(type)) {
                return entry.getKey();
            }
        }
        return type;
    }

    /**
     * Checks a label of BIO2 or one of its kin: IOB1, IOBES, BILOU.
     *
     * @param line where it stands
     */
    static void check(String label, int line) throws MalformedException {
        if (!LABEL.matcher(label).matches()) {
            throw new MalformedException(line, "'" + label + "' is no label such as O, B-PER or I-PER");
        }
    }

    /** Adds the spans of checked labels as entities. */
    static void addEntities(List<Mark> tokens, List<String> labels, Annotations.Builder builder) {
        String type = "";
        int begin = -1;
        for (int i = 0; i <= labels.size(); i++) {
            String label = i == labels.size() ? "O" : labels.get(i);
            boolean isOut = label.length() == 1;
            boolean goesOn = !isOut
                    && "IEL".indexOf(label.charAt(0)) >= 0
                    && label.substring(2).equals(type);
            if (begin >= 0 && !goesOn) {
                builder.add(Layer.ENTITIES, new Mark(begin, tokens.get(i - 1).end(), Map.of("type", ours(type))));
                begin = -1;
            }
            if (!isOut && begin < 0) {
                begin = tokens.get(i).begin();
                type = label.substring(2);
            }
        }
    }
}
