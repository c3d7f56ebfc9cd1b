package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.hearsay.core.io.ArticleFormat;
import org.hearsay.core.io.Output;
import org.jspecify.annotations.Nullable;

/** Opens what {@code -o} names. Stateless. */
final class Destination {
    private Destination() {}

    /**
     * Opens an output: standard output, a file for all articles, or a folder for a file each.
     *
     * @param output a file or folder; null for standard output
     * @param types the type system of what is written; null for that of Hearsay alone
     * @throws CommandException if the format needs a folder and there is none
     */
    static Output open(@Nullable Path output, ArticleFormat format, @Nullable TypeSystemDescription types)
            throws IOException, CommandException {
        if (output == null) {
            if (!format.joinable()) {
                throw new CommandException(
                        "format '" + format + "' writes a file for each article; name a folder for them with -o");
            }
            return Output.stream(System.out);
        }
        if (format.joinable() && !Files.isDirectory(output)) {
            return Output.file(output);
        }
        Output folder = Output.folder(output, format.ending(), format.textBeside());
        for (Map.Entry<String, byte[]> companion : format.companions(types).entrySet()) {
            Files.write(output.resolve(companion.getKey()), companion.getValue());
        }
        return folder;
    }
}
