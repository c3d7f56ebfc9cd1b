package org.hearsay.cli;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.io.Article;
import org.hearsay.core.io.Inputs;
import org.hearsay.core.io.ReadResult;
import org.jspecify.annotations.Nullable;

/** Reads articles for measuring: all of them, before anything is measured. Stateless. */
final class Articles {
    private Articles() {}

    /**
     * Reads inputs as 'annotate' does.
     *
     * @param published the publication date of articles that state none
     * @throws CommandException if one cannot be read, or if there are none
     */
    static List<Article> read(List<String> inputs, @Nullable String published) throws CommandException {
        List<Article> articles = new ArrayList<>();
        try (Inputs reader = new Inputs(inputs, System.in, published)) {
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
