package org.hearsay.annotators.entities;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.hearsay.core.learning.LinearModel;
import org.hearsay.core.spi.Model;
import org.hearsay.core.spi.OptionValues;

/** The models that names can be found with: loaded once in a JVM, and shared by all threads. */
final class NameModels {
    static final String NEWS = "news";
    static final String NEWS_WORLD = "news-world";

    /** OpenNLP's own features and perceptron, learned from the same text as {@link #NEWS}, to compare with. */
    static final String OPENNLP = "opennlp";

    /** On the class path only where its jar is: its weights are for non-commercial use. */
    private static final String WORLD_RESOURCE = "/org/hearsay/annotators/entities/world/news-world.bin";

    private static final int ZIP = 'P' << 8 | 'K';
    private static final Map<String, Supplier<NameFinder>> FINDERS = new ConcurrentHashMap<>();

    private NameModels() {}

    /**
     * The model that options ask for.
     *
     * @throws IllegalStateException if it is not there; the message says where it was looked for
     */
    static Model of(OptionValues options) {
        String file = options.text(EntityAnnotator.PARAM_MODEL_FILE);
        if (!file.isEmpty()) {
            return new Model("entities-file", url(Path.of(file)), "of its owner");
        }
        return named(options.text(EntityAnnotator.PARAM_MODEL));
    }

    private static Model named(String name) {
        return switch (name) {
            case NEWS -> Model.resource("entities-news", NameModels.class, "news.bin", "CC-BY-SA-4.0");
            case OPENNLP -> Model.resource("entities-opennlp", NameModels.class, "opennlp.bin", "CC-BY-SA-4.0");
            default -> Model.resource("entities-" + name, NameModels.class, WORLD_RESOURCE, "CC-BY-NC-SA-4.0");
        };
    }

    /** A finder for one thread with the model of a name, or with that of a file if there is one. */
    static NameFinder finder(String name, String file) throws IOException {
        URL location = file.isEmpty() ? named(name).location() : url(Path.of(file));
        Supplier<NameFinder> finder = FINDERS.get(location.toExternalForm());
        if (finder == null) {
            finder = load(location);
            FINDERS.put(location.toExternalForm(), finder);
        }
        return finder.get();
    }

    /** Reads a model of ours, or one of OpenNLP, whose files are zip archives. */
    private static Supplier<NameFinder> load(URL location) throws IOException {
        try (InputStream in = new BufferedInputStream(location.openStream(), 1 << 16)) {
            in.mark(2);
            int magic = in.read() << 8 | in.read();
            in.reset();
            if (magic == ZIP) {
                TokenNameFinderModel model = new TokenNameFinderModel(in);
                return () -> new OpenNlpFinder(model);
            }
            LinearModel model = LinearModel.read(in);
            return () -> new EntityTagger(model);
        } catch (IOException e) {
            throw new IOException(
                    "'%s' is no model of 'hearsay train entities', nor a name finder of OpenNLP: %s"
                            .formatted(location, e.getMessage()),
                    e);
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("'" + file + "' is no place of a file", e);
        }
    }
}
