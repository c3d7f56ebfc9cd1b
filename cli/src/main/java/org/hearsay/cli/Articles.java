package org.hearsay.cli;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.formats.InputSettings;
import org.hearsay.core.formats.Inputs;
import org.hearsay.core.io.Article;
import org.hearsay.core.io.ReadResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that say which articles to measure on: all are read before anything is measured. */
final class Articles {
    @Parameters(paramLabel = "INPUT", arity = "1..*", description = "What to annotate, as for 'annotate'.")
    private List<String> inputs = List.of();

    @Option(names = "--published", paramLabel = "DATE", description = "Publication date of articles that state none.")
    private @Nullable String published;

    /**
     * Reads the inputs.
     *
     * @throws CommandException if one cannot be read, or if there are none
     */
    List<Article> read() throws CommandException {
        List<Article> articles = new ArrayList<>();
        try (Inputs reader = new Inputs(inputs, System.in, InputSettings.published(published))) {
            for (ReadResult next = reader.next(); next != null; next = reader.next()) {
                if (next instanceof ReadResult.Failed failed) {
                    throw new CommandException(failed.toString());
                }
                articles.add(((ReadResult.Read) next).article());
            }
        }
        if (articles.isEmpty()) {
            throw new CommandException("there are no articles in " + inputs);
        }
        return articles;
    }
}
