package ${package};

import org.apache.uima.UimaContext;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.hearsay.core.spi.CasText;

/** The uimaFIT shell of {@link ${className}Finder}; {@link ${className}Plugin} explains the parameters. */
@TypeCapability(
        inputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"
        },
        outputs = "${package}.${className}Mark")
public final class ${className}Annotator extends JCasAnnotator_ImplBase {
    public static final String PARAM_IGNORE_CASE = "ignoreCase";

    @ConfigurationParameter(name = PARAM_IGNORE_CASE, mandatory = false, defaultValue = "true")
    private boolean ignoreCase;

    private ${className}Finder finder;

    @Override
    public void initialize(UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        finder = new ${className}Finder(${className}Rules.SHARED, ignoreCase);
    }

    @Override
    public void process(JCas cas) {
        for (${className}Finder.Found found : finder.find(CasText.read(cas))) {
            ${className}Mark mark = new ${className}Mark(cas, found.begin(), found.end());
            mark.setKind(found.kind());
            mark.setConfidence(1);
            mark.setComponent(${className}Plugin.NAME);
            mark.addToIndexes();
        }
    }
}
