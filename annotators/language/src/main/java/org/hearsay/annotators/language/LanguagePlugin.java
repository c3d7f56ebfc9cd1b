package org.hearsay.annotators.language;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.List;
import java.util.Map;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.jcas.cas.TOP;
import org.hearsay.core.spi.AnnotatorPlugin;
import org.hearsay.core.spi.Model;
import org.hearsay.core.spi.Option;
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
    public List<Option> options() {
        return List.of(Option.choice(
                LanguageAnnotator.PARAM_ENGINE,
                "hearsay for news; opennlp for OpenNLP's models of web text, slower and with less of verbs",
                LanguageAnnotator.HEARSAY,
                List.of(LanguageAnnotator.HEARSAY, LanguageAnnotator.OPENNLP)));
    }

    @Override
    public List<Model> models(OptionValues options) {
        if (options.text(LanguageAnnotator.PARAM_ENGINE).equals(LanguageAnnotator.HEARSAY)) {
            return List.of(Model.resource("tagger", LanguagePlugin.class, "tagger.bin", "Apache-2.0"));
        }
        return OpenNlpAnalyzer.RESOURCES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(model -> Model.resource(
                        "opennlp-" + model.getKey(), LanguagePlugin.class, model.getValue(), "Apache-2.0"))
                .toList();
    }

    @Override
    public Class<? extends AnalysisComponent> annotator() {
        return LanguageAnnotator.class;
    }
}
