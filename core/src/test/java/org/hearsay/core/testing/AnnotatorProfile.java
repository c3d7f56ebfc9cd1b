package org.hearsay.core.testing;

import com.sun.management.ThreadMXBean;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hearsay.core.io.Article;
import org.hearsay.core.pipeline.Engine;
import org.hearsay.core.pipeline.EngineException;
import org.hearsay.core.spi.AnnotatorPlugin;
import org.hearsay.core.verify.ContractTexts;

/**
 * What one annotator costs, measured in a second or two on a short news text. Good for seeing that a change made something
 * twice as slow; {@code hearsay bench} measures properly, on a corpus. In one line, the annotator last, after those it needs:
 *
 * <pre>{@code
 * System.out.println(AnnotatorProfile.of(new LanguagePlugin(), new DatesPlugin()));
 * // dates: 2623 microseconds and 1361 kB for 1000 tokens, 381200 tokens a second
 * }</pre>
 *
 * @param annotator the name of the annotator
 * @param microseconds CPU time for 1000 tokens: the least of several rounds
 * @param bytes what it allocates on the heap for 1000 tokens
 */
public record AnnotatorProfile(String annotator, double microseconds, double bytes) {
    /** Long enough that the compiler of the JVM has had its turn. */
    private static final int ROUNDS = 12;

    private static final int TEXTS_A_ROUND = 20;

    /** What a pipeline took for a round. */
    private record Cost(long nanos, long bytes, long tokens) {}

    /** Measures the last of some annotators, which run in the given order. */
    public static AnnotatorProfile of(AnnotatorPlugin... plugins) {
        AnnotatorPlugin measured = plugins[plugins.length - 1];
        Cost all = cost(measured.name(), plugins);
        Cost others = cost(measured.name(), Arrays.copyOf(plugins, plugins.length - 1));
        double thousands = all.tokens() / 1000.0;
        return new AnnotatorProfile(
                measured.name(),
                all.nanos() / 1000.0 / thousands,
                Math.max(0, all.bytes() - others.bytes()) / thousands);
    }

    private static Cost cost(String name, AnnotatorPlugin... plugins) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Article article = Article.of("profile", "2026-11-23", ContractTexts.NEWS.repeat(10));
        Cost least = new Cost(Long.MAX_VALUE, Long.MAX_VALUE, 1);
        try (Engine engine = AnnotatorTester.pipeline(List.of(), plugins).open()) {
            for (int round = 0; round < ROUNDS; round++) {
                long before = engine.cpuNanos().getOrDefault(name, 0L);
                long bytes = thread.getCurrentThreadAllocatedBytes();
                long tokens = 0;
                for (int i = 0; i < TEXTS_A_ROUND; i++) {
                    tokens += engine.annotate(article)
                            .getAnnotationIndex(Token.class)
                            .size();
                }
                least = new Cost(
                        Math.min(least.nanos(), engine.cpuNanos().getOrDefault(name, 0L) - before),
                        Math.min(least.bytes(), thread.getCurrentThreadAllocatedBytes() - bytes),
                        Math.max(1, tokens));
            }
        } catch (EngineException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
        return least;
    }

    /** How many tokens it takes in a second of CPU time. */
    public double tokensPerSecond() {
        return 1e9 / microseconds;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s: %.0f microseconds and %.0f kB for 1000 tokens, %.0f tokens a second",
                annotator,
                microseconds,
                bytes / 1000,
                tokensPerSecond());
    }
}
