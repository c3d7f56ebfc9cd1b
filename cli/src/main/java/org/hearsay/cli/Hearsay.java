package org.hearsay.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The command {@code hearsay}. */
@Command(
        name = "hearsay",
        description = "Marks who and what is named, when things happen, who said what, and how sure they were.",
        mixinStandardHelpOptions = true,
        versionProvider = Hearsay.Version.class)
public final class Hearsay {
    /** In the order of the help; a command is called what its class is called, see {@link #nameOf}. */
    static final List<Class<?>> COMMANDS = List.of(
            AnnotateCommand.class,
            ResumeCommand.class,
            RetryCommand.class,
            ConvertCommand.class,
            ListCommand.class,
            FormatsCommand.class,
            DescribeCommand.class,
            ValidateCommand.class,
            EvaluateCommand.class,
            ViewCommand.class,
            DiffCommand.class,
            ProfileCommand.class,
            BenchCommand.class,
            TrainCommand.class,
            PluginsCommand.class,
            NewPluginCommand.class,
            GenerateCommand.class);

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show the stack trace of an error.")
    private boolean debug;

    /** Says which version it is. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Hearsay.class.getPackage().getImplementationVersion();
            return new String[] {"hearsay " + (version == null ? "development" : version)};
        }
    }

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs a command and returns its exit code (see {@link ExitCode}). */
    static int run(String... arguments) {
        Hearsay hearsay = new Hearsay();
        CommandLine commandLine = new CommandLine(hearsay);
        commandsFor(arguments).forEach(commandLine::addSubcommand);
        commandLine.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setExecutionStrategy(Hearsay::execute);
        commandLine.setParameterExceptionHandler((error, given) -> usage(error));
        commandLine.setExecutionExceptionHandler((error, command, parsed) -> failure(error, command, hearsay.debug));
        if (arguments.length == 0) {
            commandLine.usage(commandLine.getErr());
            return ExitCode.USAGE;
        }
        return commandLine.execute(arguments);
    }

    /** Looking through the options of all commands takes a tenth of a second: where one is called by its name, it is alone. */
    private static List<Class<?>> commandsFor(String... arguments) {
        for (Class<?> command : COMMANDS) {
            if (arguments.length > 0 && arguments[0].equals(nameOf(command))) {
                return List.of(command);
            }
        }
        List<Class<?>> all = new ArrayList<>(COMMANDS);
        all.add(GenerateCompletion.class);
        return all;
    }

    /** NewPluginCommand is called new-plugin. */
    static String nameOf(Class<?> command) {
        String name = command.getSimpleName();
        StringBuilder words = new StringBuilder();
        for (char letter : name.substring(0, name.length() - "Command".length()).toCharArray()) {
            words.append(Character.isUpperCase(letter) && !words.isEmpty() ? "-" : "")
                    .append(Character.toLowerCase(letter));
        }
        return words.toString();
    }

    /** Runs the command, and closes what its options have opened. */
    private static int execute(CommandLine.ParseResult parsed) {
        try {
            return new CommandLine.RunLast().execute(parsed);
        } finally {
            for (CommandLine command : parsed.asCommandLineList()) {
                command.getCommandSpec().mixins().values().forEach(mixin -> {
                    if (mixin.userObject() instanceof PluginOptions options) {
                        options.close();
                    }
                });
            }
        }
    }

    private static int usage(ParameterException error) {
        CommandLine command = error.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("hearsay: " + lowerFirst(String.valueOf(error.getMessage())));
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(error, err)) {
            err.println("try '" + command.getCommandSpec().qualifiedName() + " --help'");
        }
        return ExitCode.USAGE;
    }

    private static int failure(Exception error, CommandLine command, boolean debug) {
        boolean expected = error instanceof CommandException;
        String message = expected ? String.valueOf(error.getMessage()) : "internal error: " + error;
        message.lines().forEach(line -> command.getErr().println("hearsay: " + line));
        if (debug) {
            error.printStackTrace(command.getErr());
        } else if (!expected) {
            command.getErr().println("hearsay: run it again with --debug to see where");
        }
        return expected ? ((CommandException) error).exitCode() : ExitCode.INTERNAL;
    }

    private static String lowerFirst(String message) {
        return message.isEmpty() ? message : Character.toLowerCase(message.charAt(0)) + message.substring(1);
    }
}
