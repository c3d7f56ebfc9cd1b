package org.hearsay.archives.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.hearsay.core.io.Annotations;
import org.hearsay.core.io.Article;
import org.hearsay.core.io.OutputFormat;
import org.jspecify.annotations.Nullable;

/** How an article says of which other one it is a copy. Stateless. */
final class CopyLine {
    private static final String FIELD = "copyOf";

    private CopyLine() {}

    /** The article, saying that it is a copy. */
    static Article mark(Article article, String original) {
        return article.with(Map.of(FIELD, TextNode.valueOf(original)));
    }

    /** The id of the article that this one is a copy of; null if it says nothing of it. */
    static @Nullable String original(Article article) {
        @Nullable JsonNode original = article.extra().get(FIELD);
        return original == null || !original.isTextual() ? null : original.textValue();
    }

    /** The article in JSON Lines, without annotations. */
    static byte[] of(Article article) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        OutputFormat.JSONL.write(article, Annotations.NONE, Set.of(), line);
        return line.toByteArray();
    }
}
