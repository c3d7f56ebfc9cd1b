package org.hearsay.core.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that two annotations of a document, the first of them the gold or the older run, do not have alike. Immutable.
 *
 * @param document the id of the document
 * @param layer the name of the layer, which may be one of a plugin
 * @param kinds in what they differ; one alone if one side has nothing there
 * @param first what the first says, in words; empty if it says nothing
 * @param second what the second says
 * @param context the sentences around it, cut where the two begin and end to mark
 * @param firstJson the annotation as the first document states it; null if it has none
 * @param secondJson the annotation as the second document states it
 */
public record Difference(
        String document,
        String layer,
        Set<Kind> kinds,
        String first,
        String second,
        List<Piece> context,
        @Nullable JsonNode firstJson,
        @Nullable JsonNode secondJson) {

    /** In what two annotations differ. */
    public enum Kind {
        /** The first alone has it: missed, if that is the gold. */
        MISSED,
        /** The second alone has it: spurious, if the first is the gold. */
        SPURIOUS,
        ENDS,
        TYPE,
        VALUE;

        /** How scripts and pages write it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A piece of text that each side marks as a whole or not at all.
     *
     * @param first what the first side has it marked as; empty if not at all
     * @param second the same of the second side
     */
    public record Piece(String text, String first, String second) {}

    public Difference {
        kinds = Set.copyOf(kinds);
        context = List.copyOf(context);
    }

    /** The kind under which it is listed where it can stand once: the first of them. */
    public Kind mainKind() {
        return kinds.stream().sorted().findFirst().orElseThrow();
    }

    /** The context as text in the manner of a word diff: {@code [-first alone-]}, {@code {+second alone+}}, {@code [both]}. */
    public String text() {
        StringBuilder out = new StringBuilder();
        for (Piece piece : context) {
            boolean inFirst = !piece.first().isEmpty();
            boolean inSecond = !piece.second().isEmpty();
            String before = inFirst ? inSecond ? "[" : "[-" : inSecond ? "{+" : "";
            String after = inFirst ? inSecond ? "]" : "-]" : inSecond ? "+}" : "";
            out.append(before).append(piece.text()).append(after);
        }
        return out.toString().replaceAll("\\s+", " ").strip();
    }

    /** As JSON for scripts. */
    ObjectNode json(ObjectNode node) {
        node.put("document", document).put("layer", layer);
        kinds.stream().sorted().forEach(kind -> node.withArray("/kinds").add(kind.id()));
        node.put("text", text());
        if (firstJson != null) {
            node.set("first", firstJson);
        }
        if (secondJson != null) {
            node.set("second", secondJson);
        }
        return node;
    }
}
