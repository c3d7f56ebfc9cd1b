package org.hearsay.annotators.attribution;

import java.util.List;

/** The mentions of a text, in its order. Immutable. */
final class Mentions {
    private final List<Mention> mentions;

    Mentions(List<Mention> mentions) {
        this.mentions = mentions;
    }

    Mention get(int number) {
        return mentions.get(number);
    }

    int size() {
        return mentions.size();
    }

    /** The first mention that begins at or behind an offset. */
    int from(int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
