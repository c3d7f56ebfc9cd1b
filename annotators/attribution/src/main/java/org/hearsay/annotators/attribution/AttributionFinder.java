package org.hearsay.annotators.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.core.learning.LinearModel;
import org.hearsay.core.spi.AnalyzedText;
import org.jspecify.annotations.Nullable;

/** Finds who said what in a text. Keeps buffers: one instance serves one thread; the models are shared. */
final class AttributionFinder {
    private final CueTagger cueTagger;
    private final RoleTagger roleTagger;
    private final Rumours rumours;
    private final @Nullable CandidateJudge judge;

    AttributionFinder() {
        this(
                AttributionModels.CUE_MODEL,
                AttributionModels.ROLE_MODEL,
                new CandidateJudge(AttributionModels.JUDGE_MODEL, AttributionModels.SOURCE_MODEL));
    }

    /** Without a judge, all candidates with a content are taken. */
    AttributionFinder(LinearModel cues, LinearModel roles, @Nullable CandidateJudge judge) {
        cueTagger = new CueTagger(cues);
        roleTagger = new RoleTagger(roles);
        rumours = new Rumours(roleTagger);
        this.judge = judge;
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
        CandidateContext context = candidates(table);
        for (int i = 0; i < context.candidates.size(); i++) {
            Candidate candidate = context.candidates.get(i);
            if (!candidate.hasContent() || laidOut.contains(text.begin(candidate.cue.first()))) {
                continue;
            }
            if (judge != null) {
                judge.look(context, i);
            }
            float chance = judge == null ? 1 : judge.chance();
            boolean plain = candidate.isPlain(table);
            if (plain || chance >= CandidateJudge.ENOUGH) {
                boolean source = plain || judge == null || !candidate.hasSource() || judge.keepsSource();
                statements.add(statement(table, candidate, source, chance));
            }
        }
        Citations.addMissed(table, statements);
        InnerQuotes.add(table, statements);
        for (Candidate rumour : rumours.find(table, statements)) {
            statements.add(statement(table, rumour, false, Rumours.CONFIDENCE));
        }
        statements.removeIf(statement -> statement.confidence() < minConfidence);
        dropSignatures(statements, laidOut);
        statements.sort(Comparator.comparingInt(
                (Statement statement) -> statement.cues().get(0).begin()));
        return Citations.read(table, Nesting.link(FloatingQuotes.join(table, statements)));
    }

    /** Who has said something by a verb need not sign it. */
    private static void dropSignatures(List<Statement> statements, Set<Integer> laidOut) {
        Set<Span> told = new HashSet<>();
        for (Statement statement : statements) {
            if (!laidOut.contains(statement.cues().get(0).begin())) {
                told.addAll(statement.contents());
            }
        }
        statements.removeIf(
                statement -> laidOut.contains(statement.cues().get(0).begin())
                        && told.contains(statement.contents().get(0)));
    }

    /** What may be attributions. */
    CandidateContext candidates(TokenTable table) {
        List<Candidate> candidates = new ArrayList<>();
        for (CueTagger.Cue cue : cueTagger.find(table)) {
            candidates.add(new Candidate(table, cue, roleTagger.find(table, cue)));
        }
        return new CandidateContext(table, candidates);
    }

    private static Statement statement(TokenTable table, Candidate candidate, boolean source, float chance) {
        CueTagger.Cue cue = candidate.cue;
        RoleTagger.Roles roles = candidate.roles;
        List<Span> contents = roles.contents().stream()
                .map(content -> ownQuotation(table, cue, content))
                .toList();
        return new Statement(
                offsets(table, source && !isExpletive(table, cue, roles.sources()) ? roles.sources() : List.of()),
                offsets(table, List.of(new Span(cue.first(), cue.end()))),
                offsets(table, contents),
                SpeechKind.of(table, contents),
                Polarity.isPositive(table, cue),
                -1,
                chance);
    }

    /** Of quotations with nothing between them, which are said by different people, the one beside the cue. */
    private static Span ownQuotation(TokenTable table, CueTagger.Cue cue, Span content) {
        int begin = content.begin();
        int end = content.end();
        for (int i = content.begin() + 1; i < content.end() && end == content.end(); i++) {
            boolean next = table.quotation[i - 1] > 0
                    && table.quotation[i] > 0
                    && table.quotation[i - 1] != table.quotation[i]
                    && table.paragraphEnd(i - 1) == 0;
            if (next && content.end() <= cue.first()) {
                begin = i;
            } else if (next) {
                end = i;
            }
        }
        return new Span(begin, end);
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
