package ${package};

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.core.spi.AnalyzedText;

/** Finds phrases in a text: the longest at each place, within a sentence. Safe for threads. */
final class ${className}Finder {
    private final ${className}Rules rules;
    private final boolean ignoreCase;

    /** A phrase found; offsets as in the text, end exclusive. */
    record Found(int begin, int end, String kind) {}

    ${className}Finder(${className}Rules rules, boolean ignoreCase) {
        this.rules = rules;
        this.ignoreCase = ignoreCase;
    }

    List<Found> find(AnalyzedText text) {
        List<Found> all = new ArrayList<>();
        for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
            int end = text.endToken(sentence);
            int token = text.firstToken(sentence);
            while (token < end) {
                ${className}Rules.Rule rule = longest(text, token, end);
                if (rule == null) {
                    token++;
                } else {
                    int last = token + rule.words().size() - 1;
                    all.add(new Found(text.begin(token), text.end(last), rule.kind()));
                    token = last + 1;
                }
            }
        }
        return all;
    }

    private ${className}Rules.Rule longest(AnalyzedText text, int token, int end) {
        for (${className}Rules.Rule rule : rules.beginningWith(word(text, token))) {
            if (matches(rule.words(), text, token, end)) {
                return rule;
            }
        }
        return null;
    }

    private boolean matches(List<String> words, AnalyzedText text, int token, int end) {
        if (token + words.size() > end) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).equals(word(text, token + i))) {
                return false;
            }
        }
        return true;
    }

    private String word(AnalyzedText text, int token) {
        String word = text.word(token);
        return ignoreCase ? word.toLowerCase(Locale.ROOT) : word;
    }
}
