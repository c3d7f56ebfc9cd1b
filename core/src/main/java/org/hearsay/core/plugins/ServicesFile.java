package org.hearsay.core.plugins;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import javax.lang.model.SourceVersion;
import org.hearsay.core.spi.AnnotatorPlugin;
import org.jspecify.annotations.Nullable;

/**
 * The services file of a jar with what the jar's manifest says of the contract. Read here and not by {@code ServiceLoader},
 * which does not say which class of which jar it was that failed. Immutable.
 */
record ServicesFile(URL location) {
    /** The entry of a manifest that says which version of the contract the plugins of the jar were made for. */
    static final String CONTRACT = "Hearsay-Contract";

    /** The services files of a plugin's own jars. */
    static List<ServicesFile> of(PluginClassLoader loader) throws IOException {
        return Collections.list(loader.findResources(PluginSource.SERVICES)).stream()
                .map(ServicesFile::new)
                .toList();
    }

    /**
     * The classes that it names.
     *
     * @throws RefusedException if a line of it cannot be the name of a class, or there is none
     */
    List<String> classNames() throws IOException, RefusedException {
        List<String> names = new ArrayList<>();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(open(location), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                String name = line.replaceAll("#.*", "").strip();
                if (!name.isEmpty() && !SourceVersion.isName(name)) {
                    throw new RefusedException("line %d of its file %s is no name of a class: '%s'"
                            .formatted(number, PluginSource.SERVICES, shortened(name)));
                }
                if (!name.isEmpty()) {
                    names.add(name);
                }
            }
        }
        if (names.isEmpty()) {
            throw new RefusedException("its file " + PluginSource.SERVICES + " names no class");
        }
        return names;
    }

    /**
     * Checks the version of the contract that its jar says it was made for; a jar that says nothing is taken at its word when
     * its classes are linked.
     *
     * @throws RefusedException if that is another than Hearsay has
     */
    void checkContract() throws IOException, RefusedException {
        String made = manifestEntry();
        if (made != null && !made.strip().equals(String.valueOf(AnnotatorPlugin.CONTRACT))) {
            throw new RefusedException(
                    "was made for version %s of the plugin contract, this Hearsay has version %d; take a version of it made for contract %d"
                            .formatted(made.strip(), AnnotatorPlugin.CONTRACT, AnnotatorPlugin.CONTRACT));
        }
    }

    private @Nullable String manifestEntry() throws IOException {
        try (InputStream in = open(new URL(location, "../MANIFEST.MF"))) {
            Attributes entries = new Manifest(in).getMainAttributes();
            return entries.getValue(CONTRACT);
        } catch (java.io.FileNotFoundException e) {
            return null;
        }
    }

    /** Without the JVM's cache, which would keep the jar open. */
    private static InputStream open(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        return connection.getInputStream();
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "...";
    }
}
