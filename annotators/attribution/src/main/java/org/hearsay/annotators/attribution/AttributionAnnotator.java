package org.hearsay.annotators.attribution;

import java.util.List;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.hearsay.core.spi.AnalyzedText;
import org.hearsay.core.spi.CasText;
import org.hearsay.core.types.EntityMention;

/** Writes the statements that {@link AttributionFinder} finds into the CAS, with the speakers of {@link Speakers}. */
@TypeCapability(
        inputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"
        },
        outputs = {
            "org.hearsay.core.types.Attribution",
            "org.hearsay.core.types.AttributionSource",
            "org.hearsay.core.types.AttributionCue",
            "org.hearsay.core.types.AttributionContent"
        })
public final class AttributionAnnotator extends JCasAnnotator_ImplBase {
    static final String PARAM_MIN_CONFIDENCE = "minConfidence";

    @ConfigurationParameter(name = PARAM_MIN_CONFIDENCE, mandatory = false, defaultValue = "0.0")
    private float minConfidence;

    private final AttributionFinder finder = new AttributionFinder();

    @Override
    public void process(JCas cas) {
        AnalyzedText text = CasText.read(cas);
        List<EntityMention> entities =
                cas.getAnnotationIndex(EntityMention.class).stream().toList();
        List<Mention> mentions = entities.stream().map(StatementWriter::mention).toList();
        List<Statement> statements = finder.find(text, minConfidence);
        StatementWriter.write(cas, statements, entities, new Speakers(text, mentions).of(statements));
    }
}
