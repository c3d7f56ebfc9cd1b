package org.hearsay.annotators.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.hearsay.core.learning.Features;
import org.hearsay.core.learning.LinearModel;
import org.hearsay.core.learning.RandomFieldLearner;
import org.hearsay.core.learning.SequenceDecoder;
import org.hearsay.core.learning.TreeModel;
import org.hearsay.core.learning.TreeModelLearner;
import org.jspecify.annotations.Nullable;

/** Learns the models of attribution from documents with gold. Stateless between calls. */
final class AttributionLearner {
    /** In so many parts the training data is cut where a model must not judge what it was learned from. */
    static final int FOLDS = 6;

    private static final float CUES_OMITTED = 0.4f;
    private static final float ROLES_OMITTED = 0.5f;
    /** So many times the models to ship are learned; once will do where a model is only needed to learn the judge. */
    private static final int RUNS = 6;

    private static final int ITERATIONS = 7;
    /** Features seen less often are left out. */
    private static final int SEEN = 2;

    private static final float RATE = 0.1f;
    private static final TreeModelLearner.Way JUDGE = new TreeModelLearner.Way(600, 0.03f, 24, 30, 5, 0.3f, 0.7f, 1);
    private static final double LEAST = 0.0024;

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
        return cues(documents, RUNS);
    }

    private LinearModel cues(List<Document> documents, int runs) {
        Lesson lesson = sink -> documents.forEach(document -> cues(document, sink));
        return learn("cues", CueTagger.LABELS, CUES_OMITTED, runs, lesson);
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
        return roles(documents, RUNS);
    }

    private LinearModel roles(List<Document> documents, int runs) {
        Lesson lesson = sink -> documents.forEach(document -> roles(document, sink));
        return learn("roles", RoleTagger.LABELS, ROLES_OMITTED, runs, lesson);
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

    /** Takes decisions from the candidates of a text, and its gold. */
    private interface Decisions {
        void take(CandidateContext context, List<GoldAttribution> gold, int part, TreeModelLearner learner);
    }

    /** The model that chooses among candidates. */
    TreeModel judge(List<Document> documents) {
        return trees(documents, AttributionLearner::judge);
    }

    /** The model that says whether a candidate that is right has the right source. */
    TreeModel sources(List<Document> documents) {
        return trees(documents, AttributionLearner::sources);
    }

    /** Learns from the candidates of each part of the data as models find them that were learned from the others. */
    private TreeModel trees(List<Document> documents, Decisions decisions) {
        TreeModelLearner learner = new TreeModelLearner();
        for (int fold = 0; fold < FOLDS && fold < documents.size(); fold++) {
            report.accept("part " + (fold + 1) + " of " + Math.min(FOLDS, documents.size()));
            List<Document> held = new ArrayList<>();
            List<Document> others = new ArrayList<>();
            for (int i = 0; i < documents.size(); i++) {
                (i % FOLDS == fold ? held : others).add(documents.get(i));
            }
            others = others.isEmpty() ? held : others;
            AttributionFinder finder = new AttributionFinder(cues(others, 1), roles(others, 1), null);
            for (Document document : held) {
                decisions.take(finder.candidates(document.table()), document.gold(), fold, learner);
            }
        }
        return learner.learn(JUDGE);
    }

    /** Adds the candidates of a text, and which of them are right. */
    static void judge(CandidateContext context, List<GoldAttribution> gold, int part, TreeModelLearner learner) {
        @Nullable GoldAttribution[] right = GoldAttribution.matches(context.candidates, gold);
        CandidateNumbers numbers = new CandidateNumbers();
        Features values = new Features();
        for (int i = 0; i < right.length; i++) {
            values.clear();
            CandidateValues.of(context, i, values);
            learner.add(part, numbers.of(context, i), values, right[i] != null);
        }
    }

    /** Adds the sources of the candidates that are right, and which of these are right. */
    static void sources(CandidateContext context, List<GoldAttribution> gold, int part, TreeModelLearner learner) {
        @Nullable GoldAttribution[] right = GoldAttribution.matches(context.candidates, gold);
        CandidateNumbers numbers = new CandidateNumbers();
        Features values = new Features();
        for (int i = 0; i < right.length; i++) {
            Candidate candidate = context.candidates.get(i);
            GoldAttribution truth = right[i];
            if (truth != null && candidate.hasSource()) {
                values.clear();
                CandidateValues.of(context, i, values);
                learner.add(part, numbers.of(context, i), values, truth.hasSource(candidate));
            }
        }
    }

    private LinearModel learn(String what, List<String> labels, float omitted, int runs, Lesson lesson) {
        RandomFieldLearner learner = new RandomFieldLearner(labels);
        lesson.teach((positions, truth) -> learner.count(positions, truth.length));
        learner.keep(SEEN);
        lesson.teach(learner::add);
        for (int run = 1; run <= runs; run++) {
            learner.learn(
                    new RandomFieldLearner.Way(ITERATIONS, RATE, omitted, run),
                    (number, loss) -> report.accept(
                            String.format(Locale.ROOT, "%s, iteration %d: loss %.3f", what, number, loss)));
        }
        return learner.model(LEAST);
    }

    private static void mark(int[] labels, Span span, int offset, int first, int next) {
        int from = Math.max(0, span.begin() - offset);
        for (int i = from; i < Math.min(labels.length, span.end() - offset); i++) {
            labels[i] = i == from ? first : next;
        }
    }
}
