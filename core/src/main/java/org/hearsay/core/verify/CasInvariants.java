package org.hearsay.core.verify;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.uima.cas.Feature;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.jcas.tcas.DocumentAnnotation;
import org.hearsay.core.types.AnnotatorRun;

/**
 * What holds in every CAS, whichever annotators ran over it.
 *
 * <ul>
 *   <li>an annotation lies in the text, is not empty, and cuts no character in two
 *   <li>tokens do not overlap one another, nor do sentences, and no token crosses the end of a sentence
 *   <li>a confidence is from 0 to 1
 *   <li>{@code component} names an annotator that ran
 *   <li>an annotation that another refers to can itself be found in the CAS
 * </ul>
 *
 * Not safe for threads: one instance checks one CAS.
 */
public final class CasInvariants {
    private final JCas cas;
    private final String text;
    private final Set<String> annotators;
    private final List<String> broken = new ArrayList<>();

    private CasInvariants(JCas cas) {
        this.cas = cas;
        this.text = cas.getDocumentText() == null ? "" : cas.getDocumentText();
        this.annotators = cas.getIndexedFSs(AnnotatorRun.class).stream()
                .map(AnnotatorRun::getPlugin)
                .collect(Collectors.toSet());
    }

    /** What does not hold in a CAS, a line each. */
    public static List<String> broken(JCas cas) {
        CasInvariants invariants = new CasInvariants(cas);
        for (Annotation annotation : cas.getAnnotationIndex()) {
            if (!(annotation instanceof DocumentAnnotation)) {
                invariants.check(annotation);
            }
        }
        invariants.doNotOverlap(Sentence.class);
        invariants.doNotOverlap(Token.class);
        invariants.tokensKeepToSentences();
        return invariants.broken;
    }

    /** What does not hold, for people; empty if all does. */
    public static String message(JCas cas) {
        List<String> broken = broken(cas);
        return broken.isEmpty()
                ? ""
                : "the annotations of \"" + shortened(String.valueOf(cas.getDocumentText()))
                        + "\" are not as they must be:\n  " + String.join("\n  ", broken);
    }

    private void check(Annotation annotation) {
        int begin = annotation.getBegin();
        int end = annotation.getEnd();
        if (begin < 0 || end > text.length() || begin > end) {
            broken.add("%s %d-%d does not lie in the text, which is 0-%d"
                    .formatted(annotation.getType().getShortName(), begin, end, text.length()));
            return;
        }
        require(begin < end, annotation, "is empty");
        require(!isInside(begin) && !isInside(end), annotation, "cuts a character in two");
        for (Feature feature : annotation.getType().getFeatures()) {
            switch (feature.getShortName()) {
                case "confidence" -> {
                    float confidence = annotation.getFloatValue(feature);
                    require(
                            confidence >= 0 && confidence <= 1,
                            annotation,
                            "has the confidence " + confidence + ", not one from 0 to 1");
                }
                case "component" -> {
                    String component = annotation.getStringValue(feature);
                    require(
                            component != null && annotators.contains(component),
                            annotation,
                            "names the component '%s', not one of %s that ran".formatted(component, annotators));
                }
                default -> references(annotation, feature);
            }
        }
    }

    private void references(Annotation annotation, Feature feature) {
        if (feature.getRange().isPrimitive()) {
            return;
        }
        TOP value = annotation.getFeatureValue(feature);
        if (value instanceof FSArray<?> array) {
            for (Object element : array) {
                isIndexed(annotation, feature, element);
            }
        } else {
            isIndexed(annotation, feature, value);
        }
    }

    private void isIndexed(Annotation from, Feature feature, Object value) {
        if (value instanceof Annotation to) {
            require(
                    cas.getAnnotationIndex(to.getClass()).contains(to),
                    from,
                    "refers by '%s' to %s, which was not added to the indexes"
                            .formatted(feature.getShortName(), shown(to)));
        }
    }

    private void doNotOverlap(Class<? extends Annotation> type) {
        Annotation before = null;
        for (Annotation annotation : cas.getAnnotationIndex(type)) {
            if (before != null && annotation.getBegin() < before.getEnd()) {
                broken.add(shown(annotation) + " overlaps " + shown(before));
            }
            before = annotation;
        }
    }

    private void tokensKeepToSentences() {
        for (Sentence sentence : cas.getAnnotationIndex(Sentence.class)) {
            for (Token token : cas.getAnnotationIndex(Token.class).select().startAt(sentence)) {
                if (token.getBegin() >= sentence.getEnd()) {
                    break;
                }
                require(token.getEnd() <= sentence.getEnd(), token, "crosses the end of " + shown(sentence));
            }
        }
    }

    private void require(boolean holds, Annotation annotation, String otherwise) {
        if (!holds) {
            broken.add(shown(annotation) + " " + otherwise);
        }
    }

    /** Whether an offset lies between the halves of a pair. */
    private boolean isInside(int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    private String shown(Annotation annotation) {
        int begin = annotation.getBegin();
        int end = annotation.getEnd();
        String name = annotation.getType().getShortName();
        boolean inside = begin >= 0 && begin <= end && end <= text.length();
        String covered = inside ? text.substring(begin, end) : "";
        return "%s %d-%d \"%s\"".formatted(name, begin, end, shortened(covered));
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "...";
    }
}
