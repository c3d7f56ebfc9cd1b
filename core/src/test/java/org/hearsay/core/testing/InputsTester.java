package org.hearsay.core.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.core.formats.InputSettings;
import org.hearsay.core.formats.Inputs;
import org.hearsay.core.io.Article;
import org.hearsay.core.io.ReadResult;

/** Reads inputs for tests of formats, as all of Hearsay does. Stateless. */
public final class InputsTester {
    private InputsTester() {}

    /** What inputs give, in order. */
    public static List<ReadResult> results(InputSettings settings, Path... inputs) {
        List<ReadResult> results = new ArrayList<>();
        List<String> names = Arrays.stream(inputs).map(Path::toString).toList();
        try (Inputs reader = new Inputs(names, InputStream.nullInputStream(), settings)) {
            for (ReadResult next = reader.next(); next != null; next = reader.next()) {
                results.add(next);
            }
        }
        return results;
    }

    /** The same with the usual settings, a line each: {@code "id: text"}, or what is wrong and where, without the folder. */
    public static List<String> lines(Path... inputs) {
        return results(InputSettings.published(null), inputs).stream()
                .map(result -> line(result, inputs[0]))
                .toList();
    }

    private static String line(ReadResult result, Path input) {
        if (result instanceof ReadResult.Read read) {
            return read.article().id() + ": " + read.article().text();
        }
        return result.toString().replace(input.resolveSibling("").toString() + "/", "");
    }

    /** The one article that an input gives. */
    public static Article article(InputSettings settings, Path input) {
        List<ReadResult> results = results(settings, input);
        if (results.size() == 1 && results.get(0) instanceof ReadResult.Read read) {
            return read.article();
        }
        throw new AssertionError("'" + input + "' does not give one article: " + results);
    }

    /** A further field of an article as text; empty if it has none. */
    public static String extra(Article article, String field) {
        JsonNode value = article.extra().get(field);
        return value == null ? "" : value.asText();
    }
}
