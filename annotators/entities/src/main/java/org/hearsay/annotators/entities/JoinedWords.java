package org.hearsay.annotators.entities;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Words with the hyphens of names joined again, of a text that was parted at hyphens as newer treebanks are ("Lee Jun - seok",
 * "Ken Ofori - Atta"). A text counts as parted where no word has a hyphen within and one stands where only such a text has it,
 * as in "so - called"; all others stay as they are. Linear in the words; immutable.
 */
final class JoinedWords {
    /** Words beside a hyphen that tell that the text was parted. */
    private static final Set<String> TELLING = Set.of(
            "anti",
            "backed",
            "based",
            "called",
            "co",
            "cross",
            "elect",
            "ex",
            "first",
            "five",
            "four",
            "free",
            "friendly",
            "full",
            "general",
            "high",
            "in",
            "inter",
            "known",
            "led",
            "level",
            "like",
            "long",
            "low",
            "made",
            "mid",
            "month",
            "multi",
            "non",
            "off",
            "old",
            "out",
            "owned",
            "part",
            "post",
            "pre",
            "pro",
            "related",
            "run",
            "scale",
            "second",
            "self",
            "semi",
            "short",
            "so",
            "sub",
            "term",
            "third",
            "three",
            "time",
            "to",
            "two",
            "up",
            "vice",
            "well",
            "wide",
            "year",
            "years");

    private static final Set<String> LINKS = Set.of("bin", "e", "i", "l");

    /** The longest part of a name in lower case behind a hyphen, such as "seok". */
    private static final int LONGEST_SECOND = 6;

    private final Words words;
    private final int[] first;

    private JoinedWords(Words words, int[] first) {
        this.words = words;
        this.first = first;
    }

    /** The words after joining. */
    Words words() {
        return words;
    }

    /** The first of the words as they were of a joined word, or of the end. */
    int first(int word) {
        return first[word];
    }

    /** Whether a word is as it was. */
    boolean isOne(int word) {
        return first[word + 1] == first[word] + 1;
    }

    /** A name among the joined words, by the words as they were. */
    Span apart(Span span) {
        return new Span(first[span.first()], first[span.end()], span.type(), span.confidence());
    }

    static JoinedWords of(Words words) {
        return of(words, List.of());
    }

    /** Joins no words of which some are in a name and some are not. */
    static JoinedWords of(Words words, List<Span> names) {
        String[] old = words.words();
        if (!isParted(old)) {
            return new JoinedWords(words, IntStream.rangeClosed(0, old.length).toArray());
        }
        boolean[] joints = joints(words, names);
        String[] all = new String[old.length];
        int[] first = new int[old.length + 1];
        int[] sentences = words.sentences().clone();
        int count = 0;
        int sentence = 0;
        for (int i = 0; i < old.length; i++) {
            while (sentence < words.sentenceCount() && words.sentences()[sentence] == i) {
                sentences[sentence++] = count;
            }
            first[count] = i;
            String word = old[i];
            if (i + 1 < old.length && joints[i + 1]) {
                StringBuilder longer = new StringBuilder(word);
                while (i + 1 < old.length && joints[i + 1]) {
                    longer.append('-').append(old[i + 2]);
                    i += 2;
                }
                word = longer.toString();
            }
            all[count++] = word;
        }
        first[count] = old.length;
        Arrays.fill(sentences, sentence, sentences.length, count);
        return new JoinedWords(new Words(Arrays.copyOf(all, count), sentences), Arrays.copyOf(first, count + 1));
    }

    private static boolean isParted(String[] words) {
        boolean tells = false;
        for (int i = 0; i < words.length; i++) {
            int hyphen = words[i].indexOf('-');
            if (hyphen > 0 && hyphen < words[i].length() - 1 && Character.isLetter(words[i].charAt(hyphen - 1))) {
                return false;
            }
            tells |= hyphen == 0
                    && words[i].length() == 1
                    && i > 0
                    && i + 1 < words.length
                    && (TELLING.contains(words[i - 1].toLowerCase(Locale.ROOT)) || TELLING.contains(words[i + 1]));
        }
        return tells;
    }

    private static boolean[] joints(Words words, List<Span> names) {
        boolean[] joints = new boolean[words.words().length];
        for (int s = 0; s < words.sentenceCount(); s++) {
            int first = words.sentences()[s];
            for (int i = first + 1; i + 1 < words.sentences()[s + 1]; i++) {
                joints[i] = words.words()[i].equals("-") && joins(words.words(), i, first);
            }
        }
        for (Span name : names) {
            // a joint lies between the words beside it: all three are in the name, or none
            for (int i : new int[] {name.first() - 1, name.first(), name.end() - 1, name.end()}) {
                if (i >= 0 && i < joints.length) {
                    joints[i] = false;
                }
            }
        }
        return joints;
    }

    private static boolean joins(String[] words, int i, int first) {
        String before = words[i - 1];
        String after = words[i + 1];
        boolean isRaised = Character.isUpperCase(before.charAt(0));
        if (Character.isUpperCase(after.charAt(0))) {
            return isParticle(before.toLowerCase(Locale.ROOT))
                    || (isRaised && before.length() > 1 && TextWords.hyphen(before + "-" + after) == 0);
        }
        return isRaised
                && i - 2 >= first
                && Character.isUpperCase(words[i - 2].charAt(0))
                && after.length() <= LONGEST_SECOND
                && Character.isLowerCase(after.charAt(0))
                && !after.endsWith("ed")
                && !after.endsWith("ing")
                && !TELLING.contains(after)
                && !NameWords.SHARED.isJoined(after);
    }

    private static boolean isParticle(String word) {
        return WordForms.PARTICLES.contains(word) || LINKS.contains(word);
    }
}
