package org.hearsay.core.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.uima.cas.Feature;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.hearsay.core.spi.Names;
import org.hearsay.core.testing.MarkedText.Mark;
import org.jspecify.annotations.Nullable;

/**
 * How the annotations of a type are shown in marked text: any type, also one of a plugin's own. Immutable.
 *
 * <pre>{@code
 * Marking hedges = Marking.of(HedgeCue.class, "hedge");
 * Marking dates = Marking.of(TemporalExpression.class, "{timexType} {value}");
 * tester.check("It [may](hedge) rain on [2020-01-02](DATE 2020-01-02).", hedges, dates);
 * }</pre>
 */
public final class Marking {
    private static final Pattern FEATURE = Pattern.compile("\\{(\\w+)}");

    private final Class<? extends Annotation> type;
    private final Function<Annotation, @Nullable String> label;

    private Marking(Class<? extends Annotation> type, Function<Annotation, @Nullable String> label) {
        this.type = type;
        this.label = label;
    }

    /**
     * Marks with a label in which {@code {name}} stands for the value of a feature, and for nothing where it has none.
     *
     * <pre>{@code Marking.of(HedgeCue.class, "{hedgeType}")}</pre>
     */
    public static Marking of(Class<? extends Annotation> type, String label) {
        return new Marking(type, annotation -> filled(label, annotation));
    }

    /**
     * Marks with a label that is worked out; an annotation without one is not shown.
     *
     * <pre>{@code Marking.of(HedgeCue.class, cue -> cue.getCertainty() < 0.5 ? "unlikely" : null)}</pre>
     */
    public static <T extends Annotation> Marking of(Class<T> type, Function<T, @Nullable String> label) {
        return new Marking(type, annotation -> label.apply(type.cast(annotation)));
    }

    /** The marks of the annotations in a CAS. */
    List<Mark> marks(JCas cas) {
        List<Mark> marks = new ArrayList<>();
        for (Annotation annotation : cas.getAnnotationIndex(type)) {
            @Nullable String shown = label.apply(annotation);
            if (shown != null) {
                marks.add(new Mark(annotation.getBegin(), annotation.getEnd(), shown));
            }
        }
        return marks;
    }

    private static String filled(String label, Annotation annotation) {
        String filled =
                FEATURE.matcher(label).replaceAll(match -> Matcher.quoteReplacement(value(annotation, match.group(1))));
        return filled.replaceAll(" +", " ").strip();
    }

    private static String value(Annotation annotation, String name) {
        Feature feature = annotation.getType().getFeatureByBaseName(name);
        if (feature == null) {
            List<String> names = annotation.getType().getFeatures().stream()
                    .map(Feature::getShortName)
                    .toList();
            throw new IllegalArgumentException("type '%s' has no feature '%s'%s"
                    .formatted(annotation.getType().getShortName(), name, Names.hint(name, names)));
        }
        String value = annotation.getFeatureValueAsString(feature);
        return value == null ? "" : value;
    }
}
