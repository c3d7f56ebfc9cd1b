package org.hearsay.core.learning;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.hearsay.core.spi.AnalyzedText;

/**
 * A document to learn from: a line that {@code hearsay annotate --layers all} has written, with its sentences and tokens, and
 * whatever gold the line holds besides. Offsets of the line are code points; {@link #offset} turns them into those of
 * {@link AnalyzedText}. Immutable.
 */
public final class TrainingDocument {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode line;
    private final AnalyzedText text;
    private final int[] offsets;

    private TrainingDocument(JsonNode line) {
        this.line = line;
        String words = line.path("text").asText();
        offsets = new int[words.codePointCount(0, words.length()) + 1];
        for (int i = 0, offset = 0; i < offsets.length - 1; i++) {
            offsets[i] = offset;
            offset += Character.charCount(words.codePointAt(offset));
        }
        offsets[offsets.length - 1] = words.length();
        text = analyzed(words);
    }

    private AnalyzedText analyzed(String words) {
        AnalyzedText.Builder builder = new AnalyzedText.Builder(words);
        JsonNode tokens = line.path("tokens");
        int next = 0;
        for (JsonNode sentence : line.path("sentences")) {
            int end = sentence.path("end").asInt();
            builder.sentence(offset(sentence.path("begin").asInt()), offset(end));
            for (; next < tokens.size() && tokens.get(next).path("begin").asInt() < end; next++) {
                JsonNode token = tokens.get(next);
                builder.token(
                        offset(token.path("begin").asInt()),
                        offset(token.path("end").asInt()),
                        token.path("pos").asText().intern(),
                        token.path("lemma").asText());
            }
        }
        return builder.build();
    }

    /**
     * Reads the documents of a file, one after the other.
     *
     * @throws IOException if the file cannot be read, or a line is no annotated document, naming file and line
     */
    public static void read(Path file, Consumer<TrainingDocument> consumer) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            int number = 0;
            for (String json = reader.readLine(); json != null; json = reader.readLine()) {
                number++;
                if (!json.isBlank()) {
                    consumer.accept(new TrainingDocument(parse(json, file + ":" + number)));
                }
            }
        }
    }

    private static JsonNode parse(String json, String where) throws IOException {
        JsonNode line;
        try {
            line = JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IOException(where + ": broken JSON: " + e.getOriginalMessage(), e);
        }
        if (!line.path("text").isTextual() || !line.has("tokens") || !line.has("sentences")) {
            throw new IOException(where + ": has no 'text', 'sentences' and 'tokens'; write it with"
                    + " 'hearsay annotate --layers all' over the corpus");
        }
        return line;
    }

    public AnalyzedText text() {
        return text;
    }

    /** The line as it stands, for its gold. */
    public JsonNode line() {
        return line;
    }

    /** The UTF-16 offset of an offset in code points. */
    public int offset(int codePoints) {
        return offsets[Math.max(0, Math.min(codePoints, offsets.length - 1))];
    }
}
