package org.hearsay.annotators.attribution;

import java.util.Locale;
import java.util.Set;
import org.hearsay.core.spi.AnalyzedText;

/**
 * Finds the organisation that a phrase means which does not name it: "the newspaper", "a spokeswoman for the ministry", "a
 * ministry spokeswoman". Serves one text.
 */
final class Descriptions {
    private static final int NONE = -1;
    /** So many mentions back, an organisation is forgotten. */
    private static final int FURTHEST = 40;
    /** What is further in a phrase is not looked at. */
    private static final int MOST_WORDS = 20;

    private static final Set<String> VOICES =
            Set.of("spokesman", "spokeswoman", "spokesperson", "spokespeople", "spokesmen", "statement");

    private final AnalyzedText text;
    private final Mentions mentions;

    Descriptions(AnalyzedText text, Mentions mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    /** The mention of the organisation that a phrase means; -1 if it means none. */
    int organisation(int first, int end) {
        boolean voice = hasVoice(first, end);
        for (int i = first; i < Math.min(end, first + MOST_WORDS); i++) {
            boolean definite = i > first && text.word(i - 1).equalsIgnoreCase("the");
            boolean whole = definite && i == first + 1 && end - first == 2;
            boolean speaks = voice && (definite || i + 1 < end && isVoice(i + 1));
            int organisation = whole || speaks ? before(i) : NONE;
            if (organisation >= 0) {
                return organisation;
            }
        }
        return NONE;
    }

    /**
     * The last organisation told before that is sure to be what a noun says, or else the last that may be: for a newspaper, whose own
     * name often is no mention, the only one.
     */
    private int before(int token) {
        String noun = text.lemma(token).toLowerCase(Locale.ROOT);
        if (!Organisations.SHARED.knows(noun)) {
            return NONE;
        }
        int last = mentions.from(text.begin(token)) - 1;
        int possible = NONE;
        boolean rivals = false;
        for (int i = last; i >= Math.max(0, last - FURTHEST); i--) {
            Mention mention = mentions.get(i);
            String ending = text.word(text.tokenAt(mention.end() - 1));
            if (!mention.type().equals("ORGANIZATION") || !Organisations.SHARED.fits(noun, ending)) {
                continue;
            } else if (Organisations.SHARED.isSure(noun, ending)
                    || Organisations.SHARED.isSure(noun, text.word(text.tokenAt(mention.begin())))) {
                return i;
            }
            rivals |= possible >= 0 && !mentions.get(possible).entity().equals(mention.entity());
            possible = Math.max(possible, i);
        }
        return rivals && Organisations.SHARED.isMedia(noun) ? NONE : possible;
    }

    /** Whether somebody, or something, speaks for others in a phrase. */
    boolean hasVoice(int first, int end) {
        for (int i = first; i < Math.min(end, first + MOST_WORDS); i++) {
            if (isVoice(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isVoice(int token) {
        return VOICES.contains(text.word(token).toLowerCase(Locale.ROOT));
    }
}
