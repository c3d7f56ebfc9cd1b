package org.hearsay.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.sun.management.ThreadMXBean;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.hearsay.core.formats.InputSettings;
import org.hearsay.core.io.ReadResult;
import org.hearsay.core.io.ReadResult.Failed;
import org.hearsay.core.io.ReadResult.Read;
import org.hearsay.core.spi.FormatPlugin;
import org.junit.jupiter.api.DynamicTest;

/**
 * What every format promises: whatever it is given, it ends, holds no more than a document, and reads or names what there is.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> keeps_the_contract(@TempDir Path folder) {
 *     return new FormatContract(new RecipeFormat(), "a.recipe", sample).tests(folder);
 * }
 * }</pre>
 */
public final class FormatContract {
    private static final int PLACES = 150;
    private static final int LIMIT = 1_000_000;
    private static final int HUGE = 60_000_000;
    private static final Duration MINUTES = Duration.ofMinutes(2);

    private final FormatPlugin format;
    private final String name;
    private final byte[] sample;
    private final boolean tellsCuts;

    /**
     * The contract of a format.
     *
     * @param name of the file, with an ending of the format
     * @param sample a small file, of which all can be read
     */
    public FormatContract(FormatPlugin format, String name, byte[] sample) {
        this(format, name, sample, false);
    }

    private FormatContract(FormatPlugin format, String name, byte[] sample, boolean tellsCuts) {
        this.format = format;
        this.name = name;
        this.sample = sample.clone();
        this.tellsCuts = tellsCuts;
    }

    /** The same of a format that shows where it ends: what is cut off is told. */
    public FormatContract tellsCuts() {
        return new FormatContract(format, name, sample, true);
    }

    /** The promises as tests; files are written into a folder. */
    public Stream<DynamicTest> tests(Path folder) {
        return Stream.of(
                dynamicTest(name + ": says what it is", this::saysWhatItIs),
                dynamicTest(name + ": reads all of a whole file", () -> readsAll(folder)),
                dynamicTest(name + ": finds no article in nothing", () -> findsNothing(folder)),
                dynamicTest(name + ": reads or names what is left of a file that is cut off", () -> cuts(folder)),
                dynamicTest(name + ": reads or names what is in a file with a wrong bit", () -> flips(folder)),
                dynamicTest(name + ": reads or names what is in a file of noise", () -> noise(folder)),
                dynamicTest(name + ": holds no more than a document may have", () -> huge(folder)));
    }

    private void saysWhatItIs() {
        assertThat(format.name()).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
        assertThat(format.summary()).isNotBlank().doesNotEndWith(".");
        assertThat(format.endings()).allMatch(ending -> ending.matches("\\.[a-z0-9.]+"));
        assertThat(ServiceLoader.load(FormatPlugin.class).stream().map(ServiceLoader.Provider::type))
                .as("classes named in META-INF/services/%s", FormatPlugin.class.getName())
                .contains(format.getClass());
    }

    private void readsAll(Path folder) throws IOException {
        List<ReadResult> results = read(folder, sample);
        assertThat(results).hasAtLeastOneElementOfType(Read.class);
        assertThat(results.stream().filter(Failed.class::isInstance)).isEmpty();
    }

    private void findsNothing(Path folder) throws IOException {
        assertThat(read(folder, new byte[0]).stream().filter(Read.class::isInstance))
                .isEmpty();
    }

    private void cuts(Path folder) throws IOException {
        long all = articles(read(folder, sample));
        int step = Math.max(1, sample.length / PLACES);
        for (int length = 1; length < sample.length; length += step) {
            List<ReadResult> results = read(folder, Arrays.copyOf(sample, length));
            sound(results, "cut off at " + length);
            if (tellsCuts && articles(results) < all) {
                assertThat(results).as("cut off at %d", length).hasAtLeastOneElementOfType(Failed.class);
            }
        }
    }

    private void flips(Path folder) throws IOException {
        for (int seed = 0; seed < PLACES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            byte[] flipped = sample.clone();
            int place = random.nextInt(flipped.length);
            flipped[place] ^= (byte) (1 << random.nextInt(8));
            List<ReadResult> results = read(folder, flipped);
            sound(results, "seed " + seed);
            assertThat(results).as("seed %d: a bit at %d", seed, place).isNotEmpty();
        }
    }

    /** Its first half, and then anything. */
    private void noise(Path folder) throws IOException {
        for (int seed = 0; seed < PLACES / 5; seed++) {
            byte[] noise = new byte[sample.length + 5000];
            new SplittableRandom(seed).nextBytes(noise);
            System.arraycopy(sample, 0, noise, 0, sample.length / 2);
            sound(read(folder, noise), "seed " + seed);
        }
    }

    /** Who holds all of it must have put it somewhere. */
    private void huge(Path folder) throws IOException {
        Path file = folder.resolve(name);
        byte[] block = new byte[1 << 16];
        Arrays.fill(block, (byte) 'a');
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(sample, 0, sample.length / 2);
            for (int written = 0; written < HUGE; written += block.length) {
                out.write(block);
            }
        }
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long[] allocated = {0};
        List<ReadResult> results = assertTimeoutPreemptively(MINUTES, () -> {
            long before = threads.getCurrentThreadAllocatedBytes();
            List<ReadResult> read = InputsTester.results(new InputSettings(null, LIMIT, null, List.of()), file);
            allocated[0] = threads.getCurrentThreadAllocatedBytes() - before;
            return read;
        });
        sound(results, "a huge line");
        assertThat(results)
                .allSatisfy(result -> assertThat(
                                result instanceof Read read
                                        ? read.article().text().length()
                                        : 0)
                        .isLessThanOrEqualTo(LIMIT));
        assertThat(allocated[0]).as("bytes taken for a file of %,d", HUGE).isLessThan(HUGE);
    }

    private static void sound(List<ReadResult> results, String what) {
        for (ReadResult result : results) {
            if (result instanceof Failed failed) {
                assertThat(failed.message())
                        .as(what)
                        .isNotBlank()
                        .doesNotContain("NullPointerException", "StackOverflow");
            }
        }
    }

    private static long articles(List<ReadResult> results) {
        return results.stream().filter(Read.class::isInstance).count();
    }

    private List<ReadResult> read(Path folder, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        return assertTimeoutPreemptively(MINUTES, () -> InputsTester.results(InputSettings.published(null), file));
    }
}
