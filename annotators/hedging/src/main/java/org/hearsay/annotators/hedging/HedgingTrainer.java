package org.hearsay.annotators.hedging;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hearsay.core.learning.Features;
import org.hearsay.core.learning.LinearModel;
import org.hearsay.core.learning.PerceptronLearner;
import org.hearsay.core.learning.TrainingDocument;
import org.hearsay.core.spi.AnalyzedText;
import org.hearsay.core.spi.Option;
import org.hearsay.core.spi.TrainerPlugin;

/**
 * Trains the model that tells hedges from other uses of the same words, from annotated JSON Lines with tokens whose cues stand
 * in {@code cues} or {@code hedges}: {@code begin}, {@code end}, {@code type}.
 */
public final class HedgingTrainer implements TrainerPlugin {
    private static final List<String> LABELS =
            List.of(HedgeFinder.NONE, "epistemic", "doxastic", "investigation", "condition");
    private static final double LEAST_WEIGHT = 0.0005;

    /** A candidate with its features, its label, and how much it counts. */
    private record Example(AnalyzedText text, HedgeLexicon.Match match, int label, float weight) {}

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
                Option.integer("iterations", "how often to go through the training data", 20, "30", 1, 100),
                Option.integer("seed", "seed of the order of the examples", 1, "7", 0, Integer.MAX_VALUE),
                Option.text(
                        "less",
                        "files whose path holds this word count a quarter: text of other fields than news",
                        "",
                        "bio"));
    }

    @Override
    public void train(Training training) throws IOException {
        Map<String, String> options = training.options();
        String less = options.getOrDefault("less", "");
        List<Example> examples = new ArrayList<>();
        for (Path file : training.train()) {
            boolean counts = less.isEmpty() || !file.toString().contains(less);
            TrainingDocument.read(file, document -> examples.addAll(examples(document, counts ? 1 : 0.25f)));
        }
        training.report().accept(examples.size() + " candidates");
        PerceptronLearner learner = new PerceptronLearner(LABELS);
        Random random = new Random(Long.parseLong(options.getOrDefault("seed", "1")));
        int iterations = Integer.parseInt(options.getOrDefault("iterations", "20"));
        for (int i = 1; i <= iterations; i++) {
            Collections.shuffle(examples, random);
            int right = learn(learner, examples);
            training.report()
                    .accept("iteration %d: %.2f %% right while learning".formatted(i, 100.0 * right / examples.size()));
        }
        LinearModel model = learner.model(LEAST_WEIGHT);
        model.write(Files.newOutputStream(training.model()));
        if (training.dev() != null) {
            score(model, training.dev(), training);
        }
    }

    private static int learn(PerceptronLearner learner, List<Example> examples) {
        Features features = new Features();
        float[] scores = new float[LABELS.size()];
        int right = 0;
        for (Example example : examples) {
            learner.step();
            CueFeatures.of(example.text(), example.match(), features);
            learner.score(features, scores);
            int rival = rival(scores, example.label());
            if (scores[example.label()] - scores[rival] > 0) {
                right++;
            }
            // a margin keeps it from leaning on single words
            if (scores[example.label()] - scores[rival] < 5) {
                learner.update(features, example.label(), rival, example.weight());
            }
        }
        return right;
    }

    private static int rival(float[] scores, int label) {
        int best = label == 0 ? 1 : 0;
        for (int other = 0; other < scores.length; other++) {
            if (other != label && scores[other] > scores[best]) {
                best = other;
            }
        }
        return best;
    }

    private static List<Example> examples(TrainingDocument document, float weight) {
        Map<Long, String> gold = gold(document);
        AnalyzedText text = document.text();
        List<Example> examples = new ArrayList<>();
        HedgeFinder.candidates(text, match -> {
            if (match.entry().when() == HedgeEntry.When.LEARNED) {
                long span = span(text.begin(match.firstToken()), text.end(match.endToken() - 1));
                int label = LABELS.indexOf(gold.getOrDefault(span, HedgeFinder.NONE));
                examples.add(new Example(text, match, Math.max(0, label), weight));
            }
        });
        return examples;
    }

    private static Map<Long, String> gold(TrainingDocument document) {
        Map<Long, String> gold = new HashMap<>();
        for (String field : List.of("cues", "hedges")) {
            for (JsonNode cue : document.line().path(field)) {
                int begin = document.offset(cue.path("begin").asInt());
                int end = document.offset(cue.path("end").asInt());
                gold.put(span(begin, end), cue.path("type").asText());
            }
        }
        return gold;
    }

    private static long span(int begin, int end) {
        return ((long) begin << 32) + end;
    }

    private static void score(LinearModel model, Path dev, Training training) throws IOException {
        HedgeFinder finder = new HedgeFinder(model);
        int[] counts = new int[4];
        TrainingDocument.read(dev, document -> {
            Map<Long, String> gold = gold(document);
            gold.values().removeIf(type -> !LABELS.contains(type));
            counts[0] += gold.size();
            for (Hedge hedge : finder.find(document.text())) {
                if (LABELS.contains(hedge.type())) {
                    counts[1]++;
                    String type = gold.get(span(hedge.begin(), hedge.end()));
                    counts[2] += type == null ? 0 : 1;
                    counts[3] += hedge.type().equals(type) ? 1 : 0;
                }
            }
        });
        double both = Math.max(1, counts[0] + counts[1]);
        training.report()
                .accept("dev: cue exact F1 %.2f, with type %.2f"
                        .formatted(200 * counts[2] / both, 200 * counts[3] / both));
    }
}
