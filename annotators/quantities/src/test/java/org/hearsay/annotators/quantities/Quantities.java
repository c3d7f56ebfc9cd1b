package org.hearsay.annotators.quantities;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.annotators.language.LanguagePlugin;
import org.hearsay.annotators.quantities.types.Quantity;
import org.hearsay.core.testing.AnnotatorTester;
import org.jspecify.annotations.Nullable;

/** Quantities in marked text: {@code [about $3 million](MONEY 3000000 USD APPROX)}, {@code [2-3%](PERCENT 2..3 percent)}. */
final class Quantities {
    private static final AnnotatorTester TESTER = AnnotatorTester.of(new LanguagePlugin(), new QuantitiesPlugin());

    private Quantities() {}

    static void check(String marked) {
        TESTER.check(marked, Quantity.class, Quantities::label);
    }

    private static String label(Quantity quantity) {
        List<String> parts = new ArrayList<>();
        parts.add(quantity.getKind());
        @Nullable String low = quantity.getLow();
        @Nullable String high = quantity.getHigh();
        boolean bounded = low != null || high != null;
        parts.add(bounded ? (low == null ? "" : low) + ".." + (high == null ? "" : high) : quantity.getValue());
        if (quantity.getUnit() != null) {
            parts.add(quantity.getUnit());
        }
        if (quantity.getModifier() != null) {
            parts.add(quantity.getModifier());
        }
        return String.join(" ", parts);
    }
}
