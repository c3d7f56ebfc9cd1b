package ${package};

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.List;
import java.util.Map;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.jcas.tcas.Annotation;
import org.hearsay.core.spi.AnnotatorPlugin;
import org.hearsay.core.spi.Option;

/** Marks phrases of a list. */
public final class ${className}Plugin implements AnnotatorPlugin {
    static final String NAME = "${artifactId}";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String summary() {
        return "marks phrases of a list";
    }

    @Override
    public List<Class<? extends TOP>> needs() {
        return List.of(Sentence.class, Token.class);
    }

    @Override
    public List<Class<? extends TOP>> gives() {
        return List.of(${className}Mark.class);
    }

    @Override
    public List<Option> options() {
        return List.of(Option.flag(${className}Annotator.PARAM_IGNORE_CASE, "marks a phrase in capitals too", true));
    }

    @Override
    public List<String> typeSystems() {
        return List.of("${package}.Types");
    }

    @Override
    public Map<String, Class<? extends Annotation>> layers() {
        return Map.of(NAME, ${className}Mark.class);
    }

    @Override
    public Class<? extends AnalysisComponent> annotator() {
        return ${className}Annotator.class;
    }
}
