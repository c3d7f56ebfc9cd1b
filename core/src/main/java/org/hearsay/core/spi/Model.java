package org.hearsay.core.spi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A trained model that an annotator uses: named so that a result can say which it was. Immutable and safe for threads.
 *
 * <pre>{@code
 * Model.resource("colours-news", ColoursPlugin.class, "news.bin", "CC-BY-4.0")
 * }</pre>
 *
 * @param name a short name, such as {@code "entities-news"}
 * @param location where its bytes are
 * @param licence the licence of the weights, as an SPDX expression or in words
 */
public record Model(String name, URL location, String licence) {
    private static final Map<String, String> CHECKSUMS = new ConcurrentHashMap<>();

    /**
     * A model that lies on the class path beside the given class. If a resource with its name and {@code .sha256} lies there too,
     * that holds its checksum, which then need not be worked out at each start.
     *
     * @throws IllegalStateException if it is not there, naming it
     */
    public static Model resource(String name, Class<?> beside, String path, String licence) {
        URL location = beside.getResource(path);
        if (location == null) {
            throw new IllegalStateException("model '%s' is not at '%s' beside %s; is its jar on the class path?"
                    .formatted(name, path, beside.getName()));
        }
        URL checksum = beside.getResource(path + ".sha256");
        if (checksum != null) {
            CHECKSUMS.computeIfAbsent(location.toExternalForm(), key -> said(checksum));
        }
        return new Model(name, location, licence);
    }

    private static String said(URL checksum) {
        try (InputStream in = checksum.openStream()) {
            return new String(in.readNBytes(64), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException("checksum cannot be read at '" + checksum + "'", e);
        }
    }

    /**
     * SHA-256 of its bytes in lower-case hexadecimal; worked out once in a JVM.
     *
     * @throws UncheckedIOException if they cannot be read, naming the model's place
     */
    public String sha256() {
        return CHECKSUMS.computeIfAbsent(location.toExternalForm(), key -> actualSha256());
    }

    /**
     * SHA-256 of its bytes, worked out whatever is said beside them.
     *
     * @throws UncheckedIOException if they cannot be read, naming the model's place
     */
    public String actualSha256() {
        try (InputStream in = location.openStream()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException("model cannot be read at '" + location + "'", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JVM has no SHA-256", e);
        }
    }
}
