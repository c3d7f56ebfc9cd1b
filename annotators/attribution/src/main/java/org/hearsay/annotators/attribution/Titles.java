package org.hearsay.annotators.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.core.spi.AnalyzedText;

/** Which persons bear which titles in a text: "Foreign Minister Ana Ruiz", "Ana Ruiz, the mayor". Serves one text. */
final class Titles {
    private static final int AMBIGUOUS = -2;

    private final AnalyzedText text;
    private final List<Mention> mentions;
    /** The mention of the one person who bears a title, by its last noun. */
    private final Map<String, Integer> holders = new HashMap<>();

    Titles(AnalyzedText text, List<Mention> mentions) {
        this.text = text;
        this.mentions = mentions;
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i).isPerson()) {
                before(i);
                behind(i);
            }
        }
    }

    private void before(int mention) {
        int token = text.tokenAt(mentions.get(mention).begin()) - 1;
        if (token >= 0 && text.tag(token).startsWith("NN")) {
            bear(token, mention);
        }
    }

    private void behind(int mention) {
        int token = text.tokenAt(mentions.get(mention).end());
        if (token >= text.tokenCount() || !text.tag(token).equals(",")) {
            return;
        }
        int noun = -1;
        for (int i = token + 1; i < Math.min(text.tokenCount(), token + 7); i++) {
            String tag = text.tag(i);
            if (tag.startsWith("NN")) {
                noun = i;
            } else if (!tag.equals("DT") && !tag.startsWith("JJ") && !tag.equals("PRP$") && !tag.equals("POS")) {
                break;
            }
        }
        if (noun >= 0) {
            bear(noun, mention);
        }
    }

    private void bear(int token, int mention) {
        holders.merge(noun(token), mention, this::same);
    }

    private Integer same(Integer one, Integer two) {
        boolean same =
                one >= 0 && mentions.get(one).entity().equals(mentions.get(two).entity());
        return same ? one : Integer.valueOf(AMBIGUOUS);
    }

    private String noun(int token) {
        return text.lemma(token).toLowerCase(Locale.ROOT);
    }

    /** The one person who bears the title of a phrase such as "the minister"; -1 if there is none or several. */
    int holder(int first, int end) {
        boolean definite = text.lemma(first).toLowerCase(Locale.ROOT).equals("the");
        if (!definite || end - first > 4 || !text.tag(end - 1).startsWith("NN")) {
            return -1;
        }
        return Math.max(-1, holders.getOrDefault(noun(end - 1), -1));
    }
}
