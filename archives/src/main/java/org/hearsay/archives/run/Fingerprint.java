package org.hearsay.archives.run;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.hearsay.core.io.FolderFiles;
import org.jspecify.annotations.Nullable;

/**
 * What tells whether an input is still the same, without reading all of it: of a file its length and its first and last bytes; of
 * a folder the names and lengths of its files. Immutable.
 *
 * @param path the file or folder
 * @param bytes its length; of a folder that of all files together
 * @param sha256 of the first and the last 64 KB of a file; of the list of a folder's files
 */
public record Fingerprint(String path, long bytes, String sha256) {
    private static final int SAMPLE = 1 << 16;

    /**
     * That of a file or folder.
     *
     * @throws IOException if it cannot be read
     */
    public static Fingerprint of(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString(), null, "no such file or folder");
        }
        return Files.isDirectory(path) ? ofFolder(path) : ofFile(path);
    }

    private static Fingerprint ofFile(Path file) throws IOException {
        MessageDigest digest = newDigest();
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            long length = in.length();
            byte[] sample = new byte[(int) Math.min(length, SAMPLE)];
            in.readFully(sample);
            digest.update(sample);
            in.seek(length - sample.length);
            in.readFully(sample);
            digest.update(sample);
            return new Fingerprint(file.toString(), length, HexFormat.of().formatHex(digest.digest()));
        }
    }

    private static Fingerprint ofFolder(Path folder) throws IOException {
        MessageDigest digest = newDigest();
        long bytes = 0;
        FolderFiles files = new FolderFiles(folder, file -> true);
        for (@Nullable Path file = files.next(); file != null; file = files.next()) {
            long length = Files.size(file);
            bytes += length;
            String line = folder.relativize(file) + "\t" + length + "\n";
            digest.update(line.getBytes(StandardCharsets.UTF_8));
        }
        return new Fingerprint(folder.toString(), bytes, HexFormat.of().formatHex(digest.digest()));
    }

    static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JVM has no SHA-256", e);
        }
    }
}
