package org.hearsay.core.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A decision has two numbers from 0 to 1 and one word; there are four parts of the data. */
final class TreeModelTest {
    private static final TreeModelLearner.Way WAY = new TreeModelLearner.Way(60, 0.2f, 6, 5, 1, 1, 0.8f, 1);

    /** Says whether a decision is a yes. */
    private interface Truth {
        boolean yes(float one, float two, int word);
    }

    @Test
    void learns_what_numbers_tell_together() {
        TreeModel model = learned((one, two, word) -> one > 0.5f != two > 0.5f);
        assertThat(chance(model, 0.9f, 0.1f, 1)).isGreaterThan(0.9f);
        assertThat(chance(model, 0.1f, 0.9f, 1)).isGreaterThan(0.9f);
        assertThat(chance(model, 0.9f, 0.9f, 1)).isLessThan(0.1f);
        assertThat(chance(model, 0.1f, 0.1f, 1)).isLessThan(0.1f);
    }

    @Test
    void learns_what_words_tell() {
        TreeModel model = learned((one, two, word) -> word < 5);
        assertThat(chance(model, 0.5f, 0.5f, 4)).isGreaterThan(0.9f);
        assertThat(chance(model, 0.5f, 0.5f, 5)).isLessThan(0.1f);
    }

    @Test
    void trusts_no_word_for_the_decision_that_it_was_seen_in() {
        TreeModelLearner learner = new TreeModelLearner();
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 400; i++) {
            // each word stands in one part alone
            add(learner, i % 4, random.nextInt(20) * 4 + i % 4, random.nextBoolean(), 0, 0);
        }
        assertThat(chance(learner.learn(WAY), 0, 0, 3)).isBetween(0.3f, 0.7f);
    }

    @Test
    void reads_what_it_has_written() throws IOException {
        TreeModel model = learned((one, two, word) -> one > 0.3f && word > 2);
        byte[] bytes = bytes(model);
        TreeModel read = TreeModel.read(new ByteArrayInputStream(bytes));
        assertThat(bytes(read)).isEqualTo(bytes);
        for (int word = 0; word < 12; word++) {
            assertThat(chance(read, 0.4f, 0.1f, word)).isEqualTo(chance(model, 0.4f, 0.1f, word));
        }
    }

    @Test
    void learns_the_same_from_the_same() throws IOException {
        Truth truth = (one, two, word) -> one > two;
        assertThat(bytes(learned(truth))).isEqualTo(bytes(learned(truth)));
    }

    @Test
    void refuses_what_is_no_model_or_not_whole() throws IOException {
        byte[] bytes = bytes(learned((one, two, word) -> one > two));
        assertThatThrownBy(() -> TreeModel.read(new ByteArrayInputStream(Arrays.copyOf(bytes, bytes.length / 2))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cut off");
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        new RandomFieldLearner(List.of("O")).model(0).write(other);
        assertThatThrownBy(() -> TreeModel.read(new ByteArrayInputStream(other.toByteArray())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("train it again");
    }

    @Test
    void refuses_a_decision_of_another_form() {
        TreeModel model = learned((one, two, word) -> one > two);
        assertThatThrownBy(() -> model.chance(new float[3], new Features())).hasMessageContaining("4 numbers, not 3");
    }

    private static TreeModel learned(Truth truth) {
        TreeModelLearner learner = new TreeModelLearner();
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 600; i++) {
            float one = random.nextInt(100) / 100f;
            float two = random.nextInt(100) / 100f;
            int word = random.nextInt(10);
            add(learner, i % 4, word, truth.yes(one, two, word), one, two);
        }
        return learner.learn(WAY);
    }

    private static void add(TreeModelLearner learner, int part, int word, boolean yes, float one, float two) {
        learner.add(part, new float[] {one, two, 0, 0}, word(word), yes);
    }

    private static float chance(TreeModel model, float one, float two, int word) {
        return model.chance(new float[] {one, two, 0, 0}, word(word));
    }

    private static Features word(int word) {
        Features features = new Features();
        features.add(1, word);
        return features;
    }

    private static byte[] bytes(TreeModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }
}
