package org.hearsay.core.io;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.core.io.Graph.Kind;
import org.hearsay.core.io.Graph.Relation;
import org.jspecify.annotations.Nullable;

/**
 * The layers that INCEpTION and WebAnno can hold: entities in the named entity layer that is built in, all else in flat span
 * layers and relation layers of our own (InceptionTypes.xml describes them). A hedge and its scope are spans of one layer,
 * and so are source, cue and content; the feature {@code part} tells which. Stateless.
 */
final class InceptionLayers {
    static final String ENTITY = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity";
    static final String DATE = "webanno.custom.HearsayDate";
    static final String HEDGE = "webanno.custom.HearsayHedge";
    static final String SPEECH = "webanno.custom.HearsaySpeech";
    static final String HEDGE_LINK = "webanno.custom.HearsayHedgeLink";
    static final String SPEECH_LINK = "webanno.custom.HearsaySpeechLink";

    /** The span layers. */
    static final List<String> SPANS = List.of(ENTITY, DATE, HEDGE, SPEECH);

    /** The relation layers, each with the span layer that its relations are between. */
    static final Map<String, String> RELATIONS = relations();

    static final String PART = "part";
    static final String ROLE = "role";

    private InceptionLayers() {}

    private static Map<String, String> relations() {
        Map<String, String> relations = new LinkedHashMap<>();
        relations.put(HEDGE_LINK, HEDGE);
        relations.put(SPEECH_LINK, SPEECH);
        return relations;
    }

    static String layer(Kind kind) {
        return switch (kind) {
            case ENTITY -> ENTITY;
            case DATE -> DATE;
            case HEDGE, SCOPE -> HEDGE;
            case SOURCE, CUE, CONTENT -> SPEECH;
        };
    }

    static String layer(Relation relation) {
        return relation == Relation.SCOPE ? HEDGE_LINK : SPEECH_LINK;
    }

    static String role(Relation relation) {
        return relation.name().toLowerCase(Locale.ROOT);
    }

    /** The relation of a role; null if Hearsay knows none. */
    static @Nullable Relation relation(String layer, @Nullable String role) {
        if (layer.equals(HEDGE_LINK)) {
            return Relation.SCOPE;
        }
        for (Relation relation : Relation.values()) {
            if (layer.equals(SPEECH_LINK) && role(relation).equals(role)) {
                return relation;
            }
        }
        return null;
    }

    /** The features of a span layer: what they are called there, and in JSON Lines. */
    static Map<String, String> features(String layer) {
        Map<String, String> features = new LinkedHashMap<>();
        switch (layer) {
            case ENTITY -> {
                features.put("identifier", "entity");
                features.put("value", "type");
            }
            case DATE -> {
                Layer.DATES.features().forEach(feature -> features.put(feature, feature));
                // "from" is a word of Python, which cassis cannot take
                features.keySet().removeAll(List.of("type", "from", "to"));
                features.put("timexType", "type");
                features.put("earliest", "from");
                features.put("latest", "to");
            }
            case HEDGE -> {
                features.put(PART, PART);
                features.put("hedgeType", "type");
                features.put("certainty", "certainty");
                features.put("polarity", "polarity");
                features.put("confidence", "confidence");
            }
            default -> {
                features.put(PART, PART);
                Layer.ATTRIBUTIONS.features().forEach(feature -> features.put(feature, feature));
            }
        }
        return features;
    }

    /** The values of the features of a node, as the layer calls them; of those that are absent there is none. */
    static Map<String, String> values(Graph.Node node) {
        Map<String, String> values = new LinkedHashMap<>();
        features(layer(node.kind())).forEach((theirs, ours) -> {
            @Nullable
            String value =
                    ours.equals(PART) ? part(node.kind()) : node.features().get(ours);
            if (value != null) {
                values.put(theirs, value);
            }
        });
        return values;
    }

    private static String part(Kind kind) {
        return kind == Kind.HEDGE ? "cue" : kind.name().toLowerCase(Locale.ROOT);
    }

    /** The node of an annotation in a span layer, with the values of its features there. */
    static Graph.Node node(String layer, int begin, int end, Map<String, String> values) {
        Features ours = new Features();
        features(layer).forEach((theirs, name) -> ours.with(name, values.get(theirs)));
        @Nullable String part = ours.map().remove(PART);
        return new Graph.Node(kind(layer, part), List.of(new Annotations.Span(begin, end)), ours.map());
    }

    private static Kind kind(String layer, @Nullable String part) {
        return switch (layer) {
            case ENTITY -> Kind.ENTITY;
            case DATE -> Kind.DATE;
            case HEDGE -> "scope".equals(part) ? Kind.SCOPE : Kind.HEDGE;
            default -> "source".equals(part) ? Kind.SOURCE : "cue".equals(part) ? Kind.CUE : Kind.CONTENT;
        };
    }
}
