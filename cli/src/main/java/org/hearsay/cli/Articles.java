package org.hearsay.cli;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.formats.Inputs;
import org.hearsay.core.io.Article;
import org.hearsay.core.io.ReadResult;
import picocli.CommandLine.Mixin;

/** The options that say which articles to measure on: all are read before anything is measured. */
final class Articles {
    @Mixin
    private InputOptions input = new InputOptions();

    /**
     * Reads the inputs.
     *
     * @param plugins what was loaded from plugin folders, formats too
     * @throws CommandException if one cannot be read, or if there are none
     */
    List<Article> read(PluginOptions plugins) throws CommandException {
        List<Article> articles = new ArrayList<>();
        try (Inputs reader = input.open(plugins)) {
            for (ReadResult next = reader.next(); next != null; next = reader.next()) {
                if (next instanceof ReadResult.Failed failed) {
                    throw new CommandException(failed.toString());
                }
                if (next instanceof ReadResult.Read read) {
                    articles.add(read.article());
                }
            }
        }
        if (articles.isEmpty()) {
            throw new CommandException("there are no articles in " + input.inputs());
        }
        return articles;
    }
}
