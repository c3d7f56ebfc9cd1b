package org.hearsay.annotators.entities;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.learning.LinearModel;
import org.hearsay.core.learning.SequenceDecoder;

/**
 * Finds names with a learned sequence model, sentence by sentence. Keeps buffers: one instance serves one thread; the model is
 * shared.
 */
final class EntityTagger implements NameFinder {
    /** Makes differences of scores probabilities, as measured on text that was not learned from (see README.md). */
    private static final float SHARPNESS = 0.023f;

    private final LinearModel model;
    private final SequenceDecoder decoder;

    EntityTagger(LinearModel model) {
        this.model = model;
        this.decoder = new SequenceDecoder(model.labelCount());
    }

    @Override
    public List<Span> find(Words words) {
        EntityFeatures features = new EntityFeatures(words);
        List<Span> spans = new ArrayList<>();
        for (int s = 0; s < words.sentenceCount(); s++) {
            int first = words.sentences()[s];
            int next = words.sentences()[s + 1];
            features.sentence(first, next);
            int[] labels = decoder.decode(model, next - first, features);
            collect(labels, first, spans);
        }
        return spans;
    }

    private void collect(int[] labels, int first, List<Span> spans) {
        int begin = -1;
        String type = "";
        boolean isWeighed = false;
        for (int i = 0; i <= labels.length; i++) {
            String label = i == labels.length ? Labels.OUTSIDE : model.label(labels[i]);
            if (begin >= 0 && !Labels.continues(label, type)) {
                if (!isWeighed) {
                    decoder.weigh(model, labels.length, SHARPNESS * model.unit());
                    isWeighed = true;
                }
                spans.add(new Span(first + begin, first + i, type, decoder.probability(labels, begin, i)));
                begin = -1;
            }
            if (!label.equals(Labels.OUTSIDE) && begin < 0) {
                begin = i;
                type = Labels.type(label);
            }
        }
    }
}
