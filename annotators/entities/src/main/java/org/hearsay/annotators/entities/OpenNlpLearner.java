package org.hearsay.annotators.entities;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Learns a name finder of Apache OpenNLP: its perceptron with its default features, as the measure that ours is held against. The
 * same documents in the same order give the same model. Stateless.
 */
final class OpenNlpLearner {
    private OpenNlpLearner() {}

    /** The model of all documents. */
    static TokenNameFinderModel learn(List<Corpus.Document> documents, int iterations) throws IOException {
        List<NameSample> samples = new ArrayList<>();
        for (Corpus.Document document : documents) {
            Words words = document.words();
            for (int s = 0; s < words.sentenceCount(); s++) {
                int first = words.sentences()[s];
                int next = words.sentences()[s + 1];
                String[] sentence = Arrays.copyOfRange(words.words(), first, next);
                samples.add(new NameSample(sentence, names(document, first, next), s == 0));
            }
        }
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, "PERCEPTRON");
        parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
        parameters.put("PrintMessages", false);
        return NameFinderME.train(
                "en", null, ObjectStreamUtils.createObjectStream(samples), parameters, new TokenNameFinderFactory());
    }

    private static opennlp.tools.util.Span[] names(Corpus.Document document, int first, int next) {
        return document.names().stream()
                .filter(name -> name.first() >= first && name.end() <= next)
                .map(name -> new opennlp.tools.util.Span(name.first() - first, name.end() - first, name.type()))
                .toArray(opennlp.tools.util.Span[]::new);
    }
}
