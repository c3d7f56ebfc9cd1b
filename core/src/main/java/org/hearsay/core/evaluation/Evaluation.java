package org.hearsay.core.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The scores of a system against gold, both JSON Lines documents, by layer and type: strict (span and type equal) and
 * overlapping (paired one to one, equal spans first, then the largest overlap), with the values of dates, and with the roles
 * and relations of attributions. A document that the system lacks counts as annotated with nothing. Immutable.
 */
public final class Evaluation {
    static final List<String> ROLES = List.of("source", "cue", "content");

    private final Map<String, Map<String, Score>> layers = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private int documents;

    private Evaluation() {}

    /**
     * Scores documents.
     *
     * @param gold a JSON Lines file, or a folder of them
     * @param system the same
     * @throws UnreadableException if either is not what it should be, with all that is wrong
     */
    public static Evaluation of(Path gold, Path system) throws UnreadableException {
        List<String> problems = new ArrayList<>();
        Map<String, ScoredDocument> goldDocuments = ScoredDocument.read(gold, problems);
        Map<String, ScoredDocument> systemDocuments = ScoredDocument.read(system, problems);
        if (problems.isEmpty() && goldDocuments.isEmpty()) {
            problems.add(gold + ": holds no documents");
        }
        Evaluation evaluation = new Evaluation();
        int missing = 0;
        for (ScoredDocument document : goldDocuments.values()) {
            ScoredDocument found = systemDocuments.remove(document.id());
            missing += found == null ? 1 : 0;
            if (found != null && !found.text().equals(document.text())) {
                problems.add("%s: the text of '%s' differs from that of the gold at %s"
                        .formatted(found.where(), document.id(), document.where()));
            }
            evaluation.add(document, found);
        }
        if (!problems.isEmpty()) {
            throw new UnreadableException(problems);
        }
        if (missing > 0) {
            evaluation.notes.add(
                    missing + " documents of the gold are missing from the system's output and count as empty");
        }
        if (!systemDocuments.isEmpty()) {
            evaluation.notes.add(
                    systemDocuments.size() + " documents of the system are not in the gold and do not count");
        }
        return evaluation;
    }

    private void add(ScoredDocument gold, @Nullable ScoredDocument system) {
        documents++;
        for (String layer : List.of("entities", "dates", "hedges")) {
            if (gold.has(layer)) {
                spans(layer, gold.spans(layer), system == null ? List.of() : system.spans(layer));
            }
        }
        if (gold.has("attributions")) {
            statements(gold.statements(), system == null ? List.of() : system.statements());
        }
    }

    private void spans(String layer, List<Span> gold, List<Span> system) {
        List<Pairing.Pair> pairs = Pairing.pair(gold, system);
        int[] hits = new int[4];
        Map<String, int[]> strict = new LinkedHashMap<>();
        Map<String, int[]> overlapping = new LinkedHashMap<>();
        for (Pairing.Pair pair : pairs) {
            Span wanted = gold.get(pair.gold());
            Span found = system.get(pair.system());
            boolean sameType = wanted.type().equals(found.type());
            boolean exact = wanted.covers(found);
            hits[0] += exact ? 1 : 0;
            hits[1] += sameType ? 1 : 0;
            hits[2] += exact && sameType ? 1 : 0;
            hits[3] += wanted.value().equals(found.value()) ? 1 : 0;
            strict.computeIfAbsent(wanted.type(), type -> new int[1])[0] += exact && sameType ? 1 : 0;
            overlapping.computeIfAbsent(wanted.type(), type -> new int[1])[0] += sameType ? 1 : 0;
        }
        count(layer, "span", hits[0], gold.size(), system.size());
        count(layer, "span, overlapping", pairs.size(), gold.size(), system.size());
        count(layer, "span and type", hits[2], gold.size(), system.size());
        count(layer, "type, overlapping", hits[1], gold.size(), system.size());
        if (layer.equals("dates")) {
            count(layer, "value, overlapping", hits[3], gold.size(), system.size());
        }
        for (String type : types(gold, system)) {
            long inGold = gold.stream().filter(span -> span.type().equals(type)).count();
            long inSystem =
                    system.stream().filter(span -> span.type().equals(type)).count();
            count(layer, type, strict.getOrDefault(type, new int[1])[0], inGold, inSystem);
            count(layer, type + ", overlapping", overlapping.getOrDefault(type, new int[1])[0], inGold, inSystem);
        }
    }

    private static List<String> types(List<Span> gold, List<Span> system) {
        List<String> types = new ArrayList<>();
        gold.forEach(span -> types.add(span.type()));
        system.forEach(span -> types.add(span.type()));
        return types.stream().distinct().sorted().toList();
    }

