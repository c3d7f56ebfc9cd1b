package org.hearsay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.hearsay.core.io.FolderFiles;
import org.hearsay.core.spi.TrainerPlugin.Training;
import org.jspecify.annotations.Nullable;

/**
 * What a trained model was made from, as a page beside it (Mitchell et al. 2019, "Model cards for model reporting"): data with
 * checksums, options, and what the trainer reported. It holds no date, so that the same training gives the same card.
 */
final class ModelCard {
    private final String annotator;
    private final Training training;
    private final @Nullable String licence;
    private final List<String> report;

    /**
     * The card of a training that is done.
     *
     * @param report the lines that the trainer reported
     */
    ModelCard(String annotator, Training training, @Nullable String licence, List<String> report) {
        this.annotator = annotator;
        this.training = training;
        this.licence = licence;
        this.report = List.copyOf(report);
    }

    /** Writes the card beside the model, with {@code .md} behind its name. */
    Path write() throws IOException {
        StringBuilder card = new StringBuilder();
        card.append("# Model card: ").append(training.model().getFileName()).append("\n\n");
        card.append("A model of the annotator '%s', made by `hearsay train %s`. Licence: %s.\n\n"
                .formatted(annotator, annotator, licence == null ? "not stated" : licence));
        card.append("| data | for | SHA-256 |\n|---|---|---|\n");
        for (Path file : training.train()) {
            data(card, file, "training");
        }
        if (training.dev() != null) {
            data(card, training.dev(), "scoring");
        }
        card.append("| ").append(training.model().getFileName()).append(" | the model | ");
        card.append(sha256(training.model())).append(" |\n\nOptions:\n\n");
        training.options().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(option -> card.append("- %s=%s\n".formatted(option.getKey(), option.getValue())));
        card.append("\nReport:\n\n");
        report.forEach(line -> card.append("    ").append(line).append('\n'));
        Path file = training.model().resolveSibling(training.model().getFileName() + ".md");
        return Files.writeString(file, card);
    }

    private static void data(StringBuilder card, Path file, String purpose) throws IOException {
        card.append("| %s | %s | %s |\n".formatted(file.getFileName(), purpose, sha256(file)));
    }

    /** Of a folder, that of its files one behind the other, in the order of their names. */
    private static String sha256(Path path) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            FolderFiles files = new FolderFiles(path, file -> true);
            for (Path file = first(path, files); file != null; file = Files.isDirectory(path) ? files.next() : null) {
                try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JVM has no SHA-256", e);
        }
    }

    private static @Nullable Path first(Path path, FolderFiles files) throws IOException {
        return Files.isDirectory(path) ? files.next() : path;
    }
}
