package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hearsay.archives.generator.ArchiveMaker;
import org.hearsay.archives.generator.ArticleMaker;
import org.hearsay.archives.generator.Breakage;
import org.hearsay.core.formats.InputSettings;
import org.hearsay.core.formats.Inputs;
import org.hearsay.core.io.ReadResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes archives to test with. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = {
            "Make an archive of articles to test with.",
            "Their sentences are those of the seeds, put together anew; the same seed number gives the same bytes. What is"
                    + " broken or a copy in it is told in FILE.truth.jsonl."
        })
final class GenerateCommand implements Callable<Integer> {
    @Parameters(paramLabel = "N", description = "How many articles.")
    private long count;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "What to write: *.jsonl, *.jsonl.gz, *.jsonl.zst, *.zip, *.tar.gz, *.warc.gz, or a folder.")
    private Path output = Path.of("");

    @Option(names = "--seed", defaultValue = "1", description = "The seed number; default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(
            names = "--texts",
            paramLabel = "FILE",
            description = "Articles whose sentences to use; default: Hearsay's own seeds.")
    private @Nullable Path texts;

    @Option(
            names = "--copies",
            paramLabel = "KIND=PERCENT",
            split = ",",
            description = "How many articles are copies of others: exact=2,near=5.")
    private Map<String, Double> copies = new LinkedHashMap<>();

    @Option(
            names = "--broken",
            paramLabel = "KIND[=PERCENT]",
            split = ",",
            mapFallbackValue = "1",
            description =
                    "Which entries are broken, and how many; default: 1 percent each. Kinds: empty, binary, bad-utf8,"
                            + " wrong-charset, long-line, bad-json, no-text-html, truncated-gzip, zip-slip, zip-bomb, nested,"
                            + " throw, loop, recurse.")
    private Map<String, Double> broken = new LinkedHashMap<>();

    @Override
    public Integer call() throws Exception {
        try {
            double exact = copies.getOrDefault("exact", 0.0) / 100;
            double near = copies.getOrDefault("near", 0.0) / 100;
            for (String kind : copies.keySet()) {
                if (!List.of("exact", "near").contains(kind)) {
                    throw new IllegalArgumentException("copies are exact or near, not '" + kind + "'");
                }
            }
            Map<Breakage, Double> shares = new LinkedHashMap<>();
            broken.forEach((kind, percent) -> shares.put(Breakage.named(kind), percent / 100));
            new ArchiveMaker(new ArticleMaker(texts(), seed, exact, near), shares, seed).write(output, count);
            return ExitCode.OK;
        } catch (IllegalArgumentException | IOException e) {
            throw new CommandException(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
        }
    }

    private List<String> texts() throws IOException {
        String home = System.getProperty("hearsay.home", "");
        Path source = Objects.requireNonNullElse(texts, Path.of(home, "seeds", "news.jsonl"));
        List<String> found = new ArrayList<>();
        try (Inputs inputs = new Inputs(List.of(source.toString()), System.in, InputSettings.published(null))) {
            for (ReadResult next = inputs.next(); next != null; next = inputs.next()) {
                if (next instanceof ReadResult.Read read) {
                    found.add(read.article().text());
                } else {
                    throw new IOException(next.toString());
                }
            }
        }
        return found;
    }
}
