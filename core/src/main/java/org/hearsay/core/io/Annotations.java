package org.hearsay.core.io;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.uima.jcas.JCas;
import org.jspecify.annotations.Nullable;

/**
 * The annotations of an article as plain values: what all formats are read into and written from. Offsets are UTF-16, end
 * exclusive, as in the CAS. Marks stand in text order. Immutable; made by a {@link Builder}.
 */
public final class Annotations {
    private static final Comparator<Stretch> TEXT_ORDER = Comparator.comparingInt(Stretch::begin)
            .thenComparing(Comparator.comparingInt(Stretch::end).reversed());

    /** No annotations, and no layer stated. */
    public static final Annotations NONE = new Builder().build();

    private final Set<Layer> stated;
    private final Map<Layer, List<Mark>> marks;
    private final List<Attribution> attributions;
    private final List<Run> runs;

    private Annotations(Annotations other, Set<Layer> stated) {
        this.stated = Set.copyOf(stated);
        marks = other.marks;
        attributions = other.attributions;
        runs = other.runs;
    }

    private Annotations(Builder builder) {
        stated = Set.copyOf(builder.stated);
        marks = new EnumMap<>(Layer.class);
        builder.marks.forEach((layer, list) ->
                marks.put(layer, list.stream().sorted(TEXT_ORDER).toList()));
        attributions = inTextOrder(builder.attributions);
        runs = List.copyOf(builder.runs);
    }

    /** The same without some layers, and without the records of some annotators. */
    public Annotations without(Set<Layer> layers, Set<String> annotators) {
        Builder rest = new Builder();
        Set<Layer> kept = EnumSet.noneOf(Layer.class);
        kept.addAll(stated);
        kept.removeAll(layers);
        rest.states(kept);
        for (Layer layer : kept) {
            marks(layer).forEach(mark -> rest.add(layer, mark));
        }
        if (kept.contains(Layer.ATTRIBUTIONS)) {
            attributions.forEach(rest::add);
        }
        runs.stream()
                .filter(run -> !annotators.contains(String.valueOf(run.name())))
                .forEach(rest::add);
        return rest.build();
    }

    /** Adds them to a CAS that holds their text. */
    public void addTo(JCas cas) {
        CasAnnotations.write(this, cas);
    }

    /** A stretch of the text. */
    public interface Stretch {
        int begin();

        int end();
    }

    /** A stretch of which no more is said. */
    public record Span(int begin, int end) implements Stretch {}

    /**
     * A sentence, token, entity mention, date or hedge.
     *
     * @param features what is said of it, by the name of the field in a JSON Lines document (see {@link Layer#features})
     * @param scope what a hedge makes uncertain; null for others
     */
    public record Mark(
            int begin,
            int end,
            Map<String, String> features,
            @Nullable Span scope) implements Stretch {
        public Mark {
            features = Collections.unmodifiableMap(new LinkedHashMap<>(features));
        }

        /** A mark without a scope. */
        public Mark(int begin, int end, Map<String, String> features) {
            this(begin, end, features, null);
        }

        /** A feature; null if it is not stated. */
        public @Nullable String feature(String name) {
            return features.get(name);
        }
    }

    /**
     * Who says what.
     *
     * @param parts the spans of each {@link Role}, in text order; empty lists for roles that it lacks
     * @param features speaker, noSpeaker, kind, polarity, confidence, as far as they are stated
     * @param parent the number of the attribution that reports this one; -1 for none
     */
    public record Attribution(Map<Role, List<Span>> parts, Map<String, String> features, int parent)
            implements Stretch {
        public Attribution {
            Map<Role, List<Span>> all = new EnumMap<>(Role.class);
            for (Role role : Role.values()) {
                all.put(
                        role,
                        parts.getOrDefault(role, List.of()).stream()
                                .sorted(TEXT_ORDER)
                                .toList());
            }
            parts = Collections.unmodifiableMap(all);
            features = Collections.unmodifiableMap(new LinkedHashMap<>(features));
        }

        /** The spans of a role. */
        public List<Span> spans(Role role) {
            return parts.getOrDefault(role, List.of());
        }

        @Override
        public int begin() {
            return parts.values().stream()
                    .flatMap(List::stream)
                    .mapToInt(Span::begin)
                    .min()
                    .orElse(0);
        }

        @Override
        public int end() {
            return parts.values().stream()
                    .flatMap(List::stream)
                    .mapToInt(Span::end)
                    .max()
                    .orElse(0);
        }

        private int firstCue() {
            List<Span> cues = spans(Role.CUE);
            return cues.isEmpty() ? -1 : cues.get(0).begin();
        }

        private int firstContent() {
            List<Span> contents = spans(Role.CONTENT);
            return contents.isEmpty() ? -1 : contents.get(0).begin();
        }
    }

