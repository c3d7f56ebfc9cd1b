package org.hearsay.archives.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/**
 * Makes articles of given sentences. Each depends on the seed and its number alone, so that they can be made in any order, and are
 * the same on any machine. Immutable and safe for threads.
 */
public final class ArticleMaker {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?][\"\u201d')]?)\\s+(?=[\"\u201c'(]?\\p{Lu})");
    private static final List<String> PUBLISHERS = List.of(
            "Harbour Post", "Daily Ledger", "Northern Wire", "Evening Courier", "Plain Dealer News", "The Lantern");
    private static final LocalDate FIRST_DAY = LocalDate.of(1995, 1, 1);
    private static final int DAYS = 31 * 365;
    /** A copy is one of an article at most so many before it, as wire copy is. */
    private static final int NEAR = 500;

    /** How much of the words of both a near copy has in common with its original, at the least. */
    private static final double IN_COMMON = 0.85;

    private static final int TRIES = 30;
    private static final int PARAGRAPH = 3;

    private final List<String> sentences;
    private final long seed;
    private final double exactCopies;
    private final double nearCopies;

    /**
     * A maker.
     *
     * @param texts whose sentences to use
     * @param exactCopies the share of articles, from 0 to 1, whose text is that of another
     * @param nearCopies the share of articles whose text is that of another but for a sentence, and has nearly all else in
     *     common with it
     * @throws IllegalArgumentException if the texts have no sentence, or shares are none
     */
    public ArticleMaker(List<String> texts, long seed, double exactCopies, double nearCopies) {
        this.sentences = new ArrayList<>();
        for (String text : texts) {
            for (String paragraph : text.split("\\n+", -1)) {
                for (String sentence : SENTENCE_END.split(paragraph.strip(), -1)) {
                    if (sentence.length() > 20 && ".!?".indexOf(sentence.charAt(sentence.length() - 1)) >= 0) {
                        sentences.add(sentence);
                    }
                }
            }
        }
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("there is no sentence to make articles of");
        }
        if (exactCopies < 0 || nearCopies < 0 || exactCopies + nearCopies > 1) {
            throw new IllegalArgumentException(
                    "shares of copies are from 0 to 1 together, not %s and %s".formatted(exactCopies, nearCopies));
        }
        this.seed = seed;
        this.exactCopies = exactCopies;
        this.nearCopies = nearCopies;
    }

    /** The article of a number. */
    public MadeArticle make(long number) {
        SplittableRandom random = random(number, 0);
        String title = title(random);
        String publisher = PUBLISHERS.get(random.nextInt(PUBLISHERS.size()));
        String published = FIRST_DAY.plusDays(random.nextInt(DAYS)).toString();
        double kind = random.nextDouble();
        boolean isNear = kind >= exactCopies;
        for (int i = 0; kind < exactCopies + nearCopies && i < TRIES; i++) {
            long original = original(number, random);
            List<String> body = original < 0 ? List.of() : body(original);
            if (original >= 0 && (!isNear || changed(body, random))) {
                // copies have other paragraphs: the words are what counts
                String text = text(body, PARAGRAPH + 1);
                return new MadeArticle(number, id(number), title, published, publisher, text, id(original), isNear);
            }
        }
        return new MadeArticle(
                number, id(number), title, published, publisher, text(body(number), PARAGRAPH), null, false);
    }

    static String id(long number) {
        return String.format(Locale.ROOT, "made-%07d", number);
    }

    /** Puts another sentence in place of one; false, with all as it was, if too little would be left. */
    private boolean changed(List<String> body, SplittableRandom random) {
        int place = random.nextInt(body.size());
        String before = body.get(place);
        String after = sentence(random);
        int letters = body.stream().mapToInt(String::length).sum();
        double kept = letters - before.length();
        if (before.equals(after) || kept / (letters + after.length()) < IN_COMMON) {
            return false;
        }
        body.set(place, after);
        return true;
    }

    /** One before it that is no copy itself; -1 if the one that was hit on is. */
    private long original(long number, SplittableRandom random) {
        if (number == 0) {
            return -1;
        }
        long original = number - 1 - random.nextLong(Math.min(number, NEAR));
        return isCopy(original) ? -1 : original;
    }

    private boolean isCopy(long number) {
        SplittableRandom random = random(number, 0);
        title(random);
        random.nextInt(PUBLISHERS.size());
        random.nextInt(DAYS);
        return random.nextDouble() < exactCopies + nearCopies;
    }

    /** Independent streams for an article and for what is its own in it. */
    private SplittableRandom random(long number, int stream) {
        return new SplittableRandom(seed * 1_000_003L + number * 31L + stream);
    }

    /** The sentences of an article that is no copy; a few are very short or long. */
    private List<String> body(long number) {
        SplittableRandom random = random(number, 1);
        int kind = random.nextInt(20);
        int length = kind == 0 ? 1 + random.nextInt(2) : kind == 1 ? 40 + random.nextInt(60) : 8 + random.nextInt(14);
        List<String> body = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            body.add(sentence(random));
        }
        return body;
    }

    private String sentence(SplittableRandom random) {
        return sentences.get(random.nextInt(sentences.size()));
    }

    private String title(SplittableRandom random) {
        String[] words = sentence(random).split(" ", -1);
        return String.join(" ", List.of(words).subList(0, Math.min(words.length, 6)));
    }

    private static String text(List<String> sentences, int paragraph) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences.size(); i++) {
            text.append(i == 0 ? "" : i % paragraph == 0 ? "\n\n" : " ").append(sentences.get(i));
        }
        return text.toString();
    }
}
