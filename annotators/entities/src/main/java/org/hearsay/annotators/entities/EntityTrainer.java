package org.hearsay.annotators.entities;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hearsay.core.learning.LinearModel;
import org.hearsay.core.learning.PerceptronLearner;
import org.hearsay.core.learning.SequenceDecoder;
import org.hearsay.core.spi.Option;
import org.hearsay.core.spi.TrainerPlugin;

/** Trains the sequence model from columns of words and BIO labels (see {@link Corpus}). */
public final class EntityTrainer implements TrainerPlugin {
    private static final double LEAST_WEIGHT = 0.002;

    @Override
    public String name() {
        return EntitiesPlugin.NAME;
    }

    @Override
    public String summary() {
        return "learns names from columns: word, tab, BIO label; a blank line after each sentence";
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.integer("iterations", "how often to go through the training data", 6, "12", 1, 100),
                Option.integer("margin", "by how much the right labels must win", 8, "0", 0, 1000),
                Option.integer("runs", "how often to learn in another order; the model is the mean", 3, "1", 1, 20),
                Option.integer("seed", "seed of the order of the documents", 1, "7", 0, Integer.MAX_VALUE),
                Option.flag("clean", "mend titles, countries and groups in the training data", true),
                Option.text(
                        "trusted", "names of training files, with commas, that are not mended", "", "hand-made.tsv"));
    }

    @Override
    public void train(Training training) throws IOException {
        List<Corpus.Document> documents = new ArrayList<>();
        boolean clean = Boolean.parseBoolean(training.options().getOrDefault("clean", "true"));
        Set<String> trusted =
                Set.of(training.options().getOrDefault("trusted", "").split(",", -1));
        for (Path file : training.train()) {
            boolean mend = clean && !trusted.contains(String.valueOf(file.getFileName()));
            for (Corpus.Document document : Corpus.read(file)) {
                documents.add(mend ? CorpusCleaner.clean(document) : document);
            }
        }
        training.report().accept(documents.size() + " documents");
        int runs = Integer.parseInt(training.options().getOrDefault("runs", "3"));
        PerceptronLearner learner = learn(documents, 1, training);
        for (int run = 2; run <= runs; run++) {
            learner.merge(learn(documents, run, training), 1f / run);
        }
        LinearModel model = learner.model(LEAST_WEIGHT);
        model.write(Files.newOutputStream(training.model()));
        if (training.dev() != null) {
            score(model, Corpus.read(training.dev()), training);
        }
    }

    /** Learns once; each run goes through the documents in its own order. */
    private static PerceptronLearner learn(List<Corpus.Document> documents, int run, Training training) {
        PerceptronLearner learner = new PerceptronLearner(Labels.ALL);
        SequenceDecoder decoder = new SequenceDecoder(Labels.ALL.size());
        int margin = Integer.parseInt(training.options().getOrDefault("margin", "8"));
        int iterations = Integer.parseInt(training.options().getOrDefault("iterations", "6"));
        Random random = new Random(Long.parseLong(training.options().getOrDefault("seed", "1")) + run - 1);
        List<Corpus.Document> shuffled = new ArrayList<>(documents);
        for (int i = 1; i <= iterations; i++) {
            Collections.shuffle(shuffled, random);
            long right = 0;
            long all = 0;
            for (Corpus.Document document : shuffled) {
                right += learn(learner, decoder, document, margin);
                all += document.words().words().length;
            }
            training.report()
                    .accept("run %d, iteration %d: %.3f %% right while learning"
                            .formatted(run, i, 100.0 * right / all));
        }
        return learner;
    }

    private static long learn(
            PerceptronLearner learner, SequenceDecoder decoder, Corpus.Document document, int margin) {
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

    private static void score(LinearModel model, List<Corpus.Document> documents, Training training) {
        EntityTagger tagger = new EntityTagger(model);
        long right = 0;
        long gold = 0;
        long found = 0;
        for (Corpus.Document document : documents) {
            Set<Span> truth = new HashSet<>(document.names());
            List<Span> spans = tagger.tag(document.words());
            gold += truth.size();
            found += spans.size();
            for (Span span : spans) {
                right += truth.contains(new Span(span.first(), span.end(), span.type(), 1)) ? 1 : 0;
            }
        }
        training.report()
                .accept("dev: precision %.2f, recall %.2f, F1 %.2f (exact span and type)"
                        .formatted(
                                100.0 * right / Math.max(1, found),
                                100.0 * right / Math.max(1, gold),
                                200.0 * right / Math.max(1, gold + found)));
    }
}
