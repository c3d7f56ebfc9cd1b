package org.hearsay.annotators.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;
import org.jspecify.annotations.Nullable;

/**
 * The analysis by the models of Apache OpenNLP for English. They learned from web text, so two rules stand guard: a blank line
 * ends a sentence, and a title or an initial does not. Their classes of Universal Dependencies become {@link PennTags}.
 */
final class OpenNlpAnalyzer implements LanguageAnalyzer {
    /** Longer sentences are tagged in pieces. */
    private static final int MOST_TOKENS = 400;

    /** Longer paragraphs are split piece by piece: OpenNLP takes more than linear time where blanks are rare. */
    private static final int LONGEST_PIECE = 4000;

    /** Longer strings without a blank are no words, and are left to the rules for tokens. */
    private static final int LONGEST_STRING = 100;

    private final SentenceDetectorME detector = new SentenceDetectorME(Models.SENTENCES);
    private final TokenizerME tokenizer = new TokenizerME(Models.TOKENS);
    private final POSTaggerME tagger = new POSTaggerME(Models.TAGS, POSTagFormat.UD);
    private final LemmatizerME lemmatizer = new LemmatizerME(Models.LEMMAS);

    /** The models of OpenNLP's jars by what they are for, as paths on the class path. */
    static final Map<String, String> RESOURCES = Map.of(
            "sentences", "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin",
            "tokens", "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin",
            "tags", "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin",
            "lemmas", "/opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin");

    /** The models, loaded once. */
    private static final class Models {
        static final SentenceModel SENTENCES = load("sentences", SentenceModel::new);
        static final TokenizerModel TOKENS = load("tokens", TokenizerModel::new);
        static final POSModel TAGS = load("tags", POSModel::new);
        static final LemmatizerModel LEMMAS = load("lemmas", LemmatizerModel::new);

        private Models() {}
    }

    /** Makes a model of what is in a jar. */
    private interface Reader<T> {
        T read(InputStream in) throws IOException;
    }

    private static <T> T load(String purpose, Reader<T> reader) {
        String resource = RESOURCES.get(purpose);
        try (InputStream in = OpenNlpAnalyzer.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("OpenNLP's model for %s is not at '%s'; is its jar on the class path?"
                        .formatted(purpose, resource));
            }
            return reader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("OpenNLP's model '" + resource + "' cannot be read", e);
        }
    }

    @Override
    public Analysis analyze(String text, @Nullable String language) {
        Tokens tokens = new Tokens();
        Tokens sentences = new Tokens();
        int end;
        for (int begin = 0; begin < text.length(); begin = end) {
            end = pieceEnd(text, begin);
            split(text, begin, end, tokens, sentences);
        }
        String[] tags = new String[tokens.count()];
        String[] lemmas = new String[tokens.count()];
        for (int i = 0; i < sentences.count(); i++) {
            for (int first = sentences.begin(i); first < sentences.end(i); first += MOST_TOKENS) {
                tag(text, tokens, first, Math.min(first + MOST_TOKENS, sentences.end(i)), tags, lemmas);
            }
        }
        return new Analysis(tokens, sentences, tags, lemmas);
    }

    /** Where a paragraph, or a piece of a long one, ends that begins at an offset. */
    private static int pieceEnd(String text, int begin) {
        int breaks = 0;
        int blank = begin;
        int most = Math.min(text.length(), begin + LONGEST_PIECE);
        for (int i = begin; i < most; i++) {
            char c = text.charAt(i);
            if (!Tokenizer.isBlank(c)) {
                breaks = 0;
                continue;
            }
            blank = i;
            breaks += c == '\n' ? 1 : 0;
            if (breaks == 2) {
                return i + 1;
            }
        }
        return most == text.length() || blank == begin ? most : blank + 1;
    }

    private void split(String text, int begin, int end, Tokens tokens, Tokens sentences) {
        int first = tokens.count();
        for (Span sentence : detector.sentPosDetect(text.substring(begin, end))) {
            tokenize(text, begin + sentence.getStart(), begin + sentence.getEnd(), tokens);
            if (tokens.count() > first && !goesOn(text, tokens)) {
                sentences.add(first, tokens.count());
                first = tokens.count();
            }
        }
        if (tokens.count() > first) {
            sentences.add(first, tokens.count());
        }
    }

    private void tokenize(String text, int begin, int end, Tokens tokens) {
        int next;
        for (int i = begin; i < end; i = next) {
            next = i + 1;
            if (Tokenizer.isBlank(text.charAt(i))) {
                continue;
            }
            while (next < end && !Tokenizer.isBlank(text.charAt(next))) {
                next++;
            }
            tokenize(text.substring(i, next), i, tokens);
        }
    }

    private void tokenize(String string, int offset, Tokens tokens) {
        if (string.length() > LONGEST_STRING) {
            Tokens ruled = Tokenizer.tokenize(string, Orthography.ENGLISH);
            for (int i = 0; i < ruled.count(); i++) {
                tokens.add(offset + ruled.begin(i), offset + ruled.end(i));
            }
            return;
        }
        for (Span token : tokenizer.tokenizePos(string)) {
            tokens.add(offset + token.getStart(), offset + token.getEnd());
        }
    }

    /** Whether no sentence can end with the last token: it is a title or an initial, or the full stop of one. */
    private static boolean goesOn(String text, Tokens tokens) {
        int end = tokens.end(tokens.count() - 1);
        if (text.charAt(end - 1) != '.') {
            return false;
        }
        int begin = end - 1;
        while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        boolean initial = end - begin == 2 && Character.isUpperCase(text.charAt(begin));
        boolean inside = begin > 0 && text.charAt(begin - 1) == '.';
        return initial && !inside
                || Orthography.ENGLISH.kind(text.substring(begin, end - 1)) == Orthography.Kind.BEFORE;
    }

    private void tag(String text, Tokens tokens, int first, int end, String[] tags, String[] lemmas) {
        String[] words = new String[end - first];
        Arrays.setAll(words, i -> text.substring(tokens.begin(first + i), tokens.end(first + i)));
        String[] classes = tagger.tag(words);
        String[] found = lemmatizer.lemmatize(words, classes);
        System.arraycopy(found, 0, lemmas, first, words.length);
        System.arraycopy(PennTags.of(classes, words, found), 0, tags, first, words.length);
    }
}
