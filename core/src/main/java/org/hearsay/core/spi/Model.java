package org.hearsay.core.spi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A trained model that an annotator uses: named so that a result can say which it was. Immutable and safe for threads.
 *
 * <pre>{@code
 * Model.resource("colours-news", ColoursPlugin.class, "news.bin.gz", "CC-BY-4.0")
 * }</pre>
 *
 * @param name a short name, such as {@code "entities-news"}
 * @param location where its bytes are
 * @param licence the licence of the weights, as an SPDX expression or in words
 */
public record Model(String name, URL location, String licence) {
    private static final Map<String, String> CHECKSUMS = new ConcurrentHashMap<>();

    /**
     * A model that lies on the class path beside the given class.
     *
     * @throws IllegalStateException if it is not there, naming it
     */
    public static Model resource(String name, Class<?> beside, String path, String licence) {
        URL location = beside.getResource(path);
        if (location == null) {
            throw new IllegalStateException("model '%s' is not at '%s' beside %s; is its jar on the class path?"
                    .formatted(name, path, beside.getName()));
        }
        return new Model(name, location, licence);
    }

    /**
     * SHA-256 of its bytes in lower-case hexadecimal; read once in a JVM.
     *
     * @throws UncheckedIOException if they cannot be read, naming the model's place
     */
    public String sha256() {
        return CHECKSUMS.computeIfAbsent(location.toExternalForm(), key -> sha256(location));
    }

    private static String sha256(URL location) {
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
