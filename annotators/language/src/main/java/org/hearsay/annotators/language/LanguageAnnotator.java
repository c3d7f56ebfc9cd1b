package org.hearsay.annotators.language;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import org.apache.uima.UimaContext;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.hearsay.annotators.language.LanguageAnalyzer.Analysis;

/** Writes what a {@link LanguageAnalyzer} finds into the CAS; {@link LanguagePlugin} explains the parameter. */
@TypeCapability(
        outputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma",
            "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS"
        })
public final class LanguageAnnotator extends JCasAnnotator_ImplBase {
    public static final String PARAM_ENGINE = "engine";
    static final String HEARSAY = "hearsay";
    static final String OPENNLP = "opennlp";

    @ConfigurationParameter(name = PARAM_ENGINE, mandatory = false, defaultValue = HEARSAY)
    private String engine = HEARSAY;

    private LanguageAnalyzer analyzer = new NewsAnalyzer();

    @Override
    public void initialize(UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        if (engine.equals(OPENNLP)) {
            analyzer = new OpenNlpAnalyzer();
        }
    }

    @Override
    public void process(JCas cas) {
        Analysis analysis = analyzer.analyze(cas.getDocumentText(), cas.getDocumentLanguage());
        Tokens tokens = analysis.tokens();
        for (int i = 0; i < tokens.count(); i++) {
            Token token = new Token(cas, tokens.begin(i), tokens.end(i));
            POS pos = new POS(cas, tokens.begin(i), tokens.end(i));
            pos.setPosValue(analysis.tags()[i]);
            pos.addToIndexes();
            Lemma lemma = new Lemma(cas, tokens.begin(i), tokens.end(i));
            lemma.setValue(analysis.lemmas()[i]);
            lemma.addToIndexes();
            token.setPos(pos);
            token.setLemma(lemma);
            token.addToIndexes();
        }
        Tokens sentences = analysis.sentences();
        for (int i = 0; i < sentences.count(); i++) {
            int begin = tokens.begin(sentences.begin(i));
            int end = tokens.end(sentences.end(i) - 1);
            new Sentence(cas, begin, end).addToIndexes();
        }
    }
}
