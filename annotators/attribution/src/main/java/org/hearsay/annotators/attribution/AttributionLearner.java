package org.hearsay.annotators.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.hearsay.core.learning.LinearModel;
import org.hearsay.core.learning.RandomFieldLearner;
import org.hearsay.core.learning.SequenceDecoder;

/** Learns the models of attribution from documents with gold. Stateless between calls. */
final class AttributionLearner {
    /** In so many parts the training data is cut where a model must not judge what it was learned from. */
    static final int FOLDS = 6;

    private static final RandomFieldLearner.Way CUES = new RandomFieldLearner.Way(7, 0.1f, 0.4f, 1);
    private static final RandomFieldLearner.Way ROLES = new RandomFieldLearner.Way(7, 0.1f, 0.5f, 1);
    private static final RandomFieldLearner.Way JUDGE = new RandomFieldLearner.Way(10, 0.05f, 0.6f, 1);
    private static final double LEAST = 0.002;

    private final Consumer<String> report;

    AttributionLearner(Consumer<String> report) {
        this.report = report;
    }

    /** A document to learn from. */
    record Document(TokenTable table, List<GoldAttribution> gold) {}

    /** Takes sequences to learn from. */
    private interface Sink {
        void take(SequenceDecoder.Positions positions, int[] labels);
    }

    /** Gives all sequences, as often as it is asked to. */
    private interface Lesson {
        void teach(Sink sink);
    }

    /** The model of cues. */
    LinearModel cues(List<Document> documents) {
        return learn("cues", CueTagger.LABELS, 2, CUES, sink -> documents.forEach(document -> cues(document, sink)));
    }

    private static void cues(Document document, Sink sink) {
        TokenTable table = document.table();
        int[] labels = new int[table.count];
        for (GoldAttribution attribution : document.gold()) {
            for (Span cue : attribution.cues()) {
                mark(labels, cue, 0, 1, 2);
            }
        }
        for (int sentence = 0; sentence < table.text.sentenceCount(); sentence++) {
            int begin = table.text.firstToken(sentence);
            int end = Math.min(begin + CueTagger.MOST, table.text.endToken(sentence));
            int[] part = new int[end - begin];
            System.arraycopy(labels, begin, part, 0, part.length);
            sink.take((position, features) -> CueFeatures.of(table, begin, end, begin + position, features), part);
        }
    }

    /** The model of sources and contents. */
    LinearModel roles(List<Document> documents) {
        return learn(
                "roles", RoleTagger.LABELS, 2, ROLES, sink -> documents.forEach(document -> roles(document, sink)));
    }

    private static void roles(Document document, Sink sink) {
        TokenTable table = document.table();
        for (GoldAttribution attribution : document.gold()) {
            if (attribution.cues().isEmpty()) {
                continue;
            }
            Span span = attribution.cues().get(0);
            CueTagger.Cue cue = new CueTagger.Cue(span.begin(), span.end(), 0);
            RoleWindow window = RoleWindow.around(table, cue.first(), cue.end());
            int[] labels = new int[window.end() - window.begin()];
            for (Span content : attribution.contents()) {
                mark(labels, content, window.begin(), RoleTagger.CONTENT, RoleTagger.CONTENT + 1);
            }
            for (Span source : attribution.sources()) {
                mark(labels, source, window.begin(), RoleTagger.SOURCE, RoleTagger.SOURCE + 1);
            }
            mark(labels, span, window.begin(), RoleTagger.CUE, RoleTagger.CUE);
            RoleFeatures from = new RoleFeatures(table, cue, window);
            sink.take((position, features) -> from.of(window.begin() + position, features), labels);
        }
    }

    /** The model that chooses among candidates: of each part of the data as models find them that were learned from the others. */
    LinearModel judge(List<Document> documents) {
        List<CandidateContext> contexts = new ArrayList<>();
        List<List<GoldAttribution>> gold = new ArrayList<>();
        for (int fold = 0; fold < FOLDS && fold < documents.size(); fold++) {
            report.accept("part " + (fold + 1) + " of " + Math.min(FOLDS, documents.size()));
            List<Document> held = new ArrayList<>();
            List<Document> others = new ArrayList<>();
            for (int i = 0; i < documents.size(); i++) {
                (i % FOLDS == fold ? held : others).add(documents.get(i));
            }
            others = others.isEmpty() ? held : others;
            AttributionFinder finder = new AttributionFinder(cues(others), roles(others), null);
            for (Document document : held) {
                contexts.add(finder.candidates(document.table()));
                gold.add(document.gold());
            }
        }
        return learn("candidates", CandidateJudge.LABELS, 3, JUDGE, sink -> {
            for (int i = 0; i < contexts.size(); i++) {
                judge(contexts.get(i), gold.get(i), sink);
            }
        });
    }

    private static void judge(CandidateContext context, List<GoldAttribution> gold, Sink sink) {
        boolean[] right = GoldAttribution.matches(context.candidates, gold);
        for (int i = 0; i < right.length; i++) {
            int candidate = i;
            sink.take(
                    (position, features) -> CandidateFeatures.of(context, candidate, features),
                    new int[] {right[i] ? 1 : 0});
        }
    }

    private LinearModel learn(String what, List<String> labels, int least, RandomFieldLearner.Way way, Lesson lesson) {
        RandomFieldLearner learner = new RandomFieldLearner(labels);
        lesson.teach((positions, truth) -> learner.count(positions, truth.length));
        learner.keep(least);
        lesson.teach(learner::add);
        learner.learn(
                way,
                (number, loss) ->
                        report.accept(String.format(Locale.ROOT, "%s, iteration %d: loss %.3f", what, number, loss)));
        return learner.model(LEAST);
    }

    private static void mark(int[] labels, Span span, int offset, int first, int next) {
        int from = Math.max(0, span.begin() - offset);
        for (int i = from; i < Math.min(labels.length, span.end() - offset); i++) {
            labels[i] = i == from ? first : next;
        }
    }
}
