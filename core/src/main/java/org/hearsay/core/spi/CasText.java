package org.hearsay.core.spi;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.Iterator;
import java.util.Locale;
import org.apache.uima.jcas.JCas;
import org.jspecify.annotations.Nullable;

/**
 * Reads the {@link AnalyzedText} of a CAS. Stateless: any number of threads may call it, each with a CAS of its own.
 *
 * <pre>{@code
 * @Override
 * public void process(JCas cas) {
 *     for (Found found : finder.find(CasText.read(cas))) {
 *         new Colour(cas, found.begin(), found.end()).addToIndexes();
 *     }
 * }
 * }</pre>
 */
public final class CasText {
    private CasText() {}

    /** The text of a CAS with its sentences and tokens; tokens outside of every sentence go with the one before them. */
    public static AnalyzedText read(JCas cas) {
        String text = cas.getDocumentText() == null ? "" : cas.getDocumentText();
        AnalyzedText.Builder builder = new AnalyzedText.Builder(text);
        Iterator<Sentence> sentences = cas.getAnnotationIndex(Sentence.class).iterator();
        Sentence next = sentences.hasNext() ? sentences.next() : null;
        boolean begun = false;
        for (Token token : cas.getAnnotationIndex(Token.class)) {
            while (next != null && next.getBegin() <= token.getBegin()) {
                builder.sentence(next.getBegin(), next.getEnd());
                begun = true;
                next = sentences.hasNext() ? sentences.next() : null;
            }
            if (!begun) {
                int end = next == null ? text.length() : next.getBegin();
                builder.sentence(token.getBegin(), Math.max(end, token.getEnd()));
                begun = true;
            }
            builder.token(token.getBegin(), token.getEnd(), tag(token), lemma(token, text));
        }
        for (; next != null; next = sentences.hasNext() ? sentences.next() : null) {
            builder.sentence(next.getBegin(), next.getEnd());
        }
        return builder.build();
    }

    private static String tag(Token token) {
        @Nullable String tag = token.getPos() == null ? null : token.getPos().getPosValue();
        return tag == null ? "" : tag;
    }

    private static String lemma(Token token, String text) {
        @Nullable
        String lemma = token.getLemma() == null ? null : token.getLemma().getValue();
        return lemma == null ? text.substring(token.getBegin(), token.getEnd()).toLowerCase(Locale.ROOT) : lemma;
    }
}
