package org.hearsay.annotators.entities;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.hearsay.core.learning.LinearModel;
import org.hearsay.core.spi.Option;
import org.hearsay.core.spi.TrainerPlugin;

/** Trains the sequence model of names from labelled documents (see {@link Corpus}). */
public final class EntityTrainer implements TrainerPlugin {
    private static final String OPENNLP = "opennlp";

    @Override
    public String name() {
        return EntitiesPlugin.NAME;
    }

    @Override
    public String summary() {
        return "learns names from columns (word, tab, BIO label; a blank line after each sentence), our JSON Lines, or brat";
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.choice(
                        "learner",
                        "hearsay, or opennlp for its perceptron with its default features, to compare with",
                        "hearsay",
                        List.of("hearsay", OPENNLP)),
                Option.integer("iterations", "how often to go through the training data", 6, "12", 1, 100),
                Option.integer("margin", "by how much the right labels must win", 8, "0", 0, 1000),
                Option.integer("runs", "how often to learn in another order; the model is the mean", 3, "1", 1, 20),
                Option.integer(
                        "headlines",
                        "in how many percent of the documents a sentence is written as a headline, in title case or capitals",
                        50,
                        "0",
                        0,
                        100),
                Option.integer("seed", "seed of the order of the documents", 1, "7", 0, Integer.MAX_VALUE),
                Option.integer("folds", "cross-validate with so many folds before learning from all", 0, "10", 0, 100),
                Option.text(
                        "types",
                        "what further types of the data are here, empty for none of ours",
                        "",
                        "brand=ORGANIZATION,animal="),
                Option.text(
                        "clean",
                        "what to mend in the training data: all, none, or some of " + CorpusCleaner.Step.all(),
                        "all",
                        "titles,groups"),
                Option.text(
                        "trusted", "names of training files, with commas, that are not mended", "", "hand-made.tsv"));
    }

    @Override
    public void train(Training training) throws IOException {
        Map<String, String> values = new HashMap<>();
        options().forEach(option -> values.put(option.name(), option.defaultValue()));
        values.putAll(training.options());
        CorpusCleaner cleaner = cleaner(values.getOrDefault("clean", "all"));
        Corpus corpus = new Corpus(types(values.getOrDefault("types", "")), cleaner);
        List<Corpus.Document> documents = documents(corpus, cleaner, training.train(), values);
        Consumer<String> report = training.report();
        report.accept(documents.size() + " documents");
        if (OPENNLP.equals(values.get("learner"))) {
            TokenNameFinderModel model = OpenNlpLearner.learn(documents, number(values, "iterations"));
            try (OutputStream out = Files.newOutputStream(training.model())) {
                model.serialize(out);
            }
            score(new OpenNlpFinder(model), corpus, training);
            return;
        }
        EntityLearner learner = new EntityLearner(
                number(values, "iterations"),
                number(values, "margin"),
                number(values, "runs"),
                number(values, "headlines"),
                number(values, "seed"));
        int folds = number(values, "folds");
        if (folds > 0) {
            crossValidate(learner, documents, folds, report);
        }
        LinearModel model = learner.learn(documents, report);
        model.write(training.model());
        score(new EntityTagger(model), corpus, training);
    }

    private static void score(NameFinder finder, Corpus corpus, Training training) throws IOException {
        if (training.dev() != null) {
            training.report().accept("dev: " + NameScore.of(finder, corpus.read(training.dev())));
        }
    }

    private static int number(Map<String, String> values, String option) {
        return Integer.parseInt(values.getOrDefault(option, "0").strip());
    }

    private static Map<String, String> types(String setting) throws IOException {
        Map<String, String> types = new HashMap<>();
        for (String pair : setting.isBlank() ? new String[0] : setting.split(",", -1)) {
            int equals = pair.indexOf('=');
            String type = pair.substring(equals + 1).strip();
            if (equals <= 0 || !(type.isEmpty() || Labels.TYPES.contains(type))) {
                throw new IOException("option 'types' takes pairs such as brand=ORGANIZATION with one of %s, not '%s'"
                        .formatted(String.join(", ", Labels.TYPES), pair));
            }
            types.put(pair.substring(0, equals).strip(), type);
        }
        return types;
    }

    private static CorpusCleaner cleaner(String choice) throws IOException {
        try {
            return CorpusCleaner.of(choice);
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static List<Corpus.Document> documents(
            Corpus corpus, CorpusCleaner cleaner, List<Path> files, Map<String, String> values) throws IOException {
        Set<String> trusted = Set.of(values.getOrDefault("trusted", "").split(",", -1));
        List<Corpus.Document> documents = new ArrayList<>();
        for (Path file : files) {
            boolean mend = !trusted.contains(String.valueOf(file.getFileName()));
            for (Corpus.Document document : corpus.read(file)) {
                documents.add(mend ? cleaner.clean(document) : document);
            }
        }
        return documents;
    }

    /** Learns from all folds but one, and scores on that one, for each of them. */
    private static void crossValidate(
            EntityLearner learner, List<Corpus.Document> documents, int folds, Consumer<String> report)
            throws IOException {
        if (folds < 2 || folds > documents.size()) {
            throw new IOException(
                    "option 'folds' takes 2 to %d, the number of documents, not %d".formatted(documents.size(), folds));
        }
        List<Corpus.Document> shuffled = new ArrayList<>(documents);
        Collections.shuffle(shuffled, new Random(learner.seed()));
        NameScore all = new NameScore(0, 0, 0);
        for (int fold = 0; fold < folds; fold++) {
            List<Corpus.Document> rest = new ArrayList<>();
            List<Corpus.Document> held = new ArrayList<>();
            for (int i = 0; i < shuffled.size(); i++) {
                (i % folds == fold ? held : rest).add(shuffled.get(i));
            }
            NameScore score = NameScore.of(new EntityTagger(learner.learn(rest, line -> {})), held);
            report.accept("fold %d of %d: %s".formatted(fold + 1, folds, score));
            all = all.plus(score);
        }
        report.accept("all folds: " + all);
    }
}
