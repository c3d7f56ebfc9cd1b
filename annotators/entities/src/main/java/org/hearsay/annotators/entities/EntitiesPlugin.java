package org.hearsay.annotators.entities;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.List;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.jcas.cas.TOP;
import org.hearsay.core.learning.Clusters;
import org.hearsay.core.spi.AnnotatorPlugin;
import org.hearsay.core.spi.Model;
import org.hearsay.core.spi.Option;
import org.hearsay.core.spi.OptionValues;
import org.hearsay.core.types.EntityMention;

/** Marks named entities. */
public final class EntitiesPlugin implements AnnotatorPlugin {
    static final String NAME = "entities";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String summary() {
        return "marks names of people, organisations, places, groups and other things, and links them in the document";
    }

    @Override
    public List<Class<? extends TOP>> needs() {
        return List.of(Sentence.class, Token.class);
    }

    @Override
    public List<Class<? extends TOP>> gives() {
        return List.of(EntityMention.class);
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.choice(
                        EntityAnnotator.PARAM_MODEL,
                        "news for any use; news-world knows more of the whole world's names, for non-commercial use;"
                                + " opennlp to compare with",
                        NameModels.NEWS,
                        List.of(NameModels.NEWS, NameModels.NEWS_WORLD, NameModels.OPENNLP)),
                Option.file(
                        EntityAnnotator.PARAM_MODEL_FILE,
                        "a model of 'hearsay train entities' or a name finder of OpenNLP, instead of model",
                        "my-names.bin"));
    }

    @Override
    public List<Model> models(OptionValues options) {
        return List.of(
                NameModels.of(options),
                Model.resource("word-clusters", Clusters.class, Clusters.RESOURCE, "Apache-2.0"),
                Model.resource("word-classes", EntitiesPlugin.class, WordClasses.RESOURCE, "Apache-2.0"),
                Model.resource("known-names", EntitiesPlugin.class, "gazetteer.bin", "Apache-2.0"));
    }

    @Override
    public Class<? extends AnalysisComponent> annotator() {
        return EntityAnnotator.class;
    }
}