    private void statements(List<ScoredDocument.Statement> gold, List<ScoredDocument.Statement> system) {
        for (String role : ROLES) {
            List<Span> wanted = pieces(gold, role);
            List<Span> found = pieces(system, role);
            List<Pairing.Pair> pairs = Pairing.pair(wanted, found);
            long exact = pairs.stream()
                    .filter(pair -> wanted.get(pair.gold()).covers(found.get(pair.system())))
                    .count();
            count("attributions", role, exact, wanted.size(), found.size());
            count("attributions", role + ", overlapping", pairs.size(), wanted.size(), found.size());
        }
        long exact = gold.stream()
                .map(ScoredDocument.Statement::pieces)
                .distinct()
                .filter(pieces ->
                        system.stream().anyMatch(other -> other.pieces().equals(pieces)))
                .count();
        count("attributions", "relation", exact, gold.size(), system.size());
        boolean[] taken = new boolean[system.size()];
        long touching = 0;
        long speakers = 0;
        long withSpeaker = 0;
        for (ScoredDocument.Statement statement : gold) {
            int match = match(statement, system, taken);
            withSpeaker += statement.speaker().isEmpty() ? 0 : 1;
            if (match >= 0) {
                taken[match] = true;
                touching++;
                boolean same =
                        statement.speaker().equalsIgnoreCase(system.get(match).speaker());
                speakers += same && !statement.speaker().isEmpty() ? 1 : 0;
            }
        }
        long named = system.stream()
                .filter(statement -> !statement.speaker().isEmpty())
                .count();
        count("attributions", "relation, overlapping", touching, gold.size(), system.size());
        count("attributions", "speaker", speakers, withSpeaker, named);
    }

    private static int match(ScoredDocument.Statement wanted, List<ScoredDocument.Statement> system, boolean[] taken) {
        for (int i = 0; i < system.size(); i++) {
            if (!taken[i] && touches(wanted, system.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean touches(ScoredDocument.Statement one, ScoredDocument.Statement other) {
        for (String role : ROLES) {
            List<Span> a = one.pieces(role);
            List<Span> b = other.pieces(role);
            boolean bothEmpty = a.isEmpty() && b.isEmpty();
            if (!bothEmpty && a.stream().noneMatch(x -> b.stream().anyMatch(y -> x.overlap(y) > 0))) {
                return false;
            }
        }
        return true;
    }

    private static List<Span> pieces(List<ScoredDocument.Statement> statements, String role) {
        return statements.stream()
                .flatMap(statement -> statement.pieces(role).stream())
                .distinct()
                .toList();
    }

    private void count(String layer, String measure, long correct, long gold, long system) {
        layers.computeIfAbsent(layer, key -> new LinkedHashMap<>())
                .merge(measure, new Score(correct, gold, system), (a, b) -> a.plus(b.correct(), b.gold(), b.system()));
    }

    /** The scores by layer, and there by measure or type. */
    public Map<String, Map<String, Score>> layers() {
        Map<String, Map<String, Score>> copy = new LinkedHashMap<>();
        layers.forEach((layer, scores) -> copy.put(layer, new LinkedHashMap<>(scores)));
        return copy;
    }

    /** The scores as a table for people. */
    public String text() {
        StringBuilder out = new StringBuilder();
        out.append(documents).append(" documents\n");
        notes.forEach(note -> out.append(note).append('\n'));
        layers.forEach((layer, scores) -> {
            out.append('\n').append(layer).append('\n');
            scores.forEach((measure, score) -> out.append(String.format(
                    Locale.ROOT,
                    "  %-28s F1 %6.2f   P %6.2f   R %6.2f   gold %6d   system %6d%n",
                    measure,
                    100 * score.f1(),
                    100 * score.precision(),
                    100 * score.recall(),
                    score.gold(),
                    score.system())));
        });
        return out.toString();
    }

    /** The scores as JSON for scripts: layer, measure, and there precision, recall, F1 in percent and the counts. */
    public String json() {
        ObjectNode root = new ObjectMapper().createObjectNode();
        root.put("documents", documents);
        layers.forEach((layer, scores) -> {
            ObjectNode node = root.putObject(layer);
            scores.forEach((measure, score) -> node.putObject(measure)
                    .put("precision", percent(score.precision()))
                    .put("recall", percent(score.recall()))
                    .put("f1", percent(score.f1()))
                    .put("correct", score.correct())
                    .put("gold", score.gold())
                    .put("system", score.system()));
        });
        return root.toString();
    }

    private static double percent(double share) {
        return Math.round(10000 * share) / 100.0;
    }
}
