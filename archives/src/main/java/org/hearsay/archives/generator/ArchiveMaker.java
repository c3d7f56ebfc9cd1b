package org.hearsay.archives.generator;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes archives of made-up articles. What is broken or a copy in them is told in a file of JSON Lines beside them. Nothing is
 * held but the article in hand. Immutable.
 */
public final class ArchiveMaker {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ArticleMaker articles;
    private final Map<Breakage, Double> broken;
    private final long seed;

    /**
     * A maker.
     *
     * @param broken the share of entries, from 0 to 1, that are broken in each way
     */
    public ArchiveMaker(ArticleMaker articles, Map<Breakage, Double> broken, long seed) {
        this.articles = articles;
        this.broken = new LinkedHashMap<>(broken);
        this.seed = seed;
    }

    /** Where it is told what is broken or a copy in an archive. */
    public static Path truth(Path archive) {
        return archive.resolveSibling(archive.getFileName() + ".truth.jsonl");
    }

    /**
     * Writes an archive in the format that its name says: {@code .jsonl}, {@code .jsonl.gz}, {@code .jsonl.zst}, {@code .zip},
     * {@code .tar.gz}, {@code .warc.gz}, or a folder if it has no ending.
     *
     * @throws IllegalArgumentException if the name says no format, or an entry of it cannot be broken so
     */
    public void write(Path archive, long count) throws IOException {
        try (Target target = open(archive);
                Writer truth = Files.newBufferedWriter(truth(archive))) {
            for (Breakage breakage : broken.keySet()) {
                if (!target.breakages().contains(breakage)) {
                    throw new IllegalArgumentException("an entry of '%s' cannot be broken by %s; there are %s"
                            .formatted(archive, breakage, target.breakages()));
                }
            }
            for (long number = 0; number < count; number++) {
                MadeArticle article = articles.make(number);
                Breakage breakage = breakage(number);
                if (breakage == null) {
                    target.add(article);
                } else {
                    String entry = target.add(article, breakage);
                    write(truth, "id", article.id(), "broken", breakage.toString(), "entry", entry);
                }
                if (breakage == null && article.copyOf() != null) {
                    write(
                            truth,
                            "id",
                            article.id(),
                            "copyOf",
                            article.copyOf(),
                            "kind",
                            article.near() ? "near" : "exact");
                }
            }
        }
    }

    private static void write(Writer truth, String... fields) throws IOException {
        ObjectNode line = JSON.createObjectNode();
        for (int i = 0; i < fields.length; i += 2) {
            line.put(fields[i], fields[i + 1]);
        }
        truth.write(JSON.writeValueAsString(line) + "\n");
    }

    private @Nullable Breakage breakage(long number) {
        double at = new SplittableRandom(seed * 31 + number * 1_000_003L).nextDouble();
        for (Map.Entry<Breakage, Double> each : broken.entrySet()) {
            at -= each.getValue();
            if (at < 0) {
                return each.getKey();
            }
        }
        return null;
    }

    private static Target open(Path archive) throws IOException {
        String name = archive.getFileName().toString();
        if (name.indexOf('.') < 0) {
            return new Entries(Containers.folder(Files.createDirectories(archive)));
        }
        if (name.endsWith(".jsonl")) {
            return new Lines(create(archive));
        }
        if (name.endsWith(".jsonl.gz")) {
            return new Lines(new GZIPOutputStream(create(archive), 1 << 16));
        }
        if (name.endsWith(".jsonl.zst")) {
            return new Lines(new BufferedOutputStream(new ZstdOutputStream(create(archive)), 1 << 16));
        }
        if (name.endsWith(".zip")) {
            return new Entries(Containers.zip(create(archive)));
        }
        if (name.endsWith(".tar.gz")) {
            return new Entries(Containers.tar(new GZIPOutputStream(create(archive), 1 << 16)));
        }
        if (name.endsWith(".warc.gz")) {
            return new WebArchive(create(archive));
        }
        throw new IllegalArgumentException(
                "'%s' says no format; name it *.jsonl, *.jsonl.gz, *.jsonl.zst, *.zip, *.tar.gz, *.warc.gz, or without a dot for a folder"
                        .formatted(archive));
    }

    private static OutputStream create(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    }
}
