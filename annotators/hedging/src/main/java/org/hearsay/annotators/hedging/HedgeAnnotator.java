package org.hearsay.annotators.hedging;

import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.hearsay.core.spi.CasText;
import org.hearsay.core.types.HedgeCue;
import org.hearsay.core.types.HedgeScope;

/** Writes the hedges that {@link HedgeFinder} finds into the CAS. */
@TypeCapability(
        inputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"
        },
        outputs = {"org.hearsay.core.types.HedgeCue", "org.hearsay.core.types.HedgeScope"})
public final class HedgeAnnotator extends JCasAnnotator_ImplBase {
    private final HedgeFinder finder = new HedgeFinder();

    @Override
    public void process(JCas cas) {
        for (Hedge hedge : finder.find(CasText.read(cas))) {
            HedgeScope scope = new HedgeScope(cas, hedge.scopeBegin(), hedge.scopeEnd());
            scope.addToIndexes();
            HedgeCue cue = new HedgeCue(cas, hedge.begin(), hedge.end());
            cue.setHedgeType(hedge.type());
            cue.setCertainty(hedge.certainty());
            cue.setPolarity(hedge.isNegative() ? "negative" : null);
            cue.setConfidence(hedge.confidence());
            cue.setScope(scope);
            cue.setComponent(HedgingPlugin.NAME);
            cue.addToIndexes();
        }
    }
}
