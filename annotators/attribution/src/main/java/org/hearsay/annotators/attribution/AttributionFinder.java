package org.hearsay.annotators.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.core.learning.LinearModel;
import org.hearsay.core.spi.AnalyzedText;

/** Finds who said what in a text. Keeps buffers: one instance serves one thread; the models are shared. */
final class AttributionFinder {
    private final CueTagger cueTagger;
    private final RoleTagger roleTagger;

    AttributionFinder() {
        this(AttributionModels.CUE_MODEL, AttributionModels.ROLE_MODEL);
    }

    AttributionFinder(LinearModel cues, LinearModel roles) {
        cueTagger = new CueTagger(cues);
        roleTagger = new RoleTagger(roles);
    }

    /** The statements of a text, in the order of their cues. */
    List<Statement> find(AnalyzedText text) {
        return find(text, 0);
    }

    /** The statements of a text that are at least as sure as the given confidence. */
    List<Statement> find(AnalyzedText text, float minConfidence) {
        TokenTable table = new TokenTable(text);
        List<Statement> statements = new ArrayList<>(Turns.find(text.text(), table.quotes));
        Set<Integer> laidOut = new HashSet<>();
        statements.forEach(statement -> laidOut.add(statement.cues().get(0).begin()));
        for (CueTagger.Cue cue : cueTagger.find(table)) {
            if (cue.confidence() < minConfidence || laidOut.contains(text.begin(cue.first()))) {
                continue;
            }
            RoleTagger.Roles roles = roleTagger.find(table, cue);
            if (!roles.contents().isEmpty()) {
                statements.add(statement(table, cue, roles));
            }
        }
        statements.removeIf(statement -> statement.confidence() < minConfidence);
        statements.sort(Comparator.comparingInt(
                (Statement statement) -> statement.cues().get(0).begin()));
        return Citations.read(table, Nesting.link(FloatingQuotes.join(table, statements)));
    }

    private static Statement statement(TokenTable table, CueTagger.Cue cue, RoleTagger.Roles roles) {
        List<Span> contents = offsets(table, roles.contents());
        return new Statement(
                offsets(table, isExpletive(table, cue, roles.sources()) ? List.of() : roles.sources()),
                offsets(table, List.of(new Span(cue.first(), cue.end()))),
                contents,
                SpeechKind.of(table, roles.contents()),
                Polarity.isPositive(table, cue),
                -1,
                cue.confidence());
    }

    /** Whether the source is the "it" of "it is said that", which names nobody. */
    private static boolean isExpletive(TokenTable table, CueTagger.Cue cue, List<Span> sources) {
        if (sources.size() != 1
                || sources.get(0).end() - sources.get(0).begin() != 1
                || !table.text.word(sources.get(0).begin()).equalsIgnoreCase("it")) {
            return false;
        }
        boolean passive = false;
        for (int i = cue.first(); i < cue.end(); i++) {
            boolean toBe = table.text.lemma(i).equals("be") && i + 1 < table.count;
            passive |= toBe && (table.text.tag(i + 1).equals("VBN") || table.kindAt(i + 1) == TokenTable.Kind.ADVERB);
        }
        return passive;
    }

    private static List<Span> offsets(TokenTable table, List<Span> tokens) {
        List<Span> offsets = new ArrayList<>();
        for (Span span : tokens) {
            offsets.add(new Span(table.text.begin(span.begin()), table.text.end(span.end() - 1)));
        }
        return offsets;
    }
}
