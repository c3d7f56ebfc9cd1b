package org.hearsay.annotators.entities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import org.hearsay.core.learning.LinearModel;
import org.hearsay.core.learning.PerceptronLearner;
import org.hearsay.core.learning.SequenceDecoder;

/**
 * Learns the sequence model of names: the mean of several runs of a structured averaged perceptron with a margin (Collins 2002;
 * Taskar, Guestrin and Koller 2004), each in its own order. The same documents and settings give the same model.
 *
 * @param iterations how often each run goes through the documents
 * @param margin by how much the right labels must win
 * @param runs how many models to take the mean of
 * @param headlines the share of documents, in percent, of which a sentence is written as a headline (see {@link Headlines})
 * @param seed of the order of the documents, and of the headlines
 */
record EntityLearner(int iterations, int margin, int runs, int headlines, long seed) {
    /** Weights below this share of the greatest are left out of the model. */
    private static final double LEAST_WEIGHT = 0.002;

    LinearModel learn(List<Corpus.Document> documents, Consumer<String> report) {
        Random random = new Random(seed);
        List<Corpus.Document> joined = new ArrayList<>();
        for (Corpus.Document document : documents) {
            boolean isHeaded = random.nextInt(100) < headlines;
            joined.add(isHeaded ? Headlines.in(document.joined(), random) : document.joined());
        }
        PerceptronLearner learner = run(joined, 1, report);
        for (int run = 2; run <= runs; run++) {
            learner.merge(run(joined, run, report), 1f / run);
        }
        return learner.model(LEAST_WEIGHT);
    }

    private PerceptronLearner run(List<Corpus.Document> documents, int run, Consumer<String> report) {
        PerceptronLearner learner = new PerceptronLearner(Labels.ALL);
        SequenceDecoder decoder = new SequenceDecoder(Labels.ALL.size());
        Random random = new Random(seed + run - 1);
        List<Corpus.Document> shuffled = new ArrayList<>(documents);
        for (int i = 1; i <= iterations; i++) {
            Collections.shuffle(shuffled, random);
            long right = 0;
            long all = 0;
            for (Corpus.Document document : shuffled) {
                right += learn(learner, decoder, document);
                all += document.words().words().length;
            }
            report.accept(String.format(
                    Locale.ROOT, "run %d, iteration %d: %.3f %% right while learning", run, i, 100.0 * right / all));
        }
        return learner;
    }

    private long learn(PerceptronLearner learner, SequenceDecoder decoder, Corpus.Document document) {
        EntityFeatures features = new EntityFeatures(document.words());
        int[] truth = labels(document);
        int[] starts = document.words().sentences();
        long right = 0;
        for (int s = 0; s < document.words().sentenceCount(); s++) {
            features.sentence(starts[s], starts[s + 1]);
            int[] labels = Arrays.copyOfRange(truth, starts[s], starts[s + 1]);
            right += decoder.learn(learner, labels.length, features, labels, 1, margin);
        }
        return right;
    }

    private static int[] labels(Corpus.Document document) {
        int[] labels = new int[document.words().words().length];
        for (Span name : document.names()) {
            int length = name.end() - name.first();
            for (int i = 0; i < length; i++) {
                labels[name.first() + i] = Labels.ALL.indexOf(Labels.of(i, length, name.type()));
            }
        }
        return labels;
    }
}
