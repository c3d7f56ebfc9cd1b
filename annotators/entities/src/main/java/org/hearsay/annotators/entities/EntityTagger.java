package org.hearsay.annotators.entities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.core.learning.LinearModel;
import org.hearsay.core.learning.SequenceDecoder;

/**
 * Finds names with a learned sequence model, sentence by sentence. Keeps buffers: one instance serves one thread; the model is
 * shared.
 */
final class EntityTagger implements NameFinder {
    /** Makes differences of scores probabilities, as measured on text that was not learned from (see README.md). */
    private static final float SHARPNESS = 0.018f;

    private final LinearModel model;
    private final SequenceDecoder decoder;
    private final int[][] places;
    private int[] kept = new int[16];

    EntityTagger(LinearModel model) {
        this.model = model;
        this.decoder = new SequenceDecoder(model.labelCount());
        this.places = places(model);
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
        for (int i = 0; i <= labels.length; i++) {
            String label = i == labels.length ? Labels.OUTSIDE : model.label(labels[i]);
            if (begin >= 0 && !Labels.continues(label, type)) {
                spans.add(new Span(first + begin, first + i, type, confidence(labels, begin, i)));
                begin = -1;
            }
            if (!label.equals(Labels.OUTSIDE) && begin < 0) {
                begin = i;
                type = Labels.type(label);
            }
        }
    }

    /** How sure the type of a name is: its share among all types and no name at all, for the same words. */
    private float confidence(int[] labels, int begin, int end) {
        float chosen = decoder.score(model, labels, begin, end);
        System.arraycopy(labels, begin, kept(end - begin), 0, end - begin);
        double sum = 1;
        for (int[] other : places) {
            boolean differs = false;
            for (int i = begin; i < end; i++) {
                int label = other[place(i - begin, end - begin)];
                differs |= label != labels[i];
                labels[i] = label;
            }
            if (differs) {
                sum += Math.exp((decoder.score(model, labels, begin, end) - chosen) * SHARPNESS * model.unit());
            }
            System.arraycopy(kept, 0, labels, begin, end - begin);
        }
        return (float) (1 / sum);
    }

    private int[] kept(int length) {
        if (kept.length < length) {
            kept = new int[2 * length];
        }
        return kept;
    }

    /** Begin, inside, last or only word, as a column of {@link #places}. */
    private static int place(int word, int length) {
        return length == 1 ? 3 : word == 0 ? 0 : word == length - 1 ? 2 : 1;
    }

    /** The numbers of the four labels of each type, and of no name. */
    private static int[][] places(LinearModel model) {
        int[][] places = new int[Labels.TYPES.size() + 1][4];
        for (int type = 0; type < Labels.TYPES.size(); type++) {
            for (int place = 0; place < 4; place++) {
                places[type][place] = model.number("BILU".charAt(place) + "-" + Labels.TYPES.get(type));
            }
        }
        Arrays.fill(places[Labels.TYPES.size()], model.number(Labels.OUTSIDE));
        return places;
    }
}
