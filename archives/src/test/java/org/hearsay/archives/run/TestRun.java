package org.hearsay.archives.run;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.hearsay.core.formats.InputSettings;
import org.hearsay.core.formats.Inputs;
import org.hearsay.core.io.OutputFormat;
import org.hearsay.core.pipeline.Pipeline;
import org.hearsay.core.pipeline.PipelineSpec;
import org.hearsay.core.pipeline.PluginRegistry;
import org.hearsay.core.testing.MayPlugin;
import org.hearsay.core.testing.TroublePlugin;
import org.hearsay.core.testing.WordsPlugin;
import org.jspecify.annotations.Nullable;

/** A run for tests: over a file of JSON Lines, with small parts. */
record TestRun(Path folder, RunOptions options, int threads) {
    private static final int PART = 100;

    static TestRun of(Path folder, Path input) {
        return of(folder, input, null);
    }

    static TestRun of(Path folder, Path input, @Nullable String maxErrors) {
        RunOptions options = new RunOptions(
                List.of(input.toString()),
                InputSettings.published("2026-11-23"),
                "test",
                List.of(),
                List.of(),
                "jsonl",
                null,
                Compression.ZST,
                PART,
                1,
                maxErrors,
                null,
                Copies.IGNORE);
        return new TestRun(folder, options, 2);
    }

    /** The same run, looking for copies. */
    TestRun dedupe(String kind, Copies copies) {
        RunOptions changed = new RunOptions(
                options.inputs(),
                options.input(),
                options.pipeline(),
                options.settings(),
                options.plugins(),
                options.format(),
                options.layers(),
                options.compression(),
                options.partSize(),
                options.timeout(),
                options.maxErrors(),
                kind,
                copies);
        return new TestRun(folder, changed, threads);
    }

    static Pipeline pipeline() throws Exception {
        PluginRegistry registry = PluginRegistry.of(List.of(new WordsPlugin(), new TroublePlugin(), new MayPlugin()));
        return Pipeline.of(PipelineSpec.of("test", "words", "trouble", "may"), registry);
    }

    RunEnd begin() throws Exception {
        return begin(() -> false);
    }

    RunEnd begin(BooleanSupplier stop) throws Exception {
        Pipeline pipeline = pipeline();
        try (RunFolder made = RunFolder.create(folder, RunDescription.of(options, pipeline))) {
            return go(made, pipeline, stop);
        }
    }

    RunEnd resume() throws Exception {
        return resume(() -> false);
    }

    RunEnd resume(BooleanSupplier stop) throws Exception {
        try (RunFolder opened = RunFolder.open(folder)) {
            return go(opened, pipeline(), stop);
        }
    }

    private RunEnd go(RunFolder opened, Pipeline pipeline, BooleanSupplier stop) throws Exception {
        try (ArchiveRun run = new ArchiveRun(opened, options, OutputFormat.named(options.format()), pipeline);
                Inputs inputs = inputs()) {
            return run.go(inputs, threads, stop, totals -> {});
        }
    }

    int retry(String kind) throws Exception {
        try (RunFolder opened = RunFolder.open(folder);
                ArchiveRun run = new ArchiveRun(opened, options, OutputFormat.named(options.format()), pipeline());
                Inputs inputs = inputs()) {
            return run.retry(inputs, kind, threads, totals -> {});
        }
    }

    private Inputs inputs() {
        return new Inputs(options.inputs(), InputStream.nullInputStream(), options.input());
    }

    /** The parts by name, with a hash of their bytes. */
    List<String> parts() throws IOException {
        List<String> parts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.resolve("parts"))) {
            for (Path part : files.sorted().toList()) {
                byte[] bytes = Files.readAllBytes(part);
                parts.add(part.getFileName() + " " + bytes.length + " " + Arrays.hashCode(bytes));
            }
        }
        return parts;
    }

    /** The lines of all parts. */
    List<String> lines() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder.resolve("parts"))) {
            for (Path part : files.sorted().toList()) {
                try (InputStream in = new ZstdInputStream(Files.newInputStream(part)).setContinuous(false)) {
                    all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return all.toString().lines().toList();
    }

    /** The entries of the journal that hold. */
    List<Entry> entries() throws IOException {
        List<Entry> entries = new ArrayList<>();
        Journal.replay(folder.resolve("journal.jsonl"), entries::add);
        return entries;
    }
}
