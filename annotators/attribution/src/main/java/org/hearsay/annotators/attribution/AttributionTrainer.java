package org.hearsay.annotators.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.hearsay.core.learning.PerceptronLearner;
import org.hearsay.core.learning.SequenceDecoder;
import org.hearsay.core.learning.TrainingDocument;
import org.hearsay.core.spi.Option;
import org.hearsay.core.spi.TrainerPlugin;

/**
 * Trains the models of cues, and of sources and contents, from annotated JSON Lines with sentences and tokens whose
 * {@code attributions} are gold.
 */
public final class AttributionTrainer implements TrainerPlugin {

    /** A sequence with its labels. */
    @SuppressWarnings("ArrayRecordComponent") // handed to one reader
    private record Example(SequenceDecoder.Positions positions, int[] labels) {}

    @Override
    public String name() {
        return AttributionPlugin.NAME;
    }

    @Override
    public String summary() {
        return "learns cues, or the sources and contents of cues, from JSON Lines with tokens and attributions";
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.choice("part", "which of the two models to learn", "roles", List.of("cues", "roles")),
                Option.integer("iterations", "how often to go through the training data", 8, "20", 1, 100),
                Option.number("margin", "by how much right labels must be better", 30, "5", 0, 1000),
                Option.integer("seed", "seed of the order of the examples", 1, "7", 0, Integer.MAX_VALUE),
                Option.number("least", "weights below this share of the greatest are left out", 0.004f, "0.002", 0, 1));
    }

    @Override
    public void train(Training training) throws IOException {
        Map<String, String> options = training.options();
        boolean cues = options.getOrDefault("part", "roles").equals("cues");
        List<Example> examples = new ArrayList<>();
        for (Path file : training.train()) {
            TrainingDocument.read(file, document -> {
                TokenTable table = new TokenTable(document.text());
                List<GoldAttribution> gold = GoldAttribution.of(document);
                examples.addAll(cues ? cueExamples(table, gold) : roleExamples(table, gold));
            });
        }
        PerceptronLearner learner = new PerceptronLearner(cues ? CueTagger.LABELS : RoleTagger.LABELS);
        if (cues) {
            CueTagger.teachReadiness(learner);
        }
        learn(learner, examples, training);
        double least = Double.parseDouble(options.getOrDefault("least", "0.004"));
        learner.model(least).write(Files.newOutputStream(training.model()));
    }

    private static void learn(PerceptronLearner learner, List<Example> examples, Training training) {
        Random random = new Random(Long.parseLong(training.options().getOrDefault("seed", "1")));
        int iterations = Integer.parseInt(training.options().getOrDefault("iterations", "8"));
        float margin = Float.parseFloat(training.options().getOrDefault("margin", "30"));
        MarginLearner sequences = new MarginLearner(learner, margin);
        for (int i = 1; i <= iterations; i++) {
            Collections.shuffle(examples, random);
            long right = 0;
            long all = 0;
            for (Example example : examples) {
                int[] labels = example.labels();
                right += sequences.learn(example.positions(), labels);
                all += labels.length;
            }
            training.report()
                    .accept(String.format(
                            Locale.ROOT,
                            "iteration %d of %d examples: %.2f %% of labels right while learning",
                            i,
                            examples.size(),
                            100.0 * right / Math.max(1, all)));
        }
    }

    private static List<Example> cueExamples(TokenTable table, List<GoldAttribution> gold) {
        int[] labels = new int[table.count];
        for (GoldAttribution attribution : gold) {
            for (Span cue : attribution.cues()) {
                mark(labels, cue, 0, 1, 2);
            }
        }
        List<Example> examples = new ArrayList<>();
        for (int sentence = 0; sentence < table.text.sentenceCount(); sentence++) {
            int begin = table.text.firstToken(sentence);
            int end = Math.min(begin + CueTagger.MOST, table.text.endToken(sentence));
            int[] part = new int[end - begin];
            System.arraycopy(labels, begin, part, 0, part.length);
            examples.add(new Example(
                    (position, features) -> CueFeatures.of(table, begin, end, begin + position, features), part));
        }
        return examples;
    }

    private static List<Example> roleExamples(TokenTable table, List<GoldAttribution> gold) {
        List<Example> examples = new ArrayList<>();
        for (GoldAttribution attribution : gold) {
            if (attribution.cues().isEmpty()) {
                continue;
            }
            Span span = attribution.cues().get(0);
            CueTagger.Cue cue = new CueTagger.Cue(span.begin(), span.end(), 1);
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
            examples.add(new Example((position, features) -> from.of(window.begin() + position, features), labels));
        }
        return examples;
    }

    private static void mark(int[] labels, Span span, int offset, int first, int next) {
        int from = Math.max(0, span.begin() - offset);
        for (int i = from; i < Math.min(labels.length, span.end() - offset); i++) {
            labels[i] = i == from ? first : next;
        }
    }
}
