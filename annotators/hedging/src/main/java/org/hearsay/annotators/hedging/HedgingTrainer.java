package org.hearsay.annotators.hedging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.core.learning.LinearModel;
import org.hearsay.core.learning.TrainingDocument;
import org.hearsay.core.spi.Option;
import org.hearsay.core.spi.TrainerPlugin;

/**
 * Trains the model that tells hedges from other uses of the same words, from annotated JSON Lines with tokens whose cues stand
 * in {@code cues} or {@code hedges}: {@code begin}, {@code end}, {@code type}; or the model of scopes, from cues with {@code id}
 * and {@code scopes}: {@code begin}, {@code end}, {@code cue_ids}.
 */
public final class HedgingTrainer implements TrainerPlugin {
    @Override
    public String name() {
        return HedgingPlugin.NAME;
    }

    @Override
    public String summary() {
        return "learns which candidates of the lexicon are hedges, from JSON Lines with tokens and cues";
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.choice("part", "which of the two models to learn", "cues", List.of("cues", "scopes")),
                Option.integer("iterations", "how often to go through the training data", 20, "30", 1, 100),
                Option.integer("seed", "seed of the order of the examples", 1, "7", 0, Integer.MAX_VALUE),
                Option.text(
                        "less",
                        "files whose path holds one of these words, parted by commas, count a quarter: not news",
                        "",
                        "bio,senses,examples"));
    }

    @Override
    public void train(Training training) throws IOException {
        Map<String, String> options = training.options();
        if (options.getOrDefault("part", "cues").equals("scopes")) {
            trainScopes(training);
            return;
        }
        List<String> less = List.of(options.getOrDefault("less", "").split(",", -1));
        CueLearner learner = new CueLearner(
                Integer.parseInt(options.getOrDefault("iterations", "20")),
                Long.parseLong(options.getOrDefault("seed", "1")));
        for (Path file : training.train()) {
            boolean counts = less.stream()
                    .noneMatch(word -> !word.isBlank() && file.toString().contains(word.strip()));
            TrainingDocument.read(file, document -> learner.add(document, counts ? 1 : 0.25f));
        }
        training.report().accept(learner.size() + " candidates");
        LinearModel model = learner.learn();
        model.write(training.model());
        if (training.dev() != null) {
            score(model, training.dev(), training);
        }
    }

    private static void trainScopes(Training training) throws IOException {
        Map<String, String> options = training.options();
        ScopeLearner learner = new ScopeLearner(
                Integer.parseInt(options.getOrDefault("iterations", "20")),
                Long.parseLong(options.getOrDefault("seed", "1")));
        for (Path file : training.train()) {
            TrainingDocument.read(file, learner::add);
        }
        training.report().accept(learner.size() + " scopes");
        LinearModel model = learner.learn();
        if (model == null) {
            throw new IOException("no scopes in " + training.train() + "; a scope needs 'begin', 'end' and 'cue_ids'");
        }
        model.write(training.model());
        if (training.dev() != null) {
            ScopeScore score = new ScopeScore(model);
            TrainingDocument.read(training.dev(), score::add);
            training.report().accept("dev: " + score);
        }
    }

    private static void score(LinearModel model, Path dev, Training training) throws IOException {
        HedgeFinder finder = new HedgeFinder(model);
        int[] counts = new int[4];
        TrainingDocument.read(dev, document -> {
            Map<Long, String> gold = CueLearner.gold(document);
            gold.values().removeIf(type -> !CueLearner.LABELS.contains(type));
            counts[0] += gold.size();
            for (Hedge hedge : finder.find(document.text())) {
                if (CueLearner.LABELS.contains(hedge.type())) {
                    counts[1]++;
                    String type = gold.get(CueLearner.span(hedge.begin(), hedge.end()));
                    counts[2] += type == null ? 0 : 1;
                    counts[3] += hedge.type().equals(type) ? 1 : 0;
                }
            }
        });
        double both = Math.max(1, counts[0] + counts[1]);
        training.report()
                .accept(String.format(
                        Locale.ROOT,
                        "dev: cue exact F1 %.2f, with type %.2f",
                        200 * counts[2] / both,
                        200 * counts[3] / both));
    }
}
