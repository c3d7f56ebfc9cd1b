package org.hearsay.annotators.attribution;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hearsay.core.spi.AnalyzedText;

/**
 * Finds the entity mention that the source of a statement means: one named in it, or the one that its pronoun, relative pronoun
 * or title stands for. Unnamed sources stay without. Serves one text.
 */
final class Speakers {
    private static final int NONE = -1;
    private final AnalyzedText text;
    private final Mentions mentions;
    private final Titles titles;
    private final Descriptions descriptions;
    private final Namesakes namesakes;
    /** The mention of the last speaker who was a person, and who was none. */
    private int person = NONE;

    private int other = NONE;
    /** The mention of the last speaker, whatever it was. */
    private int last = NONE;
    /** Where the last speaker without a name was named. */
    private int unnamed = NONE;

    /** Mentions must be in text order. */
    Speakers(AnalyzedText text, List<Mention> mentions) {
        this.text = text;
        this.mentions = new Mentions(mentions);
        this.titles = new Titles(text, mentions);
        this.descriptions = new Descriptions(text, this.mentions);
        this.namesakes = new Namesakes(text, mentions);
    }

    /** The speakers of statements: numbers of mentions, -1 where none can be told, and then why. */
    @SuppressWarnings("ArrayRecordComponent") // handed to one reader
    record Found(int[] mentions, String[] reasons) {
        int mention(int statement) {
            return mentions[statement];
        }

        String reason(int statement) {
            return reasons[statement];
        }
    }

    /** Finds the speaker of each statement. */
    Found of(List<Statement> statements) {
        int[] speakers = new int[statements.size()];
        String[] reasons = new String[speakers.length];
        Arrays.fill(speakers, NONE);
        Arrays.fill(reasons, "");
        int answerer = Interviews.answerer(text, mentions, statements);
        for (int i = 0; i < speakers.length; i++) {
            Statement statement = statements.get(i);
            reasons[i] = reason(statement);
            int parent = statement.parent();
            int outer = parent >= 0 && parent < i ? speakers[parent] : NONE;
            boolean answers = answerer >= 0 && Interviews.isAnswer(text, statement);
            int found = answers ? answerer : speaker(statement.sources(), outer);
            speakers[i] = found;
            if (found < 0 && reasons[i].equals("unnamed")) {
                unnamed = statement.sources().get(0).begin();
            }
            last = found >= 0 ? found : last;
            if (found >= 0 && mentions.get(found).isPerson()) {
                person = found;
            } else if (found >= 0) {
                other = found;
            }
        }
        return new Found(speakers, reasons);
    }

    /** Why a source may have no speaker, by its form. */
    private String reason(Statement statement) {
        if (statement.sources().isEmpty()) {
            return "no-source";
        }
        int first = text.tokenAt(statement.sources().get(0).begin());
        if (first >= text.tokenCount()) {
            return "unnamed";
        }
        String word = text.word(first).toLowerCase(Locale.ROOT);
        if (text.tag(first).equals("PRP")) {
            return word.equals("i") || word.equals("we") ? "first-person" : "pronoun";
        }
        if (text.tag(first).startsWith("W")) {
            return "pronoun";
        }
        boolean definite = word.equals("the") || word.equals("this") || word.equals("that");
        if (definite || text.tag(first).equals("PRP$")) {
            return "description";
        }
        int last = core(first, text.tokenAt(statement.sources().get(0).end())) - 1;
        boolean name = text.tag(last).startsWith("NNP") && text.word(last).length() > 1;
        return name || isSpelledAsName(text.word(last)) ? "unknown-name" : "unnamed";
    }

    /** Whether a word has capitals within, and is none throughout. */
    private static boolean isSpelledAsName(String word) {
        boolean capital = false;
        boolean small = false;
        for (int i = 0; i < word.length(); i++) {
            capital |= i > 0 && Character.isUpperCase(word.charAt(i));
            small |= Character.isLowerCase(word.charAt(i));
        }
        return capital && small;
    }

    /** The speaker of a source of several pieces: the first person in them, or else the first of all. */
    private int speaker(List<Span> sources, int outer) {
        int first = NONE;
        for (Span source : sources) {
            int found = speaker(source, outer);
            if (found >= 0 && mentions.get(found).isPerson()) {
                return found;
            }
            first = first < 0 ? found : first;
        }
        return first;
    }

