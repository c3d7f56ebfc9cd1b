package org.hearsay.annotators.entities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A second pass over the names of a document: what is named fully and surely in one place decides on its other places. The same
 * words have one type, a surname stands for the person, letters in brackets for the name before them, the first word for an
 * organisation; surnames and such letters are found where the model missed them. Names without repeats stay as they are. Linear
 * in the words; made for one document.
 */
final class DocumentVotes {
    /** Single words below this follow the other mentions of the same words. */
    private static final float DOUBTFUL = 0.75f;

    /** Single words above this keep a type that differs from that of the person of their name. */
    private static final float SURE = 0.97f;

    /** Names above this can pass on their type. */
    private static final float TRUSTED = 0.5f;

    private final Words words;
    private final Map<String, float[]> votes = new HashMap<>();
    private final Map<String, String> passedOn = new HashMap<>();
    private final Set<String> shortened = new HashSet<>();
    private final List<Span> spans;
    private final boolean[] taken;

    private DocumentVotes(Words words, List<Span> spans) {
        this.words = words;
        this.spans = new ArrayList<>(spans);
        this.taken = new boolean[words.words().length];
    }

    /** The names of a document after the vote, in text order. */
    static List<Span> agree(Words words, List<Span> spans) {
        List<Span> ruled = SpanRules.apply(words, spans);
        return ruled.isEmpty() ? ruled : new DocumentVotes(words, ruled).agree();
    }

    private List<Span> agree() {
        for (Span span : spans) {
            float[] vote = votes.computeIfAbsent(text(span), key -> new float[Labels.TYPES.size()]);
            vote[Labels.TYPES.indexOf(span.type())] += span.confidence();
            for (int i = span.first(); i < span.end(); i++) {
                taken[i] = true;
            }
        }
        spans.replaceAll(this::settle);
        spans.forEach(this::passOn);
        spans.replaceAll(this::follow);
        List<Span> all = new ArrayList<>(spans);
        for (int s = 0; s < words.sentenceCount(); s++) {
            find(words.sentences()[s], words.sentences()[s + 1], all);
        }
        all.sort(Comparator.comparingInt(Span::first));
        return all;
    }

    /** Gives the type that the same words have elsewhere: always to names of many words, to single ones if they are doubtful. */
    private Span settle(Span span) {
        float[] vote = votes.get(text(span));
        if (vote == null || (span.end() - span.first() == 1 && span.confidence() >= DOUBTFUL)) {
            return span;
        }
        int best = Labels.TYPES.indexOf(span.type());
        for (int type = 0; type < vote.length; type++) {
            best = vote[type] > vote[best] ? type : best;
        }
        return span.as(Labels.TYPES.get(best));
    }

    /** Notes the surname of a person, the letters in brackets behind a name, and words that only names are written like. */
    private void passOn(Span span) {
        int length = span.end() - span.first();
        if (length == 1 && span.confidence() >= TRUSTED && WordForms.isMixed(words.words()[span.first()])) {
            passedOn.putIfAbsent(words.words()[span.first()], span.type());
        }
        if (length < 2 || span.confidence() < TRUSTED) {
            return;
        }
        String last = words.words()[span.end() - 1];
        if (span.type().equals("PERSON")) {
            String bare = last.startsWith("al-") || last.startsWith("el-") ? last.substring(3) : last;
            if (isName(bare)) {
                passedOn.putIfAbsent(last, "PERSON");
                passedOn.putIfAbsent(bare, "PERSON");
            }
            return;
        }
        if (span.type().equals("ORGANIZATION") && isOwn(words.words()[span.first()])) {
            shortened.add(words.words()[span.first()]);
        }
        if (span.end() + 2 < taken.length
                && words.words()[span.end()].equals("(")
                && words.words()[span.end() + 2].equals(")")
                && standsFor(words.words()[span.end() + 1], span)) {
            passedOn.put(words.words()[span.end() + 1], span.type());
        }
    }

    private Span follow(Span span) {
        if (span.end() - span.first() != 1) {
            return span;
        }
        String type = passedOn.get(words.words()[span.first()]);
        if (type == null && span.confidence() < DOUBTFUL && shortened.contains(words.words()[span.first()])) {
            return span.as("ORGANIZATION");
        }
        boolean follows = type != null && (span.confidence() < SURE || !type.equals("PERSON"));
        return follows && type != null ? span.as(type) : span;
    }

    /** Finds what was missed of the names passed on, where a word stands for itself between words that are no names. */
    private void find(int first, int next, List<Span> found) {
        for (int i = first; i < next; i++) {
            if (taken[i]) {
                continue;
            }
            String type = passedOn.get(words.words()[i]);
            boolean alone =
                    (i == first || !isCapitalised(i - 1) || isTitle(i - 1)) && (i + 1 == next || !isCapitalised(i + 1));
            if (type != null && alone) {
                found.add(new Span(i, i + 1, type, TRUSTED));
            }
        }
    }

    private boolean isCapitalised(int i) {
        return Character.isUpperCase(words.words()[i].charAt(0));
    }

    private boolean isTitle(int i) {
        return NameWords.SHARED.isTitle(words.words()[i]);
    }

    private static boolean isName(String word) {
        return word.length() > 2
                && Character.isUpperCase(word.charAt(0))
                && word.chars().anyMatch(Character::isLowerCase)
                && !NameWords.SHARED.isCountry(word)
                && !NameWords.SHARED.isGroup(word)
                && !NameWords.SHARED.isTitle(word);
    }

    /** Whether a word can stand for an organisation that begins with it: not one that is a place, or of a common kind. */
    private static boolean isOwn(String word) {
        int hash = Gazetteer.extend(17, word);
        return isName(word) && (Gazetteer.SHARED.kinds(hash) & 2) == 0 && NameWords.SHARED.head(word) == 0;
    }

    /** Whether letters are the initials of a name; words may be left out, and small words may count or not. */
    private boolean standsFor(String letters, Span span) {
        if (letters.length() < 2 || !Character.isUpperCase(letters.charAt(letters.length() - 1))) {
            return false;
        }
        int met = 0;
        for (int i = span.first(); i < span.end() && met < letters.length(); i++) {
            char initial = Character.toUpperCase(words.words()[i].charAt(0));
            met += initial == Character.toUpperCase(letters.charAt(met)) ? 1 : 0;
        }
        return met >= letters.length() - 1
                && letters.charAt(0) == Character.toUpperCase(words.words()[span.first()].charAt(0));
    }

    private String text(Span span) {
        return String.join(" ", Arrays.asList(words.words()).subList(span.first(), span.end()));
    }
}
