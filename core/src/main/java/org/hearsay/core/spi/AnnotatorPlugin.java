package org.hearsay.core.spi;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * What an annotator says of itself: help, validation and reference pages are made from this.
 *
 * <p>A plugin is a public class with a public constructor without arguments, named in
 * {@code META-INF/services/org.hearsay.core.spi.AnnotatorPlugin}. Creating one must be cheap: it loads no model, reads no
 * file and is called by {@code hearsay list}. Implementations are stateless and safe for any number of threads.
 *
 * <pre>{@code
 * public final class ColoursPlugin implements AnnotatorPlugin {
 *     @Override public String name() { return "colours"; }
 *     @Override public String summary() { return "marks names of colours"; }
 *     @Override public List<Class<? extends TOP>> needs() { return List.of(Token.class); }
 *     @Override public List<Class<? extends TOP>> gives() { return List.of(Colour.class); }
 *     @Override public Class<? extends AnalysisComponent> annotator() { return ColourAnnotator.class; }
 * }
 * }</pre>
 */
public interface AnnotatorPlugin {
    /**
     * The version of this contract. A plugin's jar says which it was made for in the entry {@code Hearsay-Contract} of its
     * manifest; it counts up when a plugin made for the version before would no longer run.
     */
    int CONTRACT = 1;

    /** The name that users write: a literal in lower-case kebab that outlives the class, such as {@code "dates"}. */
    String name();

    /** One line for users: what it marks; lower case, no full stop. */
    String summary();

    /** The version that results are told apart by; by default that of the jar, or {@code "development"} from a folder. */
    default String version() {
        String version = getClass().getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    /** The languages it knows, as ISO 639-1 codes; empty if the language makes no difference. */
    default Set<String> languages() {
        return Set.of("en");
    }

    /** The types that must have been given before it runs. */
    List<Class<? extends TOP>> needs();

    /** The types that it may add; it touches no others. */
    List<Class<? extends TOP>> gives();

    /** Its options; each is also a uimaFIT configuration parameter of the annotator, with the same name and default. */
    default List<Option> options() {
        return List.of();
    }

    /** The models that it uses with these options, so that a result can name them. */
    default List<Model> models(OptionValues options) {
        return List.of();
    }

    /** Import names of UIMA type system descriptors that it brings, such as {@code "org.example.Types"}. */
    default List<String> typeSystems() {
        return List.of();
    }

    /**
     * The layers of a JSON Lines document that its own types appear as: the field's name, such as {@code "colours"}, and the
     * type. Each annotation becomes an object with begin, end, text and its features by name. The types are among those that
     * it {@linkplain #gives gives}; those of Hearsay's core have their layers already.
     *
     * <pre>{@code
     * return Map.of("colours", Colour.class);
     * }</pre>
     */
    default Map<String, Class<? extends Annotation>> layers() {
        return Map.of();
    }

    /** The uimaFIT annotator: one instance for each thread; models and lexicons are shared by all of them. */
    Class<? extends AnalysisComponent> annotator();
}