    private int speaker(Span source, int outer) {
        int first = text.tokenAt(source.begin());
        int end = first;
        while (end < text.tokenCount() && text.begin(end) < source.end()) {
            end++;
        }
        if (first >= end) {
            return NONE;
        }
        if (text.tag(first).equals("PRP")) {
            return pronoun(text.word(first).toLowerCase(Locale.ROOT), first, outer);
        }
        if (text.tag(first).startsWith("W") && end - first == 1) {
            return relative(first);
        }
        int named = named(first, core(first, end), source);
        int titled = named >= 0 ? named : titles.holder(first, core(first, end));
        int described = titled >= 0 ? titled : descriptions.organisation(first, core(first, end));
        int stated = described >= 0 ? described : stated(first, core(first, end));
        return stated >= 0 ? stated : namesakes.of(first, core(first, end));
    }

    /** Who "the statement" is from. */
    private int stated(int first, int end) {
        boolean statement = end - first == 2 && text.lemma(end - 1).equalsIgnoreCase("statement");
        boolean known = last >= 0 && mentions.get(last).begin() > unnamed;
        return statement && known && !text.word(first).equalsIgnoreCase("a") ? last : NONE;
    }

    /** Where the phrase ends before its relative clause. */
    private int core(int first, int end) {
        for (int i = first + 1; i < end; i++) {
            if (text.tag(i).startsWith("W")) {
                return i;
            }
        }
        return end;
    }

    private int named(int first, int end, Span source) {
        int organisation = NONE;
        int from = text.begin(first);
        for (int i = mentions.from(from);
                i < mentions.size() && mentions.get(i).end() <= Math.min(source.end(), text.end(end - 1));
                i++) {
            Mention mention = mentions.get(i);
            boolean head = isHead(mention, first, end);
            if (mention.isPerson() && head) {
                return i;
            }
            boolean voice = mention.type().equals("ORGANIZATION") && descriptions.hasVoice(first, end);
            if (organisation < 0 && !mention.isPerson() && (head || voice)) {
                organisation = i;
            }
        }
        return organisation;
    }

    /** Whether a mention is what its phrase is about: no possessive, no modifier of a noun, not behind a preposition. */
    private boolean isHead(Mention mention, int first, int end) {
        int next = text.tokenAt(mention.end());
        if (next < end) {
            String tag = text.tag(next);
            if (tag.equals("POS") || tag.startsWith("NN") || tag.startsWith("JJ")) {
                return false;
            }
        }
        for (int i = text.tokenAt(mention.begin()) - 1; i >= first; i--) {
            String tag = text.tag(i);
            if (tag.equals("IN") || tag.equals("TO")) {
                return false;
            }
            if (!tag.startsWith("NN") && !tag.startsWith("JJ") && !tag.equals("DT")) {
                return true;
            }
        }
        return true;
    }

    private int pronoun(String word, int token, int outer) {
        switch (word) {
            case "i", "we" -> {
                return outer;
            }
            case "he", "she" -> {
                return personBefore(token, word.equals("he") ? "male" : "female");
            }
            case "it" -> {
                return other;
            }
            case "they" -> {
                return last >= 0 && last == other && mentions.get(last).begin() > unnamed ? other : NONE;
            }
            default -> {
                return NONE;
            }
        }
    }

    /** The last speaker, unless another person was the first one named in a sentence since. */
    private int personBefore(int token, String gender) {
        int sentence = text.sentenceOf(token);
        int least = Math.max(0, sentence - 3);
        for (int at = sentence; at >= least; at--) {
            int begin = text.sentenceBegin(at);
            int until = at == sentence ? text.begin(token) : text.sentenceEnd(at);
            for (int i = mentions.from(begin);
                    i < mentions.size() && mentions.get(i).end() <= until;
                    i++) {
                Mention mention = mentions.get(i);
                if (mention.isPerson()
                        && mention.mayBe(gender)
                        && isHead(mention, text.firstToken(at), text.endToken(at))) {
                    return mention.begin() < unnamed ? NONE : i;
                }
            }
        }
        boolean known = person >= 0 && mentions.get(person).begin() > unnamed;
        return known && mentions.get(person).mayBe(gender) ? person : NONE;
    }

    private int relative(int token) {
        int before = token - 1;
        if (before >= 0 && text.tag(before).equals(",")) {
            before--;
        }
        int last = before < 0 ? NONE : mentions.from(text.begin(before) + 1) - 1;
        return last >= 0 && mentions.get(last).end() == text.end(before) ? last : NONE;
    }
}
