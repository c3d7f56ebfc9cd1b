package org.hearsay.annotators.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.core.learning.Features;
import org.hearsay.core.learning.LinearModel;
import org.hearsay.core.learning.PerceptronLearner;
import org.hearsay.core.spi.Option;
import org.hearsay.core.spi.TrainerPlugin;

/** Trains the tagger from columns: a token, a tab and its Penn Treebank tag a line; a blank line after each sentence. */
public final class TaggerTrainer implements TrainerPlugin {
    /** Averaged weights below this share of the greatest tell nothing. */
    private static final double LEAST_WEIGHT = 0.001;

    @Override
    public String name() {
        return "language";
    }

    @Override
    public String summary() {
        return "learns parts of speech from columns: token, tab, Penn Treebank tag; a blank line after each sentence";
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.integer("iterations", "how often to go through the training data", 6, "8", 1, 50),
                Option.integer("seed", "seed of the order of the sentences", 1, "7", 0, Integer.MAX_VALUE));
    }

    @Override
    public void train(Training training) throws IOException {
        List<Example> examples = new ArrayList<>();
        Set<String> tags = new TreeSet<>();
        for (Path file : training.train()) {
            examples.addAll(read(file));
        }
        examples.forEach(example -> tags.addAll(example.tags()));
        training.report().accept("%d sentences, %d tags".formatted(examples.size(), tags.size()));
        PerceptronLearner learner = new PerceptronLearner(new ArrayList<>(tags));
        Random random = new Random(Long.parseLong(training.options().getOrDefault("seed", "1")));
        int iterations = Integer.parseInt(training.options().getOrDefault("iterations", "6"));
        for (int i = 1; i <= iterations; i++) {
            Collections.shuffle(examples, random);
            long right = 0;
            long all = 0;
            for (Example example : examples) {
                right += learn(learner, example);
                all += example.tags().size();
            }
            training.report()
                    .accept(String.format(
                            Locale.ROOT, "iteration %d: %.2f %% right while learning", i, 100.0 * right / all));
        }
        LinearModel model = learner.model(LEAST_WEIGHT);
        model.write(training.model());
        if (training.dev() != null) {
            score(model, read(training.dev()), training);
        }
    }

    /** Learns from a sentence; returns how many tags were right before. */
    private static int learn(PerceptronLearner learner, Example example) {
        TokenFeatures window = new TokenFeatures();
        Features active = new Features();
        float[] scores = new float[learner.labelCount()];
        window.prepare(example.text(), example.tokens(), 0, example.tags().size());
        int right = 0;
        int tag1 = -1;
        int tag2 = -1;
        for (int i = 0; i < example.tags().size(); i++) {
            learner.step();
            window.of(i, tag1, tag2, active);
            learner.score(active, scores);
            int guess = best(scores);
            int truth = learner.number(example.tags().get(i));
            if (guess == truth) {
                right++;
            } else {
                learner.update(active, truth, guess, 1);
            }
            tag2 = tag1;
            // its own guesses are what it will see when it tags
            tag1 = guess;
        }
        return right;
    }

    private static int best(float[] scores) {
        int best = 0;
        for (int tag = 1; tag < scores.length; tag++) {
            best = scores[tag] > scores[best] ? tag : best;
        }
        return best;
    }

    private static void score(LinearModel model, List<Example> examples, Training training) {
        Tagger tagger = new Tagger(model);
        long right = 0;
        long all = 0;
        for (Example example : examples) {
            int count = example.tags().size();
            String[] found = new String[count];
            tagger.tag(example.text(), example.tokens(), 0, count, found);
            for (int i = 0; i < count; i++) {
                right += found[i].equals(example.tags().get(i)) ? 1 : 0;
            }
            all += count;
        }
        training.report()
                .accept(String.format(Locale.ROOT, "dev: %.2f %% of %d tokens right", 100.0 * right / all, all));
    }

    /** A sentence, its tokens as offsets in its text, and their tags. */
    record Example(String text, Tokens tokens, List<String> tags) {}

    private static List<Example> read(Path file) throws IOException {
        List<Example> examples = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Tokens tokens = new Tokens();
        List<String> tags = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                int tab = line.indexOf('\t');
                if (line.isBlank()) {
                    add(examples, text, tokens, tags);
                    text = new StringBuilder();
                    tokens = new Tokens();
                    tags = new ArrayList<>();
                } else if (tab <= 0) {
                    throw new IOException(
                            "%s:%d: expected a token, a tab and a tag, found '%s'".formatted(file, number, line));
                } else {
                    text.append(text.isEmpty() ? "" : " ");
                    tokens.add(text.length(), text.length() + tab);
                    text.append(line, 0, tab);
                    tags.add(line.substring(tab + 1).strip());
                }
            }
        }
        add(examples, text, tokens, tags);
        return examples;
    }

    private static void add(List<Example> examples, StringBuilder text, Tokens tokens, List<String> tags) {
        if (!tags.isEmpty()) {
            examples.add(new Example(text.toString(), tokens, tags));
        }
    }
}
