package org.hearsay.core.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Words are letters: an "a" opens a span, "b" goes on with one that is open and else lies outside. */
final class RandomFieldLearnerTest {
    private static final List<String> LABELS = List.of("O", "B", "I");
    private static final RandomFieldLearner.Way WAY = new RandomFieldLearner.Way(40, 0.3f, 0.1f, 1);

    @Test
    void learns_what_words_and_transitions_tell() {
        LinearModel model = learned("cabbc", "bcabb", "cbbca", "abcbb", "ccbab").model(0);
        assertThat(labels(model, "bab")).containsExactly(0, 1, 2);
        assertThat(labels(model, "cabbcb")).containsExactly(0, 1, 2, 2, 0, 0);
    }

    @Test
    void learns_the_same_from_the_same() throws IOException {
        assertThat(bytes(learned("cab", "bca"))).isEqualTo(bytes(learned("cab", "bca")));
    }

    @Test
    void tells_by_how_much_labels_are_better_than_none() {
        LinearModel model = learned("cabbc", "bcabb", "cbbca", "abcbb", "ccbab").model(0);
        SequenceDecoder decoder = new SequenceDecoder(3);
        int[] path = decoder.decode(model, 3, positions("cab"));
        float odds = decoder.odds(model, path, 1, 3);
        assertThat(odds).isPositive();
        assertThat(path).containsExactly(0, 1, 2);
        decoder.favour(1, 100);
        path = decoder.decode(model, 3, positions("cab"));
        assertThat(decoder.odds(model, path, 1, 3)).isEqualTo(odds, within(1e-3f));
    }

    @Test
    void favours_a_label() {
        LinearModel model = learned("cabbc", "bcabb").model(0);
        SequenceDecoder decoder = new SequenceDecoder(3);
        decoder.favour(1, 1e6f);
        assertThat(decoder.decode(model, 2, positions("cc"))).containsExactly(1, 1);
    }

    @Test
    void decodes_again_as_if_for_the_first_time() {
        LinearModel model = learned("cabbc", "bcabb", "cbbca", "abcbb", "ccbab").model(0);
        SequenceDecoder decoder = new SequenceDecoder(3);
        int[] plain = decoder.decode(model, 3, positions("bab"));
        float odds = decoder.odds(model, plain, 1, 3);
        decoder.favour(1, 1e6f);
        assertThat(decoder.decodeAgain(model, 3)).containsExactly(1, 1, 1);
        decoder.favour(1, 0);
        assertThat(decoder.decodeAgain(model, 3)).isEqualTo(plain);
        assertThat(decoder.odds(model, plain, 1, 3)).isEqualTo(odds, within(1e-3f));
    }

    @Test
    void leaves_seldom_features_out() {
        RandomFieldLearner learner = new RandomFieldLearner(LABELS);
        learner.count(positions("aab"), 3);
        learner.keep(2);
        learner.add(positions("aab"), truth("aab"));
        learner.learn(WAY, (number, loss) -> assertThat(loss).isNotNegative());
        int[] scores = new int[3];
        Features features = new Features();
        features.add(1, 'b');
        learner.model(0).score(features, scores);
        assertThat(scores).containsOnly(0);
    }

    @Test
    void wants_features_counted_first() {
        RandomFieldLearner learner = new RandomFieldLearner(LABELS);
        assertThatThrownBy(() -> learner.add(positions("a"), truth("a"))).hasMessageContaining("counted");
    }

    @Test
    void gives_the_probabilities_that_all_paths_give() {
        SplittableRandom random = new SplittableRandom(5);
        float[] scores = new float[3 * 4];
        float[] transitions = new float[4 * 3];
        for (int i = 0; i < 12; i++) {
            scores[i] = (float) random.nextDouble(-2, 2);
            transitions[i] = (float) random.nextDouble(-2, 2);
        }
        ChainProbabilities chain = new ChainProbabilities(3);
        chain.transitions(transitions, 1);
        double total = Math.exp(chain.run(scores, 4, 1));
        double all = 0;
        double second = 0;
        double fromTo = 0;
        double part = 0;
        for (int path = 0; path < 81; path++) {
            double score = 0;
            int before = 3;
            for (int i = 0, rest = path; i < 4; i++, rest /= 3) {
                score += scores[i * 3 + rest % 3] + transitions[before * 3 + rest % 3];
                before = rest % 3;
            }
            all += Math.exp(score);
            second += path / 3 % 3 == 2 ? Math.exp(score) : 0;
            part += path / 3 % 3 == 2 && path / 9 % 3 == 1 && path / 27 == 0 ? Math.exp(score) : 0;
            fromTo += path / 3 % 3 == 2 && path / 9 % 3 == 1 ? Math.exp(score) : 0;
        }
        assertThat(total).isEqualTo(all, within(all * 1e-4));
        assertThat((double) chain.label(1, 2)).isEqualTo(second / all, within(1e-4));
        assertThat((double) chain.transition(2, 2, 1)).isEqualTo(fromTo / all, within(1e-4));
        assertThat((double) chain.part(new int[] {0, 2, 1, 0}, 1, 4)).isEqualTo(part / all, within(1e-4));
    }

    /** Weights of any size give probabilities. */
    @Test
    void probabilitiesOfHugeScoresAreFinite() {
        float[] scores = {1e6f, -1e6f, 0, -1e6f, 1e6f, 0};
        float[] transitions = {0, -1e6f, 0, -1e6f, 0, 0, 0, 0, 0, -1e6f, 1e6f, 0};
        ChainProbabilities chain = new ChainProbabilities(3);
        chain.transitions(transitions, 1);
        chain.run(scores, 2, 1);
        for (int label = 0; label < 3; label++) {
            assertThat(chain.label(0, label)).isBetween(0f, 1f);
            assertThat(chain.part(new int[] {label, label}, 0, 2)).isBetween(0f, 1f);
        }
    }

    private static RandomFieldLearner learned(String... texts) {
        RandomFieldLearner learner = new RandomFieldLearner(LABELS);
        for (String text : texts) {
            learner.count(positions(text), text.length());
        }
        learner.keep(1);
        for (String text : texts) {
            learner.add(positions(text), truth(text));
        }
        learner.learn(WAY, (number, loss) -> assertThat(loss).isNotNegative());
        return learner;
    }

    private static SequenceDecoder.Positions positions(String text) {
        return (position, features) -> features.add(1, text.charAt(position));
    }

    private static int[] truth(String text) {
        int[] labels = new int[text.length()];
        for (int i = 0; i < labels.length; i++) {
            boolean open = i > 0 && labels[i - 1] > 0;
            labels[i] = text.charAt(i) == 'a' ? 1 : text.charAt(i) == 'b' && open ? 2 : 0;
        }
        return labels;
    }

    private static int[] labels(LinearModel model, String text) {
        return new SequenceDecoder(3).decode(model, text.length(), positions(text));
    }

    private static byte[] bytes(RandomFieldLearner learner) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        learner.model(0.001).write(out);
        return out.toByteArray();
    }
}
