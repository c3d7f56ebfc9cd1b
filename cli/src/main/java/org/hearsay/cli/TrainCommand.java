package org.hearsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hearsay.core.spi.Names;
import org.hearsay.core.spi.TrainerPlugin;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Trains the model of an annotator. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = "Train the model of an annotator from corpora, and write it with a card that says from what.")
final class TrainCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ANNOTATOR", description = "The annotator whose model to train.")
    private String name = "";

    @Option(
            names = "--train",
            paramLabel = "FILE|DIR",
            arity = "1..*",
            required = true,
            description = "Files to learn from, in a format of the trainer; or folders of documents in any format that"
                    + " 'convert' reads, such as brat.")
    private List<Path> train = List.of();

    @Option(names = "--dev", paramLabel = "FILE|DIR", description = "A file or folder to score the model on.")
    private @Nullable Path dev;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "MODEL",
            required = true,
            description = "The model file to write.")
    private Path model = Path.of("model.bin");

    @Option(names = "--set", paramLabel = "OPTION=VALUE", description = "Set an option of the trainer.")
    private Map<String, String> settings = Map.of();

    @Option(
            names = "--licence",
            paramLabel = "TEXT",
            description = "The licence of the model, for its card; it follows from that of the data.")
    private @Nullable String licence;

    @Mixin
    private PluginOptions plugins = new PluginOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws CommandException {
        TrainerPlugin trainer = trainer();
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        List<String> report = new ArrayList<>();
        TrainerPlugin.Training training = new TrainerPlugin.Training(train, dev, model, options(trainer), line -> {
            report.add(line);
            out.println(line);
            out.flush();
        });
        try (TrainingFiles files = new TrainingFiles(plugins.registry())) {
            trainer.train(readable(training, files));
            out.println("card: " + new ModelCard(name, training, licence, report).write());
        } catch (IOException e) {
            throw new CommandException(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
        }
        return ExitCode.OK;
    }

    private static TrainerPlugin.Training readable(TrainerPlugin.Training named, TrainingFiles files)
            throws IOException, CommandException {
        List<Path> readable = new ArrayList<>();
        for (Path file : named.train()) {
            readable.add(files.of(file));
        }
        @Nullable Path scored = named.dev() == null ? null : files.of(named.dev());
        return new TrainerPlugin.Training(readable, scored, named.model(), named.options(), named.report());
    }

    private TrainerPlugin trainer() throws CommandException {
        List<String> names = new ArrayList<>();
        for (TrainerPlugin trainer : plugins.services(TrainerPlugin.class, "trainer", TrainerPlugin::name)) {
            if (trainer.name().equals(name)) {
                return trainer;
            }
            names.add(trainer.name());
        }
        throw new CommandException("no annotator '" + name + "' that can be trained" + Names.hint(name, names));
    }

    private Map<String, String> options(TrainerPlugin trainer) throws CommandException {
        Map<String, String> values = new TreeMap<>();
        trainer.options().forEach(option -> values.put(option.name(), option.defaultValue()));
        List<String> problems = new ArrayList<>();
        settings.forEach((option, value) -> {
            trainer.options().stream()
                    .filter(known -> known.name().equals(option))
                    .findFirst()
                    .ifPresentOrElse(
                            known -> check(known, value, problems),
                            () -> problems.add("trainer '%s' has no option '%s'%s"
                                    .formatted(name, option, Names.hint(option, values.keySet()))));
        });
        if (!problems.isEmpty()) {
            throw new CommandException(problems.stream().collect(Collectors.joining("\n")));
        }
        values.putAll(settings);
        return values;
    }

    private static void check(org.hearsay.core.spi.Option option, String value, List<String> problems) {
        try {
            option.parse(value);
        } catch (IllegalArgumentException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
    }
}
