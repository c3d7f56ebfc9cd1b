package org.hearsay.core.evaluation;

import java.util.Locale;
import org.hearsay.core.io.Layer;

/**
 * What is counted in a layer; {@code core/EVALUATION.md} gives the rules. An accuracy is a share of pairs: it has no precision
 * and recall of its own.
 */
public enum Measure {
    SPAN("both ends equal, whatever the type"),
    SPAN_OVERLAP("paired by an overlap, whatever the type"),
    STRICT("both ends and the type equal"),
    OVERLAP("paired by an overlap, the type equal"),
    TOKENS("words under an annotation of the type"),
    SENTENCE("sentences that an annotation begins in"),
    VALUE("paired by an overlap, the value equal"),
    SCOPE("both ends equal, those of the scope too"),
    TYPE_ACCURACY("of the pairs, those with the right type"),
    VALUE_ACCURACY("of the pairs, those with the right value"),
    MOD_ACCURACY("of the pairs of which one has a modifier, those with the right one"),
    QUANT_ACCURACY("of the pairs of which one has a quantifier, those with the right one"),
    FREQ_ACCURACY("of the pairs of which one has a frequency, those with the right one"),
    NAME_ACCURACY("of the pairs, those with the right full name"),
    SCOPE_ACCURACY("of the pairs of which one has a scope, those with the right one"),
    SOURCE("sources, both ends equal"),
    SOURCE_OVERLAP("sources, paired by an overlap"),
    SOURCE_TOKENS("words of sources"),
    CUE("cues, both ends equal"),
    CUE_OVERLAP("cues, paired by an overlap"),
    CUE_TOKENS("words of cues"),
    CONTENT("contents, both ends equal"),
    CONTENT_OVERLAP("contents, paired by an overlap"),
    CONTENT_TOKENS("words of contents"),
    CONTENT_CHARACTERS("characters of contents"),
    RELATION("source, cue and content equal"),
    RELATION_OVERLAP("source, cue and content overlap"),
    SPEAKER("relations that overlap, the speaker right"),
    SPEAKER_ACCURACY("of the overlapping relations whose speaker the gold states, those with the right one"),
    KIND_ACCURACY("of the overlapping relations, those of the right kind (direct, indirect, mixed)"),
    POLARITY_ACCURACY("of the overlapping relations of which one is negative, those with both so");

    /** How the ids of those end that are a share of pairs. */
    static final String ACCURACY = "-accuracy";

    private final String meaning;

    Measure(String meaning) {
        this.meaning = meaning;
    }

    /** How users write it: {@code "span-overlap"}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is counted, in words. */
    public String meaning() {
        return meaning;
    }

    /** The one that says most of a layer where there is room for one alone. */
    static Measure headline(String layer) {
        return layer.equals(Layer.DATES.field())
                ? VALUE
                : layer.equals(Layer.ATTRIBUTIONS.field()) ? RELATION_OVERLAP : STRICT;
    }

    /** The accuracy of an attribute of the annotations of a layer, which may be one of a plugin. */
    static String accuracyOf(String attribute) {
        return attribute.toLowerCase(Locale.ROOT) + ACCURACY;
    }

    /** The measure of a role of attributions: {@code of("source", "overlap")}; the detail may be empty. */
    static Measure of(String role, String detail) {
        return valueOf((detail.isEmpty() ? role : role + "_" + detail).toUpperCase(Locale.ROOT));
    }
}
