package org.hearsay.cli;

import com.sun.management.OperatingSystemMXBean;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.uima.jcas.JCas;
import org.hearsay.core.io.Article;
import org.hearsay.core.pipeline.Engine;
import org.hearsay.core.pipeline.EngineException;
import org.hearsay.core.pipeline.Pipeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Measures the speed of a pipeline. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = {
            "Measure a pipeline on articles, in one thread.",
            "After the warm-up, medians over the rounds; start-up and peak memory apart."
        })
final class BenchCommand implements Callable<Integer> {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Mixin
    private Articles inputs = new Articles();

    @Mixin
    private PipelineOptions pipelineOptions = new PipelineOptions();

    @Mixin
    private RoundOptions rounds = new RoundOptions();

    @Spec
    private @Nullable CommandSpec spec;

    /** What a round took, in nanoseconds: CPU time by annotator and of everything, and wall time. */
    private record Round(Map<String, Long> annotators, long cpu, long wall) {}

    @Override
    public Integer call() throws CommandException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Pipeline pipeline = pipelineOptions.build();
        List<Article> articles = inputs.read(pipelineOptions);
        try (Engine engine = pipeline.open()) {
            long startUp = processCpu();
            long tokens = countTokens(engine, articles);
            for (int i = 1; i < rounds.warmUp(); i++) {
                round(engine, articles);
            }
            List<Round> counted = new ArrayList<>();
            for (int i = 0; i < rounds.counted(); i++) {
                counted.add(round(engine, articles));
            }
            report(out, articles.size(), tokens, counted, startUp);
        } catch (EngineException e) {
            throw new CommandException(ExitCode.INTERNAL, String.valueOf(e.getMessage()), e);
        }
        return ExitCode.OK;
    }

    private static long countTokens(Engine engine, List<Article> articles) throws EngineException {
        long tokens = 0;
        for (Article article : articles) {
            JCas cas = engine.annotate(article);
            tokens += cas.getAnnotationIndex(Token.class).size();
        }
        return tokens;
    }

    private static Round round(Engine engine, List<Article> articles) throws EngineException {
        Map<String, Long> before = engine.cpuNanos();
        long cpu = THREADS.getCurrentThreadCpuTime();
        long wall = System.nanoTime();
        for (Article article : articles) {
            engine.annotate(article);
        }
        long wallTaken = System.nanoTime() - wall;
        long cpuTaken = THREADS.getCurrentThreadCpuTime() - cpu;
        Map<String, Long> taken = new LinkedHashMap<>();
        engine.cpuNanos().forEach((name, after) -> taken.put(name, after - before.getOrDefault(name, 0L)));
        return new Round(taken, cpuTaken, wallTaken);
    }

    private static void report(PrintWriter out, int documents, long tokens, List<Round> rounds, long startUp) {
        out.printf(Locale.ROOT, "%d documents, %d tokens, %d rounds, one thread%n%n", documents, tokens, rounds.size());
        out.printf("%-16s %12s %14s %14s%n", "", "ms/document", "documents/s", "tokens/s");
        for (String name : rounds.get(0).annotators().keySet()) {
            row(
                    out,
                    name,
                    documents,
                    tokens,
                    median(rounds.stream().map(r -> r.annotators().getOrDefault(name, 0L))));
        }
        row(out, "all, CPU", documents, tokens, median(rounds.stream().map(Round::cpu)));
        row(out, "all, wall", documents, tokens, median(rounds.stream().map(Round::wall)));
        out.printf(Locale.ROOT, "%nstart-up: %.2f s of CPU until the engine was ready%n", startUp / 1e9);
        out.printf(Locale.ROOT, "peak memory: %d MB of heap%n", peakHeap() >> 20);
    }

    private static void row(PrintWriter out, String name, int documents, long tokens, long nanos) {
        double seconds = Math.max(nanos, 1) / 1e9;
        out.printf(
                Locale.ROOT,
                "%-16s %12.3f %14.1f %14.0f%n",
                name,
                1000 * seconds / documents,
                documents / seconds,
                tokens / seconds);
    }

    private static long median(Stream<Long> values) {
        List<Long> sorted = values.sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    /** CPU time of the whole process so far, in nanoseconds. */
    private static long processCpu() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : THREADS.getCurrentThreadCpuTime();
    }

    private static long peakHeap() {
        long peak = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP) {
                peak += pool.getPeakUsage().getUsed();
            }
        }
        return peak;
    }
}
