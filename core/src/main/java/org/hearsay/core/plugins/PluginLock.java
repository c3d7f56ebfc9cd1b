package org.hearsay.core.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lock file of a plugin folder: the SHA-256 sum of each jar that was installed into it. In the format of {@code sha256sum},
 * so that {@code sha256sum -c plugins.lock} checks it too. Immutable.
 */
public final class PluginLock {
    /** The name of the file in the plugin folder. */
    public static final String FILE = "plugins.lock";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    private final Path folder;
    private final Map<String, String> sums;

    private PluginLock(Path folder, Map<String, String> sums) {
        this.folder = folder;
        this.sums = sums;
    }

    /** Reads the lock file of a folder; without one nothing is locked. */
    public static PluginLock read(Path folder) throws IOException {
        Map<String, String> sums = new TreeMap<>();
        Path file = folder.resolve(FILE);
        if (Files.isRegularFile(file)) {
            for (String line : Files.readAllLines(file)) {
                Matcher entry = LINE.matcher(line);
                if (!entry.matches()) {
                    throw new IOException(
                            "'%s' has a line that is no SHA-256 sum with a file: '%s'".formatted(file, line));
                }
                sums.put(entry.group(2), entry.group(1));
            }
        }
        return new PluginLock(folder, sums);
    }

    /** The same with the files of a plugin locked as they are now. */
    PluginLock with(List<Path> files) {
        Map<String, String> all = new TreeMap<>(sums);
        files.forEach(file -> all.put(folder.relativize(file).toString().replace('\\', '/'), sum(file)));
        return new PluginLock(folder, all);
    }

    void write() throws IOException {
        StringBuilder lines = new StringBuilder();
        sums.forEach((file, sum) -> lines.append(sum).append("  ").append(file).append('\n'));
        Files.write(folder.resolve(FILE), lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What is not as it was installed, a line each. */
    public List<String> differences() {
        List<String> differences = new ArrayList<>();
        sums.forEach((name, sum) -> {
            Path file = folder.resolve(name);
            if (!Files.isRegularFile(file)) {
                differences.add(
                        name + " is in " + FILE + " and not in the folder; install it again, or take its line away");
            } else if (!sum(file).equals(sum)) {
                differences.add(
                        "%s is not the file that was installed: its SHA-256 sum is %s, %s says %s; install it again"
                                .formatted(name, sum(file), FILE, sum));
            }
        });
        return differences;
    }

    private static String sum(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException("'" + file + "' cannot be read", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JVM has no SHA-256", e);
        }
    }
}
