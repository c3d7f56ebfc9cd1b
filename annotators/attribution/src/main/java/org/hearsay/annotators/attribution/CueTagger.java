package org.hearsay.annotators.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.learning.Features;
import org.hearsay.core.learning.LinearModel;
import org.hearsay.core.learning.PerceptronLearner;
import org.hearsay.core.learning.SequenceDecoder;

/** Finds cues, sentence by sentence. Keeps buffers: one instance serves one thread; the model is shared. */
final class CueTagger {
    static final List<String> LABELS = List.of("O", "B", "I");
    /** Longer sentences are taken in pieces. */
    static final int MOST = 300;

    /** A feature that speaks for a cue wherever it is added; learning never sees it again. */
    private static final int READY = 999;
    /** How often it is added: the learner by itself finds fewer cues than there are. Tuned on held-out text. */
    private static final int READINESS = 8;

    private static final float SHARPNESS = 0.006f;

    private final LinearModel model;
    private final SequenceDecoder decoder = new SequenceDecoder(LABELS.size());

    CueTagger(LinearModel model) {
        this.model = model;
    }

    /** To be called before learning, so that the average over time takes all of it. */
    static void teachReadiness(PerceptronLearner learner) {
        Features features = new Features();
        features.add(READY, 0);
        learner.update(features, 1, 0, 1);
    }

    /** A cue: its tokens and how sure it is. */
    record Cue(int first, int end, float confidence) {}

    List<Cue> find(TokenTable table) {
        List<Cue> cues = new ArrayList<>();
        for (int sentence = 0; sentence < table.text.sentenceCount(); sentence++) {
            int end = table.text.endToken(sentence);
            int first = table.text.firstToken(sentence);
            first = first < table.dateline ? Math.min(table.dateline, end) : first;
            for (int begin = first; begin < end; begin += MOST) {
                findIn(table, begin, Math.min(end, begin + MOST), cues);
            }
        }
        return cues;
    }

    private void findIn(TokenTable table, int begin, int end, List<Cue> cues) {
        int[] labels = decoder.decode(model, end - begin, (position, features) -> {
            CueFeatures.of(table, begin, end, begin + position, features);
            for (int i = 0; i < READINESS; i++) {
                features.add(READY, 0);
            }
        });
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == 0) {
                continue;
            }
            int last = i + 1;
            while (last < labels.length && labels[last] == 2) {
                last++;
            }
            int until = begin + last;
            if (until < end
                    && table.text.word(until).equals("to")
                    && table.text.word(until - 1).equalsIgnoreCase("according")) {
                until++;
            }
            cues.add(new Cue(begin + i, until, decoder.confidence(i, labels[i], SHARPNESS)));
            i = until - begin - 1;
        }
    }
}
