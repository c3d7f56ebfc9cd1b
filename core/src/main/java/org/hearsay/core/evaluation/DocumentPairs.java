package org.hearsay.core.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The documents of two runs, or of gold and system, put together by id. Immutable.
 *
 * @param pairs the documents of the first, each with that of the second
 * @param missing how many of the first the second lacks
 * @param surplus how many of the second the first lacks
 */
record DocumentPairs(List<Pair> pairs, int missing, int surplus) {

    /**
     * A document of the first, and the same of the second if it has it.
     */
    record Pair(ScoredDocument first, @Nullable ScoredDocument second) {}

    /** All documents of either. */
    List<ScoredDocument> sides() {
        List<ScoredDocument> sides = new ArrayList<>();
        pairs.forEach(pair -> {
            sides.add(pair.first());
            if (pair.second() != null) {
                sides.add(pair.second());
            }
        });
        return sides;
    }

    /**
     * Reads both.
     *
     * @throws UnreadableException if either is not what it should be, with all that is wrong
     */
    static DocumentPairs read(Path first, Path second) throws UnreadableException {
        List<String> problems = new ArrayList<>();
        Map<String, ScoredDocument> firstDocuments = DocumentFiles.read(first, problems);
        Map<String, ScoredDocument> secondDocuments = DocumentFiles.read(second, problems);
        if (problems.isEmpty() && firstDocuments.isEmpty()) {
            problems.add(first + ": holds no documents");
        }
        List<Pair> pairs = new ArrayList<>();
        int missing = 0;
        for (ScoredDocument document : firstDocuments.values()) {
            ScoredDocument other = secondDocuments.remove(document.id());
            missing += other == null ? 1 : 0;
            if (other != null && !other.text().equals(document.text())) {
                problems.add("%s: the text of '%s' differs from that at %s"
                        .formatted(other.where(), document.id(), document.where()));
            }
            pairs.add(new Pair(document, other));
        }
        if (!problems.isEmpty()) {
            throw new UnreadableException(problems);
        }
        return new DocumentPairs(List.copyOf(pairs), missing, secondDocuments.size());
    }
}
