package org.hearsay.annotators.quantities;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * An entry of the lexicon. Immutable.
 *
 * @param group its class, such as {@code "currency"}
 * @param meaning a number, unit or modifier
 * @param factor what a number before it is multiplied by
 * @param isTight whether it must stand right behind the digits
 * @param isScaled whether it must stand behind a word such as million
 * @param example a marked sentence
 */
record Entry(
        String group,
        String meaning,
        BigDecimal factor,
        float confidence,
        boolean isTight,
        boolean isScaled,
        List<String> forms,
        String example) {
    private static final Set<String> MEASURES =
            Set.of("percent", "length", "area", "volume", "weight", "speed", "temperature", "energy");

    /** Reads the fields of a line. */
    static Entry of(String group, String meaning, List<String> forms, String example) {
        BigDecimal factor = BigDecimal.ONE;
        float confidence = 1;
        boolean tight = false;
        boolean scaled = false;
        String[] parts = meaning.split(" ", -1);
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].equals("tight")) {
                tight = true;
            } else if (parts[i].equals("scaled")) {
                scaled = true;
            } else if (parts[i].startsWith("~")) {
                confidence = Float.parseFloat(parts[i].substring(1));
            } else {
                factor = new BigDecimal(parts[i]);
            }
        }
        return new Entry(group, parts[0], factor, confidence, tight, scaled, forms, example);
    }

    /** Whether it can be the unit behind a number. */
    boolean isUnit() {
        return group.equals("currency") || MEASURES.contains(group);
    }

    /** Whether it is money, before or behind the number. */
    boolean isMoney() {
        return group.equals("currency") || group.equals("sign");
    }

    /** The kind of quantity that it makes. */
    String kind() {
        return isMoney() ? "MONEY" : group.toUpperCase(Locale.ROOT);
    }

    /** The number that a number word or scale means. */
    BigDecimal number() {
        return new BigDecimal(meaning);
    }
}
