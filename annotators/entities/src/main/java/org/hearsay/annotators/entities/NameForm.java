package org.hearsay.annotators.entities;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A name as it is compared with others of the document: lower-case words without accents, articles ("al-Sharaa", "Al Sharaa" and
 * "Sharaa" are one) and "Jr." behind it. Immutable.
 */
final class NameForm {
    private static final Set<String> ARTICLES = Set.of("al", "el", "ad", "as", "ash", "ar", "an", "at", "az");
    private static final Set<String> PARTICLES =
            Set.of("bin", "ben", "ibn", "abu", "de", "del", "da", "di", "dos", "van", "von", "der", "den", "la", "le");
    private static final Set<String> BEHIND = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final int LEAST_SOUNDS = 5;

    private final List<String> words;

    private NameForm(List<String> words) {
        this.words = List.copyOf(words);
    }

    /** The form of a name as it stands in the text. */
    static NameForm of(String name) {
        List<String> words = new ArrayList<>();
        int begin = 0;
        String plain = plain(name);
        for (int i = 0; i <= plain.length(); i++) {
            char c = i == plain.length() ? ' ' : plain.charAt(i);
            if (c == '-' || Character.isWhitespace(c)) {
                boolean isArticle = i < plain.length() && isArticle(plain.substring(begin, i), c == '-');
                if (i > begin && !isArticle) {
                    words.add(plain.substring(begin, i));
                }
                begin = i + 1;
            }
        }
        if (words.size() > 1 && words.get(0).equals("the")) {
            words.remove(0);
        }
        while (words.size() > 1 && BEHIND.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        return new NameForm(words);
    }

    private static boolean isArticle(String word, boolean isJoined) {
        return isJoined ? ARTICLES.contains(word) : word.equals("al") || word.equals("el");
    }

    /** In lower case, without accents, dots, commas and apostrophes. */
    private static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.chars().anyMatch(c -> c > 127)) {
            lower = Normalizer.normalize(lower, Normalizer.Form.NFD);
        }
        StringBuilder plain = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '-' || Character.isWhitespace(c) || c == '&') {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    List<String> words() {
        return words;
    }

    String last() {
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }

    /** The words from one on, as a key; that of a whole name from 0. */
    String from(int word) {
        return String.join(" ", words.subList(word, words.size()));
    }

    /** The first letters of all words, small ones too. */
    String initials() {
        StringBuilder initials = new StringBuilder();
        words.forEach(word -> initials.append(word.charAt(0)));
        return initials.toString();
    }

    /** Whether a name can begin with a word of another: a particle, or one before a second surname. */
    boolean isSurnameFrom(int word) {
        return word == words.size() - 2 || PARTICLES.contains(words.get(word));
    }

    /**
     * How a name sounds, whatever way it was brought into Latin letters: doubled letters once, like vowels as one, and of the
     * words before the last the consonants alone. Empty if the name is too short to tell it from others so.
     */
    String sound() {
        StringBuilder sound = new StringBuilder();
        for (int i = 0; i < words.size() - 1; i++) {
            sound(words.get(i), false, sound);
        }
        sound(last(), true, sound);
        return sound.length() > (words.size() > 1 ? LEAST_SOUNDS + 2 : LEAST_SOUNDS) ? sound.toString() : "";
    }

    /** The same of the last word alone; of a short one only its doubled letters become single. Empty if it is shorter still. */
    String lastSound() {
        StringBuilder sound = new StringBuilder();
        sound(last(), true, sound);
        if (sound.length() > LEAST_SOUNDS) {
            return sound.toString();
        }
        sound.setLength(0);
        for (int i = 0; i < last().length(); i++) {
            if (i == 0 || last().charAt(i) != last().charAt(i - 1)) {
                sound.append(last().charAt(i));
            }
        }
        return sound.length() < LEAST_SOUNDS - 1 ? "" : sound.toString();
    }

    private static void sound(String word, boolean withVowels, StringBuilder sound) {
        char last = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == 'h' && "bdgk".indexOf(last) >= 0) {
                // Gadhafi is Gadafi
                continue;
            }
            char heard = "ou".indexOf(c) >= 0 ? 'u' : "eiy".indexOf(c) >= 0 ? 'i' : c;
            boolean isVowel = "aiu".indexOf(heard) >= 0;
            boolean isHeard = isVowel ? "aiu".indexOf(last) < 0 : heard != last;
            if (isHeard && (!isVowel || withVowels || i == 0 || i == word.length() - 1)) {
                sound.append(heard);
            }
            last = heard;
        }
        sound.append(' ');
    }

    /**
     * Whether two names with one last word can be those of one person: the other words of the shorter one stand in the longer
     * one in their order, or as initials.
     */
    boolean canBe(NameForm other) {
        NameForm shorter = words.size() <= other.words.size() ? this : other;
        NameForm longer = shorter == this ? other : this;
        int next = 0;
        for (int i = 0; i < longer.words.size() - 1 && next < shorter.words.size() - 1; i++) {
            String one = shorter.words.get(next);
            String two = longer.words.get(i);
            boolean isInitial = (one.length() == 1 || two.length() == 1) && one.charAt(0) == two.charAt(0);
            next += isInitial || one.equals(two) ? 1 : 0;
        }
        return next == shorter.words.size() - 1;
    }
}
