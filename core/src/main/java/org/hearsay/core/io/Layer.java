package org.hearsay.core.io;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.core.spi.Names;

/** The layers of annotation in a JSON Lines document, by the name of their field there. */
public enum Layer {
    SENTENCES,
    TOKENS,
    ENTITIES,
    DATES,
    HEDGES,
    ATTRIBUTIONS;

    /** The fields of a document that Hearsay writes itself: in input they are replaced by what it finds. */
    static final Set<String> FIELDS;

    static {
        Set<String> fields = new TreeSet<>();
        for (Layer layer : values()) {
            fields.add(layer.field());
        }
        fields.add("annotators");
        FIELDS = Set.copyOf(fields);
    }

    /** The fields that say more of a mark than where it stands, in the order in which they are written. */
    public List<String> features() {
        return switch (this) {
            case SENTENCES -> List.of();
            case TOKENS -> List.of("pos", "lemma");
            case ENTITIES -> List.of("type", "entity", "name", "gender", "number", "confidence");
            case DATES -> List.of("type", "value", "mod", "quant", "freq", "from", "to", "confidence");
            case HEDGES -> List.of("type", "certainty", "polarity", "confidence");
            case ATTRIBUTIONS -> List.of("speaker", "noSpeaker", "kind", "polarity", "confidence");
        };
    }

    /** Whether a field of a document is Hearsay's own, so that no plugin may name a layer so. */
    public static boolean isTaken(String field) {
        return FIELDS.contains(field) || JsonLine.OWN_FIELDS.contains(field) || field.equals("replaced");
    }

    /** The field of the layer in a document, which is also its name on the command line. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The layers that hold annotations of some types. */
    public static Set<Layer> of(Collection<? extends Class<?>> types) {
        Set<Layer> layers = EnumSet.noneOf(Layer.class);
        for (Layer layer : values()) {
            for (Class<?> type : types) {
                for (Class<?> each = type; each != null; each = each.getSuperclass()) {
                    if (CasAnnotations.types(layer).contains(each.getName())) {
                        layers.add(layer);
                    }
                }
            }
        }
        return layers;
    }

    /** What is written by default: all but tokens. */
    public static Set<Layer> byDefault() {
        return EnumSet.complementOf(EnumSet.of(TOKENS));
    }

    /**
     * Reads a list of layers as users write it: {@code "dates,hedges"}, or {@code "all"}.
     *
     * @throws IllegalArgumentException for an unknown name, with what exists
     */
    public static Set<Layer> parse(String list) {
        Set<Layer> layers = EnumSet.noneOf(Layer.class);
        for (String part : list.split(",", -1)) {
            String name = part.strip();
            if (name.equals("all")) {
                return EnumSet.allOf(Layer.class);
            }
            List<String> names = new ArrayList<>(List.of("all"));
            for (Layer layer : values()) {
                names.add(layer.field());
                if (layer.field().equals(name)) {
                    layers.add(layer);
                }
            }
            if (!names.contains(name)) {
                throw new IllegalArgumentException("no layer '" + name + "'" + Names.hint(name, names));
            }
        }
        return layers;
    }
}
