package org.hearsay.core.io;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Annotated documents of any format: the way in for all that works on gold or on what a system wrote. Stateless. */
public final class AnnotatedDocuments {
    private static final ObjectMapper JSON = new ObjectMapper();

    private AnnotatedDocuments() {}

    /**
     * Opens a file, or all files of a folder that are in a known format; nothing is read yet.
     *
     * @param format the format of all files; null to tell it by the endings of their names
     */
    public static ArticleReader read(Path path, @Nullable InputFormat format) {
        return read(List.of(path.toString()), InputStream.nullInputStream(), format);
    }

    /**
     * Opens files, folders, or {@code "-"} for standard input.
     *
     * @param format the format of all; null to tell it by the endings of their names (standard input: JSON Lines)
     */
    public static ArticleReader read(List<String> inputs, InputStream standardInput, @Nullable InputFormat format) {
        return new AnnotatedInputs(inputs, standardInput, format);
    }

    /** Whether a path is the folder of a run over an archive, of which {@link #read} takes the outputs alone. */
    public static boolean isRun(Path path) {
        return Files.exists(path.resolve("run.json"));
    }

    /** A document as the JSON object that a line of JSON Lines holds, with the layers that it states. */
    public static ObjectNode json(ReadResult.Read document) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try {
            new JsonLinesWriter(EnumSet.allOf(Layer.class)).write(document.article(), document.annotations(), line);
            return (ObjectNode) JSON.readTree(line.toByteArray());
        } catch (IOException e) {
            throw new IllegalStateException("document '" + document.article().id() + "' cannot be written as JSON", e);
        }
    }
}
