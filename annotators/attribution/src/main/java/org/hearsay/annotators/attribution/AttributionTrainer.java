package org.hearsay.annotators.attribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.learning.TrainingDocument;
import org.hearsay.core.spi.Option;
import org.hearsay.core.spi.TrainerPlugin;

/**
 * Trains the models of cues, of sources and contents, and of which candidates and which of their sources to take, from annotated
 * JSON Lines with sentences and tokens whose {@code attributions} are gold.
 */
public final class AttributionTrainer implements TrainerPlugin {
    private static final String PART = "part";

    @Override
    public String name() {
        return AttributionPlugin.NAME;
    }

    @Override
    public String summary() {
        return "learns cues, sources and contents, or the choice among candidates, from JSON Lines with tokens and attributions";
    }

    @Override
    public List<Option> options() {
        return List.of(Option.choice(
                PART, "which of the four models to learn", "roles", List.of("cues", "roles", "judge", "sources")));
    }

    @Override
    public void train(Training training) throws IOException {
        List<AttributionLearner.Document> documents = new ArrayList<>();
        for (Path file : training.train()) {
            TrainingDocument.read(
                    file,
                    document -> documents.add(new AttributionLearner.Document(
                            new TokenTable(document.text()), GoldAttribution.of(document))));
        }
        AttributionLearner learner = new AttributionLearner(training.report());
        switch (training.options().getOrDefault(PART, "roles")) {
            case "cues" -> learner.cues(documents).write(training.model());
            case "judge" -> learner.judge(documents).write(training.model());
            case "sources" -> learner.sources(documents).write(training.model());
            default -> learner.roles(documents).write(training.model());
        }
    }
}
