package org.hearsay.core.testing;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.TOP;
import org.hearsay.core.spi.AnnotatorPlugin;

/** A small annotator for tests: one sentence, its tokens are the words. Fails on a text that holds "FAIL". */
public final class WordsPlugin implements AnnotatorPlugin {
    @Override
    public String name() {
        return "words";
    }

    @Override
    public String summary() {
        return "marks words";
    }

    @Override
    public Set<String> languages() {
        return Set.of();
    }

    @Override
    public List<Class<? extends TOP>> needs() {
        return List.of();
    }

    @Override
    public List<Class<? extends TOP>> gives() {
        return List.of(Sentence.class, Token.class);
    }

    @Override
    public Class<? extends AnalysisComponent> annotator() {
        return WordsAnnotator.class;
    }

    /** The annotator. */
    public static final class WordsAnnotator extends JCasAnnotator_ImplBase {
        private static final Pattern WORD = Pattern.compile("\\w+|[^\\w\\s]");

        @Override
        public void process(JCas cas) {
            String text = cas.getDocumentText();
            if (text.contains("FAIL")) {
                throw new IllegalStateException("the text says so");
            }
            if (!text.isEmpty()) {
                new Sentence(cas, 0, text.length()).addToIndexes();
            }
            Matcher words = WORD.matcher(text);
            while (words.find()) {
                new Token(cas, words.start(), words.end()).addToIndexes();
            }
        }
    }
}
