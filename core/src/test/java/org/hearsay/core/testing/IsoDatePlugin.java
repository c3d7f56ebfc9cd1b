package org.hearsay.core.testing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.TOP;
import org.hearsay.core.spi.AnnotatorPlugin;
import org.hearsay.core.types.TemporalExpression;

/** A small annotator for tests: marks dates such as 2020-01-02. */
public final class IsoDatePlugin implements AnnotatorPlugin {
    @Override
    public String name() {
        return "iso-dates";
    }

    @Override
    public String summary() {
        return "marks dates such as 2020-01-02";
    }

    @Override
    public List<Class<? extends TOP>> needs() {
        return List.of();
    }

    @Override
    public List<Class<? extends TOP>> gives() {
        return List.of(TemporalExpression.class);
    }

    @Override
    public Class<? extends AnalysisComponent> annotator() {
        return IsoDateAnnotator.class;
    }

    /** The annotator. */
    public static final class IsoDateAnnotator extends JCasAnnotator_ImplBase {
        private static final Pattern DATE = Pattern.compile("\\b\\d{4}-\\d\\d-\\d\\d\\b");

        @Override
        public void process(JCas cas) {
            Matcher dates = DATE.matcher(cas.getDocumentText());
            while (dates.find()) {
                TemporalExpression date = new TemporalExpression(cas, dates.start(), dates.end());
                date.setTimexType("DATE");
                date.setValue(dates.group());
                date.setConfidence(1);
                date.setComponent("iso-dates");
                date.addToIndexes();
            }
        }
    }
}
