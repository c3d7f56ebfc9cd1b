package org.hearsay.annotators.dates;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.List;
import java.util.Set;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.jcas.cas.TOP;
import org.hearsay.annotators.dates.grammar.Grammar;
import org.hearsay.core.spi.AnnotatorPlugin;
import org.hearsay.core.spi.Option;
import org.hearsay.core.types.TemporalExpression;

/** Marks temporal expressions and normalises them as TIMEX3. Stateless. */
public final class DatesPlugin implements AnnotatorPlugin {
    static final String NAME = "dates";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String summary() {
        return "marks dates, times, durations and sets, with their TIMEX3 value and interval";
    }

    @Override
    public Set<String> languages() {
        return Grammar.LANGUAGES;
    }

    @Override
    public List<Class<? extends TOP>> needs() {
        return List.of(Sentence.class, Token.class);
    }

    @Override
    public List<Class<? extends TOP>> gives() {
        return List.of(TemporalExpression.class);
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.choice(
                        DateAnnotator.PARAM_DOCUMENT_TYPE,
                        "news counts from the publication date, narrative from the dates told before",
                        "news",
                        List.of("news", "narrative")),
                Option.choice(
                        DateAnnotator.PARAM_DATE_ORDER,
                        "order of 11/12/2026; auto takes that of the clear cases in the article, else the usual one of its language",
                        "auto",
                        List.of("auto", "dmy", "mdy")),
                Option.flag(DateAnnotator.PARAM_VAGUE, "marks now, recently, currently and the like", true),
                Option.flag(DateAnnotator.PARAM_AGES, "marks ages such as 22-year-old", false));
    }

    @Override
    public Class<? extends AnalysisComponent> annotator() {
        return DateAnnotator.class;
    }
}
