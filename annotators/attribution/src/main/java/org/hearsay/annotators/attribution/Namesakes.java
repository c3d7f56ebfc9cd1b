package org.hearsay.annotators.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.core.spi.AnalyzedText;

/**
 * Knows the persons of a text by their last words, for sources that were not recognised as names where they speak: "MACRON:" in a
 * transcript, when "Emmanuel Macron" is named elsewhere. Immutable; of one text.
 */
final class Namesakes {
    private static final int NONE = -1;

    private final AnalyzedText text;
    private final Map<String, Integer> byLastWord = new HashMap<>();

    Namesakes(AnalyzedText text, List<Mention> mentions) {
        this.text = text;
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.isPerson()) {
                String word = key(text.tokenAt(mention.end() - 1));
                Integer other = byLastWord.putIfAbsent(word, i);
                if (other != null && (other < 0 || !mentions.get(other).entity().equals(mention.entity()))) {
                    // of two who are called so, neither
                    byLastWord.put(word, NONE);
                }
            }
        }
    }

    /** The one person who is called as a phrase of names and titles ends; -1 if there is none, or there are several. */
    int of(int first, int end) {
        for (int i = first; i < end; i++) {
            if (!Character.isUpperCase(text.word(i).charAt(0)) || text.tag(i).equals("DT")) {
                return NONE;
            }
        }
        return byLastWord.getOrDefault(key(end - 1), NONE);
    }

    private String key(int token) {
        return token < text.tokenCount() ? text.word(token).toLowerCase(Locale.ROOT) : "";
    }
}
