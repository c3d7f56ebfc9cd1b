package org.hearsay.archives.run;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.hearsay.core.formats.InputSettings;
import org.hearsay.core.io.Layer;
import org.jspecify.annotations.Nullable;

/**
 * What a run was asked to do: all that its outputs depend on, as {@code run.json} keeps it. Immutable.
 *
 * @param inputs files and folders, absolute
 * @param input how they are read
 * @param pipeline a pipeline file, absolute, or the name of a built-in pipeline
 * @param settings options of annotators, such as {@code "dates.documentType=narrative"}
 * @param plugins plugin folders, absolute; empty for the usual ones
 * @param format the name of the output format
 * @param layers the layers to write, by name; null for the default
 * @param compression how parts are compressed
 * @param partSize how many documents of the input a part stands for
 * @param timeout how long one document may take, in seconds
 * @param maxErrors after how many failures to stop; null for never
 * @param dedupe which articles count as copies: {@code "exact"}, {@code "near"}, or null for none
 * @param copies what is done about copies
 */
public record RunOptions(
        List<String> inputs,
        InputSettings input,
        String pipeline,
        List<String> settings,
        List<String> plugins,
        String format,
        @Nullable String layers,
        Compression compression,
        int partSize,
        double timeout,
        @Nullable String maxErrors,
        @Nullable String dedupe,
        Copies copies) {

    /** How many documents a part stands for if nothing is said. */
    public static final int PART_SIZE = 10_000;

    public RunOptions {
        inputs = List.copyOf(inputs);
        settings = List.copyOf(settings);
        plugins = List.copyOf(plugins);
        if (dedupe != null) {
            CopyFinder.duplicates(dedupe);
        }
        if (partSize < Commit.BLOCK || partSize % Commit.BLOCK != 0) {
            throw new IllegalArgumentException(
                    "a part takes a multiple of %d documents, not %d".formatted(Commit.BLOCK, partSize));
        }
    }

    /** The same with another limit of errors; the same limit if null is given. */
    public RunOptions withMaxErrors(@Nullable String limit) {
        ErrorLimit.parse(limit);
        return limit == null
                ? this
                : new RunOptions(
                        inputs,
                        input,
                        pipeline,
                        settings,
                        plugins,
                        format,
                        layers,
                        compression,
                        partSize,
                        timeout,
                        limit,
                        dedupe,
                        copies);
    }

    Set<Layer> chosenLayers() {
        return layers == null ? Layer.byDefault() : Layer.parse(layers);
    }

    Duration timeoutDuration() {
        return Duration.ofMillis((long) (timeout * 1000));
    }
}
