package org.hearsay.annotators.dates;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.uima.UimaContext;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.hearsay.annotators.dates.grammar.Grammar;
import org.hearsay.core.spi.CasText;

/** The uimaFIT shell of {@link DateTagger}; {@link DatesPlugin} explains the parameters. */
@TypeCapability(
        inputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"
        },
        outputs = "org.hearsay.core.types.TemporalExpression")
public final class DateAnnotator extends JCasAnnotator_ImplBase {
    public static final String PARAM_DOCUMENT_TYPE = "documentType";

    @ConfigurationParameter(name = PARAM_DOCUMENT_TYPE, mandatory = false, defaultValue = "news")
    private String documentType;

    public static final String PARAM_DATE_ORDER = "dateOrder";

    @ConfigurationParameter(name = PARAM_DATE_ORDER, mandatory = false, defaultValue = "auto")
    private String dateOrder;

    public static final String PARAM_VAGUE = "vague";

    @ConfigurationParameter(name = PARAM_VAGUE, mandatory = false, defaultValue = "true")
    private boolean vague;

    public static final String PARAM_AGES = "ages";

    @ConfigurationParameter(name = PARAM_AGES, mandatory = false, defaultValue = "false")
    private boolean ages;

    private final Map<String, DateTagger> taggers = new HashMap<>();
    private Settings settings = Settings.DEFAULT;

    @Override
    public void initialize(UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        Settings.DateOrder order = Settings.DateOrder.valueOf(dateOrder.toUpperCase(Locale.ROOT));
        settings = new Settings(documentType.equals("narrative"), order, vague, ages);
        taggers.put(Grammar.USUAL, new DateTagger(Grammar.USUAL, settings));
    }

    @Override
    public void process(JCas cas) {
        String language = Grammar.languageOf(cas.getDocumentLanguage());
        DateTagger tagger = taggers.computeIfAbsent(language, known -> new DateTagger(known, settings));
        for (Timex timex : tagger.tag(CasText.read(cas), Published.day(cas))) {
            Timexes.annotate(cas, timex);
        }
    }
}
