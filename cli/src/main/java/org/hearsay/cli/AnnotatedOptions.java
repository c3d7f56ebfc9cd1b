package org.hearsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import org.hearsay.cli.view.InvalidMarkException;
import org.hearsay.core.io.AnnotatedDocuments;
import org.hearsay.core.io.ArticleReader;
import org.hearsay.core.io.InputFormat;
import org.hearsay.core.io.ReadResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The annotated documents that a command works on, and how they are read. */
final class AnnotatedOptions {
    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description =
                    "Annotated files, compressed or not, folders of them, folders of runs, or - for standard input.")
    private List<String> inputs = List.of();

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            converter = ByName.class,
            description = "The format to read: " + InputFormat.NAMES
                    + "; default: told by the ending of each file, JSON Lines on standard input.")
    private @Nullable InputFormat from;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** What is done with a document. */
    interface Step {
        void on(ReadResult.Read document) throws IOException, InvalidMarkException;
    }

    /** The files, folders, or {@code "-"}. */
    List<String> inputs() {
        return inputs;
    }

    /**
     * Takes a step for each document, and tells of those that fail; the others go on.
     *
     * @return how many failed
     * @throws IOException if the step cannot write
     */
    int forEach(Step step) throws IOException {
        PrintWriter err = Objects.requireNonNull(command).commandLine().getErr();
        int failed = 0;
        try (ArticleReader reader = AnnotatedDocuments.read(inputs, System.in, from)) {
            for (ReadResult next = reader.next(); next != null; next = reader.next()) {
                failed += next instanceof ReadResult.Read read && take(step, read, err) ? 0 : 1;
                if (next instanceof ReadResult.Failed) {
                    err.println("hearsay: " + next);
                }
            }
        }
        return failed;
    }

    private static boolean take(Step step, ReadResult.Read read, PrintWriter err) throws IOException {
        String where = "hearsay: " + read.article().origin() + ": ";
        if (!read.warning().isEmpty()) {
            err.println(where + "warning: " + read.warning());
        }
        try {
            step.on(read);
            return true;
        } catch (InvalidMarkException e) {
            err.println(where + e.getMessage());
            return false;
        }
    }

    /** Reads the name of a format. */
    private static final class ByName implements ITypeConverter<InputFormat> {
        @Override
        public InputFormat convert(String name) {
            try {
                return InputFormat.named(name);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
