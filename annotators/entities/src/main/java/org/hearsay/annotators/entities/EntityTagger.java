package org.hearsay.annotators.entities;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.learning.LinearModel;
import org.hearsay.core.learning.SequenceDecoder;

/**
 * Finds names with a learned sequence model, sentence by sentence; then the mentions of a document have to agree (see {@link
 * Agreement}). Keeps buffers: one instance serves one thread; the model is shared.
 */
final class EntityTagger {
    /** Makes the model's share of scores a probability, as measured on held-out text. */
    private static final float SHARPNESS = 0.035f;

    /** The model of the jar, loaded once. */
    private static final class Shipped {
        static final LinearModel MODEL = LinearModel.load(EntityTagger.class, "news.bin.gz");
    }

    private final LinearModel model;
    private final SequenceDecoder decoder;

    EntityTagger() {
        this(Shipped.MODEL);
    }

    EntityTagger(LinearModel model) {
        this.model = model;
        this.decoder = new SequenceDecoder(model.labelCount());
    }

    /** The names of a document, in text order. */
    List<Span> tag(Words words) {
        EntityFeatures features = new EntityFeatures(words);
        List<Span> spans = new ArrayList<>();
        for (int s = 0; s < words.sentenceCount(); s++) {
            int first = words.sentences()[s];
            int next = words.sentences()[s + 1];
            features.sentence(first, next);
            int[] labels = decoder.decode(model, next - first, features);
            collect(labels, first, spans);
        }
        return Agreement.of(words, spans);
    }

    private void collect(int[] labels, int first, List<Span> spans) {
        int begin = -1;
        String type = "";
        float confidence = 1;
        for (int i = 0; i <= labels.length; i++) {
            String label = i == labels.length ? Labels.OUTSIDE : model.label(labels[i]);
            if (begin >= 0 && !Labels.continues(label, type)) {
                spans.add(new Span(first + begin, first + i, type, confidence));
                begin = -1;
            }
            if (!label.equals(Labels.OUTSIDE)) {
                float sure = decoder.confidence(i, labels[i], SHARPNESS);
                confidence = begin < 0 ? sure : Math.min(confidence, sure);
                if (begin < 0) {
                    begin = i;
                    type = Labels.type(label);
                }
            }
        }
    }
}
