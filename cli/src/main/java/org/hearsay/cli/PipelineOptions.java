package org.hearsay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.pipeline.InvalidPipelineException;
import org.hearsay.core.pipeline.Pipeline;
import org.hearsay.core.pipeline.PipelineFile;
import org.hearsay.core.pipeline.PipelineSpec;
import org.hearsay.core.spi.Names;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The options that say which pipeline to run. */
final class PipelineOptions extends PluginOptions {
    private static final List<String> BUILT_IN = List.of("news");

    @Option(
            names = {"-p", "--pipeline"},
            paramLabel = "FILE|NAME",
            defaultValue = "news",
            description = "A pipeline file (YAML) or the name of a built-in pipeline; default: ${DEFAULT-VALUE}.")
    private String pipeline = "news";

    @Option(
            names = "--set",
            paramLabel = "ANNOTATOR.OPTION=VALUE",
            description = "Set an option of an annotator, such as dates.documentType=narrative.")
    private List<String> settings = new ArrayList<>();

    /** Checks and builds the pipeline. */
    Pipeline build() throws CommandException {
        try {
            return Pipeline.of(spec(), registry());
        } catch (InvalidPipelineException e) {
            throw refused(e);
        }
    }

    /** Checks the pipeline without building it. */
    List<Pipeline.Step> check() throws CommandException {
        try {
            return Pipeline.check(spec(), registry());
        } catch (InvalidPipelineException e) {
            throw refused(e);
        }
    }

    /** The pipeline as it is written, with the options of the command line. */
    PipelineSpec written() throws CommandException {
        try {
            return spec();
        } catch (InvalidPipelineException e) {
            throw new CommandException(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
        }
    }

    /** Options that were not given on this command line, but will be {@linkplain #restore restored}. */
    static PipelineOptions toRestore(CommandSpec command) {
        PipelineOptions options = new PipelineOptions();
        options.tells(command);
        return options;
    }

    /** Takes the values that were given to another command line. */
    void restore(String fileOrName, List<String> options, List<String> pluginFolders) {
        pipeline = fileOrName;
        settings = options;
        load(pluginFolders.stream().map(Path::of).toList());
    }

    /** The pipeline file as an absolute path, or the name of a built-in pipeline. */
    String absolute() {
        return BUILT_IN.contains(pipeline) && !Files.exists(Path.of(pipeline))
                ? pipeline
                : Path.of(pipeline).toAbsolutePath().toString();
    }

    /** The options of annotators, as they were given. */
    List<String> settings() {
        return settings;
    }

    /** Takes another pipeline than the option says. */
    void use(String fileOrName) {
        pipeline = fileOrName;
    }

    private static CommandException refused(InvalidPipelineException error) {
        int code = error.isForWantOfPlugins() ? ExitCode.MISSING : ExitCode.USAGE;
        return new CommandException(code, String.valueOf(error.getMessage()), error);
    }

    private PipelineSpec spec() throws CommandException, InvalidPipelineException {
        try {
            return read().with(settings);
        } catch (NoSuchFileException e) {
            throw new CommandException("no pipeline file '%s', nor a built-in pipeline of that name%s"
                    .formatted(pipeline, Names.hint(pipeline, BUILT_IN)));
        } catch (IOException e) {
            throw new CommandException(
                    ExitCode.USAGE, "pipeline '%s' cannot be read: %s".formatted(pipeline, e.getMessage()), e);
        }
    }

    private PipelineSpec read() throws IOException, InvalidPipelineException {
        if (!BUILT_IN.contains(pipeline) || Files.exists(Path.of(pipeline))) {
            return PipelineFile.read(Path.of(pipeline));
        }
        String resource = "pipelines/" + pipeline + ".yaml";
        try (InputStream in = PipelineOptions.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("'" + resource + "' is not in the jar");
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            return PipelineFile.read(pipeline, reader);
        }
    }
}
