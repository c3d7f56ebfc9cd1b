package org.hearsay.cli;

import com.sun.management.ThreadMXBean;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hearsay.core.io.Article;
import org.hearsay.core.io.Output;
import org.hearsay.core.pipeline.Engine;
import org.hearsay.core.pipeline.EngineException;
import org.hearsay.core.pipeline.Pipeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows where a pipeline spends its time and memory. */
@Command(
        name = "profile",
        mixinStandardHelpOptions = true,
        description = {
            "Show where a pipeline spends time and memory, in one thread after a warm-up: by annotator and method, the slowest"
                    + " documents and sentences.",
            "Methods are told by samples of the stack; for exact times see 'bench'."
        })
final class ProfileCommand implements Callable<Integer> {
    /** A sentence takes too little to be told by one go. */
    private static final int SENTENCE_ROUNDS = 5;

    @Mixin
    private Articles inputs = new Articles();

    @Mixin
    private PipelineOptions pipelineOptions = new PipelineOptions();

    @Option(
            names = "--warm-up",
            paramLabel = "N",
            defaultValue = "2",
            description = "Rounds before those that count; default: ${DEFAULT-VALUE}.")
    private int warmUp = 2;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "3",
            description = "Rounds that count; default: ${DEFAULT-VALUE}.")
    private int rounds = 3;

    @Option(
            names = "--top",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many methods, documents and sentences to show; default: ${DEFAULT-VALUE}.")
    private int top = 10;

    @Option(
            names = "--flame",
            paramLabel = "FILE",
            description = "Write collapsed stacks, which flame graphs are drawn from.")
    private @Nullable Path flame;

    @Spec
    private @Nullable CommandSpec spec;

    /** What a document took: the least CPU time of all rounds in nanoseconds, and bytes allocated. */
    private record Cost(String name, long nanos, long bytes) {}

    @Override
    public Integer call() throws CommandException {
        Pipeline pipeline = pipelineOptions.build();
        List<Article> articles = inputs.read(pipelineOptions);
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        try (Engine engine = pipeline.open()) {
            for (int i = 0; i < warmUp; i++) {
                round(engine, articles, new HashMap<>());
            }
            Map<String, Long> before = engine.cpuNanos();
            Map<Article, Cost> costs = new LinkedHashMap<>();
            StackSampler sampler = StackSampler.start(annotators(pipeline));
            try (sampler) {
                for (int i = 0; i < Math.max(1, rounds); i++) {
                    round(engine, articles, costs);
                }
            }
            Map<String, Long> taken = engine.cpuNanos();
            taken.replaceAll((name, nanos) -> nanos - before.getOrDefault(name, 0L));
            annotatorTable(out, taken, articles.size() * Math.max(1, rounds));
            methodTable(out, sampler);
            documentTables(out, engine, costs);
            if (flame != null) {
                Output.whole(flame, collapsed(sampler).getBytes(StandardCharsets.UTF_8));
            }
        } catch (EngineException e) {
            throw new CommandException(ExitCode.INTERNAL, String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new CommandException(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
        }
        return ExitCode.OK;
    }

    private static Map<String, String> annotators(Pipeline pipeline) {
        Map<String, String> names = new HashMap<>();
        pipeline.steps()
                .forEach(step -> names.put(
                        step.plugin().annotator().getName(), step.plugin().name()));
        return names;
    }

    private static void round(Engine engine, List<Article> articles, Map<Article, Cost> costs) throws EngineException {
        for (Article article : articles) {
            costs.merge(article, cost(engine, article), ProfileCommand::cheaper);
        }
    }

    private static Cost cost(Engine engine, Article article) throws EngineException {
        // asked for here and not once for the class, which help and list load too
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long bytes = threads.getCurrentThreadAllocatedBytes();
        long nanos = threads.getCurrentThreadCpuTime();
        engine.annotate(article);
        long taken = threads.getCurrentThreadCpuTime() - nanos;
        return new Cost(article.id(), taken, threads.getCurrentThreadAllocatedBytes() - bytes);
    }

    private static Cost leastOf(int times, Engine engine, Article article) throws EngineException {
        Cost least = cost(engine, article);
        for (int i = 1; i < times; i++) {
            least = cheaper(least, cost(engine, article));
        }
        return least;
    }

    private static Cost cheaper(Cost one, Cost other) {
        return one.nanos() <= other.nanos() ? one : other;
    }

    private static void annotatorTable(PrintWriter out, Map<String, Long> nanos, int documents) {
        long sum =
                Math.max(1, nanos.values().stream().mapToLong(Long::longValue).sum());
        out.printf(Locale.ROOT, "%-16s %16s %8s%n", "annotator", "CPU ms/document", "share");
        nanos.forEach((name, taken) ->
                out.printf(Locale.ROOT, "%-16s %16.3f %7.1f%%%n", name, taken / 1e6 / documents, 100.0 * taken / sum));
    }

    private void methodTable(PrintWriter out, StackSampler sampler) {
        int samples =
                sampler.methods().values().stream().mapToInt(Integer::intValue).sum();
        out.printf(Locale.ROOT, "%n%-58s %8s%n", "method, of " + samples + " samples", "share");
        sampler.methods().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(top)
                .forEach(method -> {
                    String[] name = method.getKey().split(" ", 2);
                    out.printf(
                            Locale.ROOT,
                            "%-14s %-43s %7.1f%%%n",
                            name[0],
                            name[1],
                            100.0 * method.getValue() / samples);
                });
    }

    /** The sentences are those of the slowest documents, annotated each by itself. */
    private void documentTables(PrintWriter out, Engine engine, Map<Article, Cost> costs) throws EngineException {
        long bytes = costs.values().stream().mapToLong(Cost::bytes).sum();
        out.printf(Locale.ROOT, "%nmemory allocated: %.2f MB/document%n", bytes / 1e6 / costs.size());
        List<Map.Entry<Article, Cost>> slowest = costs.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().nanos()))
                .limit(top)
                .toList();
        table(
                out,
                "slowest documents",
                slowest.stream().map(Map.Entry::getValue).toList());
        List<Cost> sentences = new ArrayList<>();
        for (Map.Entry<Article, Cost> document : slowest) {
            for (String sentence : sentences(engine, document.getKey())) {
                Article alone = Article.of(sentence, document.getKey().published(), sentence);
                sentences.add(leastOf(SENTENCE_ROUNDS, engine, alone));
            }
        }
        sentences.sort(Comparator.comparingLong(Cost::nanos).reversed());
        table(
                out,
                "slowest sentences in them, each alone",
                sentences.stream().limit(top).toList());
    }

    private static List<String> sentences(Engine engine, Article article) throws EngineException {
        return engine.annotate(article).getAnnotationIndex(Sentence.class).stream()
                .map(Sentence::getCoveredText)
                .toList();
    }

    private static void table(PrintWriter out, String title, List<Cost> costs) {
        out.printf(Locale.ROOT, "%n%10s %10s   %s%n", "CPU ms", "MB", title);
        for (Cost cost : costs) {
            String name = cost.name().strip().replaceAll("\\s+", " ");
            out.printf(
                    Locale.ROOT,
                    "%10.3f %10.3f   %s%n",
                    cost.nanos() / 1e6,
                    cost.bytes() / 1e6,
                    name.length() > 90 ? name.substring(0, 87) + "..." : name);
        }
    }

    private static String collapsed(StackSampler sampler) {
        return sampler.stacks().entrySet().stream()
                .map(stack -> stack.getKey() + " " + stack.getValue() + "\n")
                .collect(Collectors.joining());
    }
}
