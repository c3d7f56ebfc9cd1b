package org.hearsay.annotators.language;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.List;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.jcas.cas.TOP;
import org.hearsay.core.spi.AnnotatorPlugin;
import org.hearsay.core.spi.Model;
import org.hearsay.core.spi.OptionValues;

/** Marks sentences, tokens, parts of speech and lemmas. */
public final class LanguagePlugin implements AnnotatorPlugin {
    @Override
    public String name() {
        return "language";
    }

    @Override
    public String summary() {
        return "marks sentences and tokens, with parts of speech and lemmas";
    }

    @Override
    public List<Class<? extends TOP>> needs() {
        return List.of();
    }

    @Override
    public List<Class<? extends TOP>> gives() {
        return List.of(Sentence.class, Token.class, POS.class, Lemma.class);
    }

    @Override
    public List<Model> models(OptionValues options) {
        return List.of(Model.resource("tagger", LanguagePlugin.class, "tagger.bin.gz", "Apache-2.0"));
    }

    @Override
    public Class<? extends AnalysisComponent> annotator() {
        return LanguageAnnotator.class;
    }
}
