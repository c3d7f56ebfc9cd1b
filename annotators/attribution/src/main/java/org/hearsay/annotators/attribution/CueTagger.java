package org.hearsay.annotators.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.learning.LinearModel;
import org.hearsay.core.learning.SequenceDecoder;

/**
 * Finds what may be a cue, sentence by sentence: more than there are, for {@link CandidateJudge} to choose from. Keeps buffers:
 * one instance serves one thread; the model is shared.
 */
final class CueTagger {
    static final List<String> LABELS = List.of("O", "B", "I");
    /** Longer sentences are taken in pieces. */
    static final int MOST = 300;

    /** How much a cue is favoured, so that few are missed. */
    private static final float READINESS = 3f;

    private final LinearModel model;
    private final SequenceDecoder decoder = new SequenceDecoder(LABELS.size());

    CueTagger(LinearModel model) {
        this.model = model;
        decoder.favour(LABELS.indexOf("B"), READINESS / model.unit());
    }

    /** What may be a cue: its tokens, and by how much the model likes it better than none. */
    record Cue(int first, int end, float odds) {}

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
        int[] labels = decoder.decode(
                model,
                end - begin,
                (position, features) -> CueFeatures.of(table, begin, end, begin + position, features));
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == 0) {
                continue;
            }
            int last = i + 1;
            while (last < labels.length && labels[last] == 2) {
                last++;
            }
            float odds = decoder.odds(model, labels, i, last);
            int until = begin + last;
            if (until < end
                    && table.text.word(until).equals("to")
                    && table.text.word(until - 1).equalsIgnoreCase("according")) {
                until++;
            }
            cues.add(new Cue(begin + i, until, odds));
            i = until - begin - 1;
        }
    }
}
