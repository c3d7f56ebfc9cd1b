package org.hearsay.cli;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hearsay.core.formats.InputSettings;
import org.hearsay.core.formats.Inputs;
import org.hearsay.core.io.Dates;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The inputs of a command, and how they are read. */
final class InputOptions {
    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "Files, folders, or - for standard input: text, JSON Lines, web pages, tables, news XML, and"
                    + " archives of them, compressed or not. See 'formats'.")
    private List<String> inputs = List.of();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "Publication date of articles that state none, such as 2026-11-23.")
    private @Nullable String published;

    @Option(
            names = "--input-format",
            paramLabel = "FORMAT",
            description = "The format of all inputs, in archives too; default: told by content and name.")
    private @Nullable String format;

    @Option(
            names = "--input-set",
            paramLabel = "FORMAT.OPTION=VALUE",
            description = "Set an option of a format, such as csv.text=body.")
    private List<String> settings = new ArrayList<>();

    @Option(
            names = "--max-size",
            paramLabel = "BYTES",
            defaultValue = "20MB",
            description = "How large one document may be; default: ${DEFAULT-VALUE}.")
    private String maxSize = "20MB";

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** The files, folders, or {@code "-"}. */
    List<String> inputs() {
        return inputs;
    }

    /**
     * How they are read.
     *
     * @throws ParameterException if a value is none that the option takes
     */
    InputSettings settings() {
        if (published != null && !Dates.isDate(published)) {
            throw wrong("--published takes an ISO date such as 2026-11-23, not '" + published + "'", null);
        }
        return new InputSettings(published, bytes(), format, settings);
    }

    /**
     * Opens them.
     *
     * @param plugins what was loaded from plugin folders, formats too
     * @throws ParameterException if a format or an option of one is wrong
     */
    Inputs open(PluginOptions plugins) throws CommandException {
        return open(inputs, settings(), System.in, plugins, Objects.requireNonNull(command));
    }

    /** Opens inputs as they were given to another command line. */
    static Inputs open(
            List<String> inputs,
            InputSettings settings,
            InputStream standardInput,
            PluginOptions plugins,
            CommandSpec command)
            throws CommandException {
        try {
            return new Inputs(inputs, standardInput, settings, plugins.inputFormats(settings.settings()));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private int bytes() {
        String size = maxSize.strip().toUpperCase(Locale.ROOT);
        int factor =
                size.endsWith("KB") ? 1000 : size.endsWith("MB") ? 1_000_000 : size.endsWith("GB") ? 1_000_000_000 : 1;
        String number =
                factor == 1 ? size : size.substring(0, size.length() - 2).strip();
        try {
            long bytes = Math.multiplyExact(Long.parseLong(number), factor);
            if (bytes > 0 && bytes <= Integer.MAX_VALUE - 8) {
                return (int) bytes;
            }
        } catch (NumberFormatException | ArithmeticException e) {
            throw wrong("--max-size takes a number of bytes up to 2 GB, such as 20MB, not '" + maxSize + "'", e);
        }
        throw wrong("--max-size takes a number of bytes up to 2 GB, such as 20MB, not '" + maxSize + "'", null);
    }

    private ParameterException wrong(String message, @Nullable Throwable cause) {
        return new ParameterException(Objects.requireNonNull(command).commandLine(), message, cause);
    }
}
