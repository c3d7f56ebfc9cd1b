package org.hearsay.core.io;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.core.io.Graph.Kind;
import org.hearsay.core.io.Graph.Relation;
import org.jspecify.annotations.Nullable;

/** What brat calls our types, relations and features. Stateless. */
final class BratNames {
    /** The types of spans that are no entities. */
    private static final Map<Kind, String> TYPES = Map.of(
            Kind.DATE, "TIMEX3",
            Kind.HEDGE, "Hedge",
            Kind.SCOPE, "HedgeScope",
            Kind.SOURCE, "Source",
            Kind.CUE, "Cue",
            Kind.CONTENT, "Content");

    private static final Map<Relation, String> RELATIONS = Map.of(
            Relation.SCOPE, "HasScope",
            Relation.SOURCE, "HasSource",
            Relation.CUE, "HasCue",
            Relation.CONTENT, "HasContent",
            Relation.PARENT, "ReportedIn");

    private BratNames() {}

    /** A type: that of an entity is its own, if it can be a name and is not taken. */
    static String type(Kind kind, Map<String, String> features) {
        String fixed = TYPES.get(kind);
        if (fixed != null) {
            return fixed;
        }
        String type = features.getOrDefault("type", "Entity");
        boolean free = type.matches("[A-Za-z0-9_-]+") && !TYPES.containsValue(type);
        return free ? type : "Entity";
    }

    static Kind kind(String type) {
        @Nullable Kind kind = keyOf(TYPES, type);
        return kind == null ? Kind.ENTITY : kind;
    }

    static String relation(Relation relation) {
        return RELATIONS.getOrDefault(relation, "");
    }

    static @Nullable Relation relation(String name) {
        return keyOf(RELATIONS, name);
    }

    private static <K> @Nullable K keyOf(Map<K, String> names, String name) {
        for (Map.Entry<K, String> entry : names.entrySet()) {
            if (entry.getValue().equals(name)) {
                return entry.getKey();
            }
        }
        return null;
    }

    /** The features that become attributes, which annotators choose from a list; all others go into a note. */
    static Map<String, String> attributes(Kind kind) {
        return switch (kind) {
            case DATE -> Map.of("type", "TimexType");
            case HEDGE -> Map.of("type", "HedgeType");
            case CONTENT, CUE, SOURCE -> attribution();
            case ENTITY, SCOPE -> Map.of();
        };
    }

    private static Map<String, String> attribution() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("kind", "Kind");
        names.put("noSpeaker", "NoSpeaker");
        names.put("polarity", "Polarity");
        return names;
    }

    /** What {@code annotation.conf} says: what may be annotated. */
    static String annotationConfiguration() {
        String parts = "Content|Cue|Source";
        return String.join(
                "\n",
                List.of(
                        "# what Hearsay writes; further types of entities may be added to the list",
                        "[entities]",
                        "PERSON",
                        "ORGANIZATION",
                        "LOCATION",
                        "NORP",
                        "MISC",
                        "Entity",
                        "TIMEX3",
                        "Hedge",
                        "HedgeScope",
                        "Content",
                        "Cue",
                        "Source",
                        "[relations]",
                        "HasScope\tArg1:Hedge, Arg2:HedgeScope",
                        "HasSource\tArg1:Content|Cue, Arg2:Source",
                        "HasCue\tArg1:Content, Arg2:Cue",
                        "HasContent\tArg1:Content, Arg2:Content",
                        "ReportedIn\tArg1:" + parts + ", Arg2:" + parts,
                        "<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>",
                        "[events]",
                        "[attributes]",
                        "TimexType\tArg:TIMEX3, Value:DATE|TIME|DURATION|SET",
                        "HedgeType\tArg:Hedge, Value:epistemic|doxastic|investigation|condition|evidential|approximator|vague",
                        "Kind\tArg:" + parts + ", Value:DIRECT|INDIRECT|MIXED",
                        "NoSpeaker\tArg:" + parts
                                + ", Value:no-source|unnamed|description|pronoun|first-person|unknown-name",
                        "Polarity\tArg:" + parts + ", Value:negative|positive",
                        ""));
    }

    /** What {@code visual.conf} says: how it looks. */
    static String visualConfiguration() {
        return String.join(
                "\n",
                List.of(
                        "[labels]",
                        "PERSON | PERSON | PER",
                        "ORGANIZATION | ORGANIZATION | ORG",
                        "LOCATION | LOCATION | LOC",
                        "TIMEX3 | TIMEX3 | TX",
                        "HedgeScope | Scope | Sc",
                        "Content | Content | Con",
                        "Source | Source | Src",
                        "HasSource | source | src",
                        "HasCue | cue",
                        "HasContent | content",
                        "HasScope | scope",
                        "ReportedIn | reported in | in",
                        "[drawing]",
                        "SPAN_DEFAULT\tfgColor:black, bgColor:#e8e8e8, borderColor:darken",
                        "ARC_DEFAULT\tcolor:#555555, dashArray:-, arrowHead:triangle-5",
                        "PERSON\tbgColor:#ffccaa",
                        "ORGANIZATION\tbgColor:#8fb2ff",
                        "LOCATION\tbgColor:#6fdf9f",
                        "NORP\tbgColor:#cbe58a",
                        "MISC\tbgColor:#dcc5f0",
                        "TIMEX3\tbgColor:#9adbe8",
                        "Hedge\tbgColor:#ffe27a",
                        "HedgeScope\tbgColor:#fff6d0",
                        "Content\tbgColor:#f2f2f2",
                        "Cue\tbgColor:#ffb3c1",
                        "Source\tbgColor:#f4a6ff",
                        "ReportedIn\tdashArray:3-3",
                        "[attributes]",
                        ""));
    }
}
