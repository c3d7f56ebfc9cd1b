package org.hearsay.annotators.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds what is said by nobody in particular, as in "the mayor allegedly took money": each such adverb that no statement has as its
 * cue. Keeps the tagger's buffers: one instance serves one thread.
 */
final class Rumours {
    static final float CONFIDENCE = 0.5f;

    private final RoleTagger tagger;

    Rumours(RoleTagger tagger) {
        this.tagger = tagger;
    }

    /** What adverbs tell that are the cue of none of the statements. */
    List<Candidate> find(TokenTable table, List<Statement> statements) {
        List<Candidate> found = new ArrayList<>();
        BitSet cued = new BitSet();
        for (Statement statement : statements) {
            statement.cues().forEach(cue -> cued.set(cue.begin(), cue.end()));
        }
        for (int i = table.dateline; i < table.count; i++) {
            if (table.kindAt(i) == TokenTable.Kind.ADVERB
                    && CueLexicon.SHARED.isRumour(table.text.lemma(i))
                    && !cued.get(table.text.begin(i))) {
                CueTagger.Cue cue = new CueTagger.Cue(i, i + 1, 0);
                Candidate candidate = new Candidate(table, cue, tagger.find(table, cue));
                if (candidate.hasContent()) {
                    found.add(candidate);
                }
            }
        }
        return found;
    }
}
