package org.hearsay.annotators.entities;

import java.io.IOException;
import java.util.List;
import org.apache.uima.UimaContext;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.hearsay.core.spi.CasText;
import org.hearsay.core.types.EntityMention;

/** Writes the names that are found and linked in a document into the CAS; {@link EntitiesPlugin} explains the parameters. */
@TypeCapability(
        inputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"
        },
        outputs = "org.hearsay.core.types.EntityMention")
public final class EntityAnnotator extends JCasAnnotator_ImplBase {
    public static final String PARAM_MODEL = "model";

    @ConfigurationParameter(name = PARAM_MODEL, mandatory = false, defaultValue = NameModels.NEWS)
    private String model = NameModels.NEWS;

    public static final String PARAM_MODEL_FILE = "modelFile";

    @ConfigurationParameter(name = PARAM_MODEL_FILE, mandatory = false, defaultValue = "")
    private String modelFile = "";

    private NameFinder finder = words -> List.of();

    @Override
    public void initialize(UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        try {
            finder = NameModels.finder(model, modelFile);
        } catch (IOException e) {
            throw new ResourceInitializationException(e);
        }
    }

    @Override
    public void process(JCas cas) {
        TextWords text = TextWords.of(CasText.read(cas));
        Words words = text.words();
        List<Span> spans = DocumentVotes.agree(words, finder.find(words));
        List<EntityLinker.Entity> entities = EntityLinker.link(text, spans);
        EntityTraits traits = new EntityTraits(
                words, spans, entities.stream().map(EntityLinker.Entity::id).toList());
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            EntityMention mention = new EntityMention(cas, text.begin(span), text.end(span));
            mention.setValue(span.type());
            mention.setConfidence(span.confidence());
            mention.setComponent(EntitiesPlugin.NAME);
            mention.setIdentifier(entities.get(i).id());
            mention.setName(entities.get(i).name());
            mention.setGender(traits.gender(entities.get(i).id()));
            mention.setNumber(traits.number(entities.get(i).id()));
            mention.addToIndexes();
        }
    }
}
