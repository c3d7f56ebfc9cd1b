package org.hearsay.core.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearModelTest {
    @TempDir
    private Path folder;

    private static final String[] LABELS = {"a", "b", "c"};

    /** Features with their weights, chosen at random; some at both ends of the numbers, where the table has no room left. */
    private static NavigableMap<Integer, int[]> weights(long seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        NavigableMap<Integer, int[]> weights = new TreeMap<>(Integer::compareUnsigned);
        for (int i = 0; i < count; i++) {
            weights.put(random.nextInt() | 1, new int[] {random.nextInt(-127, 0), 0, random.nextInt(1, 128)});
        }
        for (int i = 1; i < 100; i++) {
            weights.put(-i, new int[] {0, i, 0});
            weights.put(i, new int[] {i, -i, i});
        }
        return weights;
    }

    private static LinearModel model(Map<Integer, int[]> weights) {
        int[] features = weights.keySet().stream().mapToInt(feature -> feature).toArray();
        short[] entries = new short[features.length * LABELS.length];
        int size = 0;
        for (int[] row : weights.values()) {
            for (int label = 0; label < LABELS.length; label++) {
                if (row[label] != 0) {
                    entries[size++] = LinearModel.entry(label, row[label], false);
                }
            }
            entries[size - 1] |= LinearModel.entry(0, 0, true);
        }
        float[] transitions = new float[(LABELS.length + 1) * LABELS.length];
        transitions[1] = 2.5f;
        return new LinearModel(LABELS, 0.25f, transitions, features, Arrays.copyOf(entries, size));
    }

    private static byte[] bytes(LinearModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void scores_as_a_sum_over_a_map(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        NavigableMap<Integer, int[]> weights = weights(seed, 1000);
        LinearModel model = LinearModel.read(new ByteArrayInputStream(bytes(model(weights))));
        Features features = new Features();
        for (int decision = 0; decision < 100; decision++) {
            features.clear();
            for (int i = 0; i < 50; i++) {
                features.add(1, random.nextInt());
            }
            int[] known = new int[50];
            Arrays.setAll(known, i -> random.nextInt(20) == 0 ? 0 : any(weights, random));
            known = Arrays.stream(known).filter(hash -> hash != 0).toArray();
            int[] scores = new int[LABELS.length];
            score(model, features, known, scores);
            assertThat(scores).as("seed %d, decision %d", seed, decision).isEqualTo(naive(weights, features, known));
        }
    }

    private static int any(NavigableMap<Integer, int[]> weights, SplittableRandom random) {
        Integer feature = weights.ceilingKey(random.nextInt());
        return feature == null ? weights.lastEntry().getKey() : feature;
    }

    /** Features are hashed, and known hashes cannot be made from values: the second part is scored one by one through a model. */
    private static void score(LinearModel model, Features features, int[] known, int[] scores) {
        model.score(features, scores);
        int[] more = new int[LABELS.length];
        for (int hash : known) {
            model.score(Features.ofHashes(hash), more);
            for (int label = 0; label < LABELS.length; label++) {
                scores[label] += more[label];
            }
        }
    }

    private static int[] naive(Map<Integer, int[]> weights, Features features, int[] known) {
        int[] scores = new int[LABELS.length];
        for (int i = 0; i < features.count() + known.length; i++) {
            int hash = i < features.count() ? features.hash(i) : known[i - features.count()];
            int[] row = weights.getOrDefault(hash, new int[LABELS.length]);
            for (int label = 0; label < LABELS.length; label++) {
                scores[label] += row[label];
            }
        }
        return scores;
    }

    @Test
    void is_the_same_when_read_again() throws IOException {
        LinearModel model = model(weights(11, 5000));
        byte[] bytes = bytes(model);
        LinearModel read = LinearModel.read(new ByteArrayInputStream(bytes));
        assertThat(read.labels()).containsExactly(LABELS);
        assertThat(read.unit()).isEqualTo(model.unit());
        assertThat(read.transitions()).isEqualTo(model.transitions());
        assertThat(read.features()).isEqualTo(model.features()).hasSize(5198);
        assertThat(read.entries()).isEqualTo(model.entries());
        assertThat(bytes(read)).isEqualTo(bytes);
    }

    @Test
    void is_compressed_in_a_file_that_is_named_so() throws IOException {
        LinearModel model = model(weights(13, 400));
        Path plain = folder.resolve("model.bin");
        Path packed = folder.resolve("model.bin.gz");
        model.write(plain);
        model.write(packed);
        assertThat(plain).hasBinaryContent(bytes(model));
        assertThat(Files.size(packed)).isLessThan(Files.size(plain));
        for (Path file : List.of(plain, packed)) {
            assertThat(bytes(LinearModel.read(Files.newInputStream(file)))).isEqualTo(bytes(model));
        }
    }

    @Test
    void may_be_empty() throws IOException {
        LinearModel read = LinearModel.read(new ByteArrayInputStream(bytes(model(Map.of()))));
        int[] scores = {1, 2, 3};
        read.score(Features.ofHashes(5), scores);
        assertThat(scores).containsOnly(0);
    }

    @Test
    void refuses_what_is_cut_off_damaged_or_something_else() throws IOException {
        byte[] whole = bytes(model(weights(12, 20)));
        for (int length : new int[] {2, 10, 40, 70, whole.length - 1}) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> LinearModel.read(new ByteArrayInputStream(cut)))
                    .as("cut at %d", length)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("cut off");
        }
        byte[] other = "{\"text\": \"It may rain.\"}".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> LinearModel.read(new ByteArrayInputStream(other)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no linear model of this version");
        int refused = 0;
        for (int at = 0; at < whole.length; at++) {
            byte[] flipped = whole.clone();
            flipped[at] ^= (byte) 0x80;
            try {
                LinearModel.read(new ByteArrayInputStream(flipped));
            } catch (IOException e) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(whole.length / 4);
    }
}
