package org.hearsay.annotators.entities;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What titles, appositions and pronouns tell of the entities of a document: gender of persons, and number. A pronoun counts where
 * one person alone can be meant: outside of quotes, with no other person named in its sentence before it, or in the sentence
 * before that. Linear in the words; made for one document.
 */
final class EntityTraits {
    private static final int FURTHEST = 5;

    /** A quote that goes on for more sentences was not closed. */
    private static final int LONGEST_QUOTE = 6;

    private final Words words;
    private final Map<String, int[]> votes = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();
    private boolean isQuoted;
    private int quotedFor;

    /**
     * Reads a document.
     *
     * @param spans its names, in text order
     * @param entities the entity of each
     */
    EntityTraits(Words words, List<Span> spans, List<String> entities) {
        this.words = words;
        int next = 0;
        @Nullable String before = "";
        for (int s = 0; s < words.sentenceCount(); s++) {
            int first = next;
            while (next < spans.size() && spans.get(next).first() < words.sentences()[s + 1]) {
                titles(spans.get(next), entities.get(next), words.sentences()[s], words.sentences()[s + 1]);
                next++;
            }
            before = pronouns(s, spans.subList(first, next), entities.subList(first, next), before);
        }
    }

    /** "female" or "male", or null where nothing tells. */
    @Nullable
    String gender(String entity) {
        int[] vote = votes.get(entity);
        if (vote == null) {
            return null;
        }
        if (vote[0] != vote[1]) {
            return vote[0] > vote[1] ? "female" : "male";
        }
        return vote[2] > 2 * vote[3] ? "female" : vote[3] > 2 * vote[2] ? "male" : null;
    }

    /** "singular" or "plural", or null where nothing tells. */
    @Nullable
    String number(String entity) {
        return gender(entity) == null ? numbers.get(entity) : "singular";
    }

    private void titles(Span name, String entity, int first, int next) {
        String last = words.words()[name.end() - 1];
        if (name.type().equals("NORP") && last.endsWith("s") && !last.endsWith("ss")) {
            numbers.put(entity, "plural");
        }
        if (!name.type().equals("PERSON")) {
            return;
        }
        if (name.first() > first) {
            String title = words.words()[name.first() - 1];
            vote(entity, NameWords.SHARED.gender(title), 0);
            if (NameWords.SHARED.isTitle(title)) {
                numbers.put(entity, "singular");
            }
        }
        if (name.end() + 1 < next && words.words()[name.end()].equals(",")) {
            apposition(entity, name.end() + 1, next);
        }
    }

    /** "Ana Ruiz, a spokeswoman for the port": the head of what stands behind the comma. */
    private void apposition(String entity, int first, int next) {
        String article = words.words()[first].toLowerCase(Locale.ROOT);
        if (!article.equals("a") && !article.equals("an") && !article.equals("the")) {
            return;
        }
        for (int i = first + 1; i < Math.min(next, first + FURTHEST); i++) {
            char gender = NameWords.SHARED.gender(words.words()[i]);
            boolean isOwner = i + 1 < next && words.words()[i + 1].charAt(0) == '\'';
            if (gender != 0 && !isOwner) {
                vote(entity, gender, 0);
            }
            if (gender != 0 || !Character.isLetter(words.words()[i].charAt(0)) || words.words()[i].equals("of")) {
                return;
            }
        }
    }

    /** Counts the pronouns of a sentence, and returns the only person of it, or of both sentences; null if there are more. */
    private @Nullable String pronouns(int sentence, List<Span> spans, List<String> entities, @Nullable String before) {
        @Nullable String person = before;
        quotedFor = isQuoted ? quotedFor + 1 : 0;
        isQuoted &= quotedFor < LONGEST_QUOTE;
        boolean named = false;
        int next = 0;
        for (int i = words.sentences()[sentence]; i < words.sentences()[sentence + 1]; i++) {
            for (; next < spans.size() && spans.get(next).first() <= i; next++) {
                if (spans.get(next).type().equals("PERSON")) {
                    boolean isOne = person != null && (person.isEmpty() || person.equals(entities.get(next)));
                    person = isOne ? entities.get(next) : null;
                    named = true;
                }
            }
            String word = words.words()[i];
            isQuoted = isQuoted != isQuote(word);
            if (!isQuoted && person != null && !person.isEmpty()) {
                vote(person, pronoun(word), 2);
            }
        }
        return named ? only(spans, entities) : "";
    }

    /** The person of a sentence if it names one alone. */
    private static @Nullable String only(List<Span> spans, List<String> entities) {
        @Nullable String only = "";
        for (int i = 0; i < spans.size(); i++) {
            if (spans.get(i).type().equals("PERSON") && only != null) {
                only = only.isEmpty() || only.equals(entities.get(i)) ? entities.get(i) : null;
            }
        }
        return only;
    }

    private void vote(String entity, char gender, int kind) {
        if (gender != 0) {
            votes.computeIfAbsent(entity, key -> new int[4])[kind + (gender == 'f' ? 0 : 1)]++;
        }
    }

    private static boolean isQuote(String word) {
        return switch (word) {
            case "\"", "“", "”", "``", "''", "«", "»" -> true;
            default -> false;
        };
    }

    private static char pronoun(String word) {
        return switch (word) {
            case "he", "He", "him", "his", "His", "himself" -> 'm';
            case "she", "She", "her", "Her", "hers", "herself" -> 'f';
            default -> 0;
        };
    }
}
