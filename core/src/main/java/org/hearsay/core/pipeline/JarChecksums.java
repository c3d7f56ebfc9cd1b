package org.hearsay.core.pipeline;

import java.io.IOException;
import java.net.MalformedURLException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.hearsay.core.spi.Model;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 sums of jars. To work out those of our annotators takes a fifth of a second, so that the folder that the system property
 * {@value #FOLDER} names keeps them, in a file for each jar. What is kept holds as long as the jar has the size and the time of
 * change that it had, as rsync and the class data archives of the JVM take it. Safe for threads and for several processes.
 */
final class JarChecksums {
    static final String FOLDER = "hearsay.checksums";

    private JarChecksums() {}

    /**
     * The sum of a jar, in lower-case hexadecimal.
     *
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    static String of(Path jar) throws IOException {
        String folder = System.getProperty(FOLDER);
        return folder == null ? workedOut(jar) : of(jar, Path.of(folder));
    }

    static String of(Path jar, Path folder) throws IOException {
        Path file = folder.resolve(jar.getFileName() + ".sha256");
        String time = Files.getLastModifiedTime(jar).toInstant().toString();
        String state = "  " + jar.toAbsolutePath() + " " + Files.size(jar) + " " + time + "\n";
        String kept = kept(file, state);
        if (kept != null) {
            return kept;
        }
        String sum = workedOut(jar);
        keep(file, sum + state);
        return sum;
    }

    private static @Nullable String kept(Path file, String state) throws IOException {
        if (!Files.isReadable(file)) {
            return null;
        }
        String line = Files.readString(file);
        return line.length() == 64 + state.length() && line.endsWith(state) ? line.substring(0, 64) : null;
    }

    private static void keep(Path file, String line) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isWritable(folder)) {
            return;
        }
        Path whole = Files.createTempFile(folder, "sum", ".tmp");
        Files.write(whole, line.getBytes(StandardCharsets.UTF_8));
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String workedOut(Path jar) throws MalformedURLException {
        return new Model(jar.toString(), jar.toUri().toURL(), "").sha256();
    }
}
