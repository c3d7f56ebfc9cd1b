package org.hearsay.annotators.attribution;

import java.util.List;
import org.hearsay.core.learning.Clusters;
import org.hearsay.core.spi.AnalyzedText;

/**
 * What the features of all decisions about a text are made from, worked out once: hashes of words, lemmas and tags, quotations,
 * noun phrases, and running counts of what may lie between two tokens. Immutable; fields are read in inner loops.
 */
final class TokenTable {
    private static final int EDGE = 7919;

    final AnalyzedText text;
    final List<Span> quotes;
    final int count;
    /** The first token behind the dateline; 0 if there is none. */
    final int dateline;

    private final int[] words;
    private final int[] lemmas;
    private final int[] tags;
    private final Kind[] kinds;
    final int[] classes;
    /** The word clusters. */
    private final int[] paths;

    /** The number of the quotation that a token lies in, from 1; 0 outside. */
    final int[] quotation;
    /** Counts of tokens before: verbs, commas, noun phrase beginnings, clause markers, likely cues. */
    final int[] verbs;

    final int[] commas;
    final int[] phrases;
    final int[] clauses;
    final int[] speech;
    final int[] sentences;

    /** Coarse parts of speech. */
    enum Kind {
        NOUN(0),
        VERB(1),
        ADJECTIVE(2),
        ADVERB(3),
        PRONOUN(4),
        DETERMINER(5),
        PREPOSITION(6),
        CLAUSE(7),
        CONJUNCTION(8),
        COMMA(9),
        STOP(10),
        QUOTE(11),
        COLON(12),
        OTHER(13);

        /** The value in features: models know it, so it never changes. */
        final int number;

        Kind(int number) {
            this.number = number;
        }
    }

    TokenTable(AnalyzedText text) {
        this.text = text;
        count = text.tokenCount();
        dateline = Dateline.end(text);
        words = new int[count];
        lemmas = new int[count];
        tags = new int[count];
        kinds = new Kind[count];
        classes = new int[count];
        paths = new int[count];
        quotation = new int[count];
        verbs = new int[count + 1];
        commas = new int[count + 1];
        phrases = new int[count + 1];
        clauses = new int[count + 1];
        speech = new int[count + 1];
        sentences = new int[count];
        quotes = Quotes.of(text.text());
        fill();
        markQuotations();
    }

    private void fill() {
        for (int i = 0; i < count; i++) {
            words[i] = wordHash(text.begin(i), text.end(i));
            String lemma = text.lemma(i);
            lemmas[i] = isNumber(i) ? words[i] : lowerHash(lemma, 0, lemma.length());
            tags[i] = text.tag(i).hashCode();
            kinds[i] = kind(i);
            paths[i] = Clusters.SHARED.path(text.text(), text.begin(i), text.end(i));
            classes[i] = CueLexicon.SHARED.group(lemma, kinds[i] == Kind.VERB);
            boolean first = i == 0;
            verbs[i + 1] = verbs[i] + (kinds[i] == Kind.VERB ? 1 : 0);
            commas[i + 1] = commas[i] + (kinds[i] == Kind.COMMA ? 1 : 0);
            clauses[i + 1] = clauses[i] + (kinds[i] == Kind.CLAUSE ? 1 : 0);
            speech[i + 1] = speech[i] + (classes[i] > 0 && kinds[i] == Kind.VERB ? 1 : 0);
            phrases[i + 1] = phrases[i] + (isPhrase(kinds[i]) && (first || !isPhrase(kinds[i - 1])) ? 1 : 0);
        }
        for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
            for (int i = text.firstToken(sentence); i < text.endToken(sentence); i++) {
                sentences[i] = sentence;
            }
        }
    }

    private void markQuotations() {
        int token = 0;
        for (int number = 0; number < quotes.size(); number++) {
            Span quote = quotes.get(number);
            while (token < count && text.end(token) <= quote.begin()) {
                token++;
            }
            while (token < count && text.begin(token) < quote.end()) {
                quotation[token++] = number + 1;
            }
        }
    }

    private boolean isNumber(int token) {
        return text.tag(token).equals("CD");
    }

    private int wordHash(int begin, int end) {
        return lowerHash(text.text(), begin, end);
    }

    /** A hash of a stretch in lower case, digits all alike; made without a string. */
    private static int lowerHash(CharSequence from, int begin, int end) {
        int hash = 17;
        for (int i = begin; i < end; i++) {
            char character = from.charAt(i);
            hash = 31 * hash + (Character.isDigit(character) ? '0' : Character.toLowerCase(character));
        }
        return hash;
    }

    static boolean isPhrase(Kind kind) {
        return kind == Kind.NOUN || kind == Kind.ADJECTIVE || kind == Kind.DETERMINER || kind == Kind.PRONOUN;
    }

    private Kind kind(int i) {
        String tag = text.tag(i);
        if (tag.startsWith("NN") || tag.equals("CD")) {
            return Kind.NOUN;
        } else if (tag.startsWith("V") || tag.equals("MD")) {
            return Kind.VERB;
        }
        return switch (tag) {
            case "JJ", "JJR", "JJS" -> Kind.ADJECTIVE;
            case "RB", "RBR", "RBS" -> Kind.ADVERB;
            case "PRP" -> Kind.PRONOUN;
            case "DT", "PRP$", "PDT", "POS" -> Kind.DETERMINER;
            case "WDT", "WP", "WRB", "WP$" -> Kind.CLAUSE;
            case "IN" -> text.lemma(i).equals("that") ? Kind.CLAUSE : Kind.PREPOSITION;
            case "CC" -> Kind.CONJUNCTION;
            default -> mark(text.text().charAt(text.begin(i)));
        };
    }

    private static Kind mark(char first) {
        return switch (first) {
            case ',' -> Kind.COMMA;
            case '.', '!', '?' -> Kind.STOP;
            case ':', ';', '-', '–', '—' -> Kind.COLON;
            case '"', '“', '”', '‘', '’', '\'', '`', '«', '»', '„' -> Kind.QUOTE;
            default -> Kind.OTHER;
        };
    }

    int word(int token) {
        return token < 0 || token >= count ? EDGE : words[token];
    }

    int lemma(int token) {
        return token < 0 || token >= count ? EDGE : lemmas[token];
    }

    /** The first forks of the word cluster of a token; 0 outside of the text. */
    int cluster(int token, int forks) {
        return token < 0 || token >= count ? 0 : Clusters.prefix(paths[token], forks);
    }

    int tag(int token) {
        return token < 0 || token >= count ? EDGE : tags[token];
    }

    Kind kind(int token, int from, int to) {
        return token < from || token >= to ? Kind.OTHER : kinds[token];
    }

    Kind kindAt(int token) {
        return token < 0 || token >= count ? Kind.OTHER : kinds[token];
    }

    /** How a token lies to quotations: 0 outside, 1 first, 2 last, 3 within. */
    int quoteState(int token) {
        if (token < 0 || token >= count || quotation[token] == 0) {
            return 0;
        }
        boolean first = token == 0 || quotation[token - 1] != quotation[token];
        boolean last = token + 1 == count || quotation[token + 1] != quotation[token];
        return first ? 1 : last ? 2 : 3;
    }

    /** 1 if a paragraph ends behind the token, else 0. */
    int paragraphEnd(int token) {
        if (token + 1 >= count) {
            return 1;
        }
        for (int i = text.end(token); i < text.begin(token + 1); i++) {
            if (text.text().charAt(i) == '\n') {
                return 1;
            }
        }
        return 0;
    }
}
