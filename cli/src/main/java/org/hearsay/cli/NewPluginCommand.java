package org.hearsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import javax.lang.model.SourceVersion;
import org.hearsay.core.io.Layer;
import org.hearsay.core.pipeline.PluginRegistry;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the module of a new annotator. */
@Command(
        name = "new-plugin",
        mixinStandardHelpOptions = true,
        description = {
            "Write the module of a new annotator: plugin class, uimaFIT shell, algorithm, rules with examples, type, tests.",
            "It builds and runs as it is; put what you are after in its place."
        })
final class NewPluginCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "Its name in pipelines: lower-case kebab, such as my-colours.")
    private String name = "";

    @Option(
            names = "--package",
            paramLabel = "PACKAGE",
            required = true,
            description = "The Java package of its classes, such as org.example; also its Maven group.")
    private String packageName = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "The folder to make; default: NAME in the working folder.")
    private @Nullable Path output;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws CommandException {
        checkName();
        if (!SourceVersion.isName(packageName)) {
            throw new CommandException("--package takes a Java package such as org.example, not '" + packageName + "'");
        }
        Path folder = output == null ? Path.of(name) : output;
        if (Files.exists(folder)) {
            throw new CommandException("folder '" + folder + "' exists already; name another with -o");
        }
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        try {
            List<String> files = PluginTemplate.load().write(folder, name, packageName);
            files.forEach(file -> out.println(folder.resolve(file)));
        } catch (IOException e) {
            throw new CommandException(
                    ExitCode.USAGE, "folder '%s' cannot be written: %s".formatted(folder, e.getMessage()), e);
        }
        spec.commandLine()
                .getErr()
                .println("next: 'mvn package' in '" + folder
                        + "', then its README.md; Hearsay itself must have been put into"
                        + " the local repository once, by 'mvn install -DskipTests' in its folder");
        return ExitCode.OK;
    }

    private void checkName() throws CommandException {
        if (!PluginRegistry.isLegalName(name)) {
            String kebab = name.replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                    .replaceAll("[^A-Za-z0-9]+", "-")
                    .replaceAll("^[-0-9]+|-$", "")
                    .toLowerCase(Locale.ROOT);
            String hint = PluginRegistry.isLegalName(kebab) ? "; '" + kebab + "' would do" : "";
            throw new CommandException(
                    "a name is lower-case letters and digits with single hyphens, such as 'my-colours', not '%s'%s"
                            .formatted(name, hint));
        }
        if (PluginRegistry.load(NewPluginCommand.class.getClassLoader())
                .find(name)
                .isPresent()) {
            throw new CommandException("there is an annotator '" + name + "' already; take another name");
        }
        // its layer has its name, and its classes begin with it
        if (Layer.isTaken(name) || name.equals("annotator")) {
            throw new CommandException(
                    "the name '" + name + "' is Hearsay's own; take another, such as 'my-" + name + "'");
        }
    }
}