    /** The parts of an attribution. */
    public enum Role {
        SOURCE,
        CUE,
        CONTENT;

        /** Its name in a JSON Lines document. */
        public String field() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * That an annotator ran.
     *
     * @param options its options, as JSON
     * @param models the SHA-256 of its models, as JSON
     */
    public record Run(
            @Nullable String name,
            @Nullable String version,
            @Nullable String options,
            @Nullable String models,
            @Nullable String jar) {}

    /** Collects the annotations of an article, in any order. Not safe for threads. */
    public static final class Builder {
        private final Set<Layer> stated = EnumSet.noneOf(Layer.class);
        private final Map<Layer, List<Mark>> marks = new EnumMap<>(Layer.class);
        private final List<Attribution> attributions = new ArrayList<>();
        private final List<Run> runs = new ArrayList<>();

        /** Says that a layer was annotated, even if nothing was found. */
        public Builder states(Set<Layer> layers) {
            stated.addAll(layers);
            return this;
        }

        /** Adds a mark to any layer but the attributions. */
        public Builder add(Layer layer, Mark mark) {
            stated.add(layer);
            marks.computeIfAbsent(layer, key -> new ArrayList<>()).add(mark);
            return this;
        }

        /** Adds an attribution; its parent is a number in the order of adding. */
        public Builder add(Attribution attribution) {
            stated.add(Layer.ATTRIBUTIONS);
            attributions.add(attribution);
            return this;
        }

        /** Adds a run, in the order in which the annotators ran. */
        public Builder add(Run run) {
            runs.add(run);
            return this;
        }

        public Annotations build() {
            return new Annotations(this);
        }
    }

    /** The layers that were annotated; a layer without marks is one in which nothing was found. */
    public Set<Layer> stated() {
        return stated;
    }

    /** These annotations, of which other layers count as stated. */
    Annotations stating(Set<Layer> layers) {
        return new Annotations(this, layers);
    }

    /** The marks of a layer, in text order; the longer first where they begin together. */
    public List<Mark> marks(Layer layer) {
        return marks.getOrDefault(layer, List.of());
    }

    /** The attributions in text order, by their cues where their spans are equal. */
    public List<Attribution> attributions() {
        return attributions;
    }

    public List<Run> runs() {
        return runs;
    }

    private static List<Attribution> inTextOrder(List<Attribution> given) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing((Integer i) -> given.get(i), TEXT_ORDER)
                .thenComparingInt(i -> given.get(i).firstCue())
                .thenComparingInt(i -> given.get(i).firstContent()));
        List<Attribution> ordered = new ArrayList<>();
        for (int i : order) {
            Attribution attribution = given.get(i);
            int parent = order.indexOf(attribution.parent());
            ordered.add(new Attribution(attribution.parts(), attribution.features(), parent));
        }
        return List.copyOf(ordered);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Annotations that
                && stated.equals(that.stated)
                && marks.equals(that.marks)
                && attributions.equals(that.attributions)
                && runs.equals(that.runs);
    }

    @Override
    public int hashCode() {
        return marks.hashCode() + 31 * attributions.hashCode();
    }

    @Override
    public String toString() {
        return "stated " + stated + ", marks " + marks + ", attributions " + attributions + ", runs " + runs;
    }
}
