package org.hearsay.annotators.entities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;

/**
 * Finds names with a name finder of Apache OpenNLP, such as one that users have trained before; its types are read as those of
 * corpora are (see {@link Corpus}), and names of other types are left out. Its memory of a document is cleared after each one.
 */
final class OpenNlpFinder implements NameFinder {
    private final NameFinderME finder;

    OpenNlpFinder(TokenNameFinderModel model) {
        finder = new NameFinderME(model);
    }

    @Override
    public List<Span> find(Words words) {
        List<Span> spans = new ArrayList<>();
        for (int s = 0; s < words.sentenceCount(); s++) {
            int first = words.sentences()[s];
            opennlp.tools.util.Span[] found =
                    finder.find(Arrays.copyOfRange(words.words(), first, words.sentences()[s + 1]));
            double[] sure = finder.probs(found);
            for (int i = 0; i < found.length; i++) {
                String type = Corpus.type(found[i].getType());
                if (type != null) {
                    spans.add(new Span(first + found[i].getStart(), first + found[i].getEnd(), type, (float) sure[i]));
                }
            }
        }
        finder.clearAdaptiveData();
        return spans;
    }
}
