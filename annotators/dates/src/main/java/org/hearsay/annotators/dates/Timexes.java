package org.hearsay.annotators.dates;

import org.apache.uima.jcas.JCas;
import org.hearsay.core.types.TemporalExpression;
import org.jspecify.annotations.Nullable;

/** Writes temporal expressions into a CAS. Stateless. */
final class Timexes {
    private static final float DEFINITE = 0.95f;
    private static final float OPEN = 0.7f;

    private Timexes() {}

    static void annotate(JCas cas, Timex timex) {
        TemporalExpression annotation = new TemporalExpression(cas, timex.begin(), timex.end());
        annotation.setTimexType(timex.type());
        annotation.setValue(timex.value());
        annotation.setMod(orNull(timex.mod()));
        annotation.setQuant(orNull(timex.quant()));
        annotation.setFreq(orNull(timex.freq()));
        annotation.setEarliest(orNull(timex.from()));
        annotation.setLatest(orNull(timex.to()));
        annotation.setConfidence(timex.value().contains("X") || timex.value().endsWith("_REF") ? OPEN : DEFINITE);
        annotation.setComponent(DatesPlugin.NAME);
        annotation.addToIndexes();
    }

    private static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
