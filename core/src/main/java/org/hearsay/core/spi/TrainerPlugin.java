package org.hearsay.core.spi;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Rebuilds the model of an annotator from corpora; run by {@code hearsay train NAME}.
 *
 * <p>Found like an {@link AnnotatorPlugin}: a public class without constructor arguments, named in
 * {@code META-INF/services/org.hearsay.core.spi.TrainerPlugin}. The same inputs, options and seed give the same model.
 * Implementations are stateless: one may train several models at once, each in its thread.
 *
 * <pre>{@code
 * public final class ColoursTrainer implements TrainerPlugin {
 *     @Override public String name() { return "colours"; }
 *     @Override public String summary() { return "learns names of colours from columns of word and label"; }
 *     @Override public List<Option> options() { return List.of(); }
 *     @Override public void train(Training training) throws IOException {
 *         Files.write(training.model(), wordsOf(training.train()));
 *     }
 * }
 * }</pre>
 */
public interface TrainerPlugin {

    /** The name that users write: that of the annotator whose model it makes. */
    String name();

    /** One line for users: what it learns from which formats. */
    String summary();

    /** Its options; checked like those of annotators before it is called. */
    List<Option> options();

    /**
     * Learns from the training files and writes the model; the command line writes a card beside it.
     *
     * @throws IOException if a file cannot be read or written, naming it and where it has a line the line
     */
    void train(Training training) throws IOException;

    /**
     * What to train from and whereto.
     *
     * @param train the training files
     * @param dev the file to score the model on, if any
     * @param model the file to write
     * @param options all option values by name, as users write them, defaults included
     * @param report receives a line of text at a time: progress and scores
     */
    record Training(
            List<Path> train, @Nullable Path dev, Path model, Map<String, String> options, Consumer<String> report) {
        public Training {
            train = List.copyOf(train);
            options = Map.copyOf(options);
        }
    }
}
