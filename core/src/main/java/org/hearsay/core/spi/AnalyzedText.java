package org.hearsay.core.spi;

import java.util.Arrays;
import java.util.List;

/**
 * A text with its sentences, tokens, parts of speech and lemmas as plain arrays: what algorithms work on, so that they
 * need not know UIMA. Made from a CAS by {@link CasText}, or by hand with {@link Builder} in tests.
 *
 * <p>Offsets are UTF-16 positions in {@link #text()}, end exclusive. Tokens are numbered through the text in order, and so
 * are sentences; a token belongs to the sentence that it begins in. Safe for use by one thread (token texts are made on
 * first use).
 *
 * <pre>{@code
 * for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
 *     for (int token = text.firstToken(sentence); token < text.endToken(sentence); token++) {
 *         if (text.lemma(token).equals("say") && text.tag(token).startsWith("V")) {
 *             found.add(new Found(text.begin(token), text.end(token)));
 *         }
 *     }
 * }
 * }</pre>
 */
public final class AnalyzedText {
    private final String text;
    private final int tokenCount;
    private final int[] begins;
    private final int[] ends;
    private final String[] tags;
    private final String[] lemmas;
    private final String[] words;
    private final int sentenceCount;
    private final int[] sentenceBegins;
    private final int[] sentenceEnds;
    private final int[] firstTokens;

    private AnalyzedText(Builder builder) {
        text = builder.text;
        tokenCount = builder.tokenCount;
        begins = builder.begins;
        ends = builder.ends;
        tags = builder.tags;
        lemmas = builder.lemmas;
        words = new String[tokenCount];
        sentenceCount = builder.sentenceCount;
        sentenceBegins = builder.sentenceBegins;
        sentenceEnds = builder.sentenceEnds;
        firstTokens = Arrays.copyOf(builder.firstTokens, sentenceCount + 1);
        firstTokens[sentenceCount] = tokenCount;
    }

    /** The text as given. */
    public String text() {
        return text;
    }

    /** How many tokens it has. */
    public int tokenCount() {
        return tokenCount;
    }

    /** Where a token begins. */
    public int begin(int token) {
        return begins[token];
    }

    /** Where a token ends, exclusive. */
    public int end(int token) {
        return ends[token];
    }

    /** The text of a token. */
    public String word(int token) {
        String word = words[token];
        if (word == null) {
            word = text.substring(begins[token], ends[token]);
            words[token] = word;
        }
        return word;
    }

    /** The part of speech of a token as a Penn Treebank tag; empty if it has none. */
    public String tag(int token) {
        return tags[token];
    }

    /** The lemma of a token; its lower-cased text if it has none. */
    public String lemma(int token) {
        return lemmas[token];
    }

    /** How many sentences it has. */
    public int sentenceCount() {
        return sentenceCount;
    }

    /** Where a sentence begins. */
    public int sentenceBegin(int sentence) {
        return sentenceBegins[sentence];
    }

    /** Where a sentence ends, exclusive. */
    public int sentenceEnd(int sentence) {
        return sentenceEnds[sentence];
    }

    /** The first token of a sentence. */
    public int firstToken(int sentence) {
        return firstTokens[sentence];
    }

    /** The token after the last one of a sentence. */
    public int endToken(int sentence) {
        return firstTokens[sentence + 1];
    }

    /** The sentence that a token belongs to. */
    public int sentenceOf(int token) {
        int found = Arrays.binarySearch(firstTokens, 0, sentenceCount, token);
        int sentence = found >= 0 ? found : -found - 2;
        // several sentences without tokens begin at the same token: the last of them holds it
        while (sentence + 1 < sentenceCount && firstTokens[sentence + 1] <= token) {
            sentence++;
        }
        return sentence;
    }

    /** The token that covers an offset, or else the first one after it; {@link #tokenCount()} if there is none. */
    public int tokenAt(int offset) {
        int low = 0;
        int high = tokenCount;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The words of a stretch of tokens, for tests and messages. */
    public List<String> words(int fromToken, int toToken) {
        String[] found = new String[toToken - fromToken];
        Arrays.setAll(found, i -> word(fromToken + i));
        return List.of(found);
    }

    /**
     * Takes sentences and tokens in text order: each sentence before its tokens. Not safe for threads.
     *
     * <pre>{@code
     * new AnalyzedText.Builder("It may.").sentence(0, 7).token(0, 2, "PRP", "it").token(3, 6, "MD", "may").build()
     * }</pre>
     */
    public static final class Builder {
        private final String text;
        private int tokenCount;
        private int[] begins;
        private int[] ends;
        private String[] tags;
        private String[] lemmas;
        private int sentenceCount;
        private int[] sentenceBegins = new int[16];
        private int[] sentenceEnds = new int[16];
        private int[] firstTokens = new int[17];

        /** Begins with a text without sentences. */
        public Builder(String text) {
            this.text = text;
            int room = 16 + text.length() / 5;
            begins = new int[room];
            ends = new int[room];
            tags = new String[room];
            lemmas = new String[room];
        }

        /** Begins a sentence; the tokens that follow are its own. */
        public Builder sentence(int begin, int end) {
            if (sentenceCount == sentenceBegins.length) {
                sentenceBegins = Arrays.copyOf(sentenceBegins, 2 * sentenceCount);
                sentenceEnds = Arrays.copyOf(sentenceEnds, 2 * sentenceCount);
                firstTokens = Arrays.copyOf(firstTokens, 2 * sentenceCount + 1);
            }
            sentenceBegins[sentenceCount] = begin;
            sentenceEnds[sentenceCount] = end;
            firstTokens[sentenceCount] = tokenCount;
            sentenceCount++;
            return this;
        }

        /** Adds a token; tag and lemma may be empty. */
        public Builder token(int begin, int end, String tag, String lemma) {
            if (tokenCount == begins.length) {
                begins = Arrays.copyOf(begins, 2 * tokenCount);
                ends = Arrays.copyOf(ends, 2 * tokenCount);
                tags = Arrays.copyOf(tags, 2 * tokenCount);
                lemmas = Arrays.copyOf(lemmas, 2 * tokenCount);
            }
            begins[tokenCount] = begin;
            ends[tokenCount] = end;
            tags[tokenCount] = tag;
            lemmas[tokenCount] = lemma;
            tokenCount++;
            return this;
        }

        /** The text with all that was added. */
        public AnalyzedText build() {
            return new AnalyzedText(this);
        }
    }
}
