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
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hearsay.core.io.Article;
import org.hearsay.core.io.Output;
import org.hearsay.core.pipeline.Engine;
import org.hearsay.core.pipeline.EngineException;
import org.hearsay.core.pipeline.Pipeline;
import org.hearsay.core.spi.RuleTimes;
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
            "Show where a pipeline spends time and memory, in one thread after a warm-up: by annotator, rule and method, the"
                    + " slowest documents and sentences.",
            "Methods are told by samples of the stack, rules by annotators that have any; for exact times see 'bench'."
        })
final class ProfileCommand implements Callable<Integer> {
    /** A sentence takes too little to be told by one go. */
    private static final int SENTENCE_ROUNDS = 5;

    @Mixin
    private Articles inputs = new Articles();

    @Mixin
    private PipelineOptions pipelineOptions = new PipelineOptions();

    @Mixin
    private RoundOptions rounds = new RoundOptions();

    @Option(
            names = "--top",
            paramLabel = "N",
            defaultValue = "10",
            description =
                    "How many rules of an annotator, methods, documents and sentences to show; default: ${DEFAULT-VALUE}.")
    private int top = 10;

    @Option(
            names = "--flame",
            paramLabel = "FILE",
            description = "Write collapsed stacks, which flame graphs are drawn from.")
    private @Nullable Path flame;

    @Spec
    private @Nullable CommandSpec spec;

    /** What a document took: the least CPU time of all rounds in nanoseconds, and bytes allocated. */
    record Cost(String name, long nanos, long bytes) {}

    @Override
    public Integer call() throws CommandException {
        int counted = rounds.counted();
        Pipeline pipeline = pipelineOptions.build();
        List<Article> articles = inputs.read(pipelineOptions);
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        try (Engine engine = pipeline.open()) {
            for (int i = 0; i < rounds.warmUp(); i++) {
                round(engine, articles, new HashMap<>());
            }
            Map<String, Long> before = engine.cpuNanos();
            Map<Article, Cost> costs = new LinkedHashMap<>();
            StackSampler sampler = StackSampler.start(annotators(pipeline));
            try (sampler) {
                for (int i = 0; i < counted; i++) {
                    round(engine, articles, costs);
                }
            }
            Map<String, Long> taken = engine.cpuNanos();
            taken.replaceAll((name, nanos) -> nanos - before.getOrDefault(name, 0L));
            ProfileTables tables = new ProfileTables(out, top);
            tables.annotators(taken, articles.size() * counted);
            tables.rules(rules(engine, articles, counted), articles.size());
            tables.methods(sampler);
            documents(tables, engine, costs);
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

    private void documents(ProfileTables tables, Engine engine, Map<Article, Cost> costs) throws EngineException {
        List<Map.Entry<Article, Cost>> slowest = costs.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().nanos()))
                .limit(top)
                .toList();
        tables.memory(costs.values());
        tables.costs(
                "slowest documents", slowest.stream().map(Map.Entry::getValue).toList());
        tables.costs(
                "slowest sentences in them, each alone",
                sentences(engine, slowest.stream().map(Map.Entry::getKey).toList()));
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

    /** Times rules in rounds of their own, as that costs time itself; of each rule and article the quickest round counts. */
    private Map<RuleTimes.Rule, RuleTimes.Taken> rules(Engine engine, List<Article> articles, int counted)
            throws EngineException {
        Map<RuleTimes.Rule, RuleTimes.Taken> sums = new TreeMap<>();
        for (Article article : articles) {
            Map<RuleTimes.Rule, RuleTimes.Taken> least = new TreeMap<>();
            for (int i = 0; i < counted; i++) {
                RuleTimes times = RuleTimes.start();
                try {
                    engine.annotate(article);
                } finally {
                    RuleTimes.stop();
                }
                times.taken()
                        .forEach((rule, taken) ->
                                least.merge(rule, taken, (one, other) -> one.nanos() <= other.nanos() ? one : other));
            }
            least.forEach((rule, taken) -> sums.merge(rule, taken, RuleTimes.Taken::and));
        }
        return sums;
    }

    /** The sentences of the slowest documents, slowest first, annotated each by itself. */
    private List<Cost> sentences(Engine engine, List<Article> slowest) throws EngineException {
        List<Cost> costs = new ArrayList<>();
        for (Article document : slowest) {
            for (String sentence : sentencesOf(engine, document)) {
                Article alone = Article.of(sentence, document.published(), sentence);
                costs.add(leastOf(SENTENCE_ROUNDS, engine, alone));
            }
        }
        costs.sort(Comparator.comparingLong(Cost::nanos).reversed());
        return costs;
    }

    private static List<String> sentencesOf(Engine engine, Article article) throws EngineException {
        return engine.annotate(article).getAnnotationIndex(Sentence.class).stream()
                .map(Sentence::getCoveredText)
                .toList();
    }

    private static String collapsed(StackSampler sampler) {
        return sampler.stacks().entrySet().stream()
                .map(stack -> stack.getKey() + " " + stack.getValue() + "\n")
                .collect(Collectors.joining());
    }
}
