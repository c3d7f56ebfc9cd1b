package org.hearsay.annotators.quantities;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.hearsay.annotators.quantities.Lexicon.Found;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits and words, with their scales. Stateless. */
final class NumeralReader {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    /** Digits in groups of three, or as in India in groups of two before the last three. */
    private static final Pattern GROUPED =
            Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d{1,2}(,\\d{2})+,\\d{3}(\\.\\d+)?");

    private static final Pattern PLAIN = Pattern.compile("\\d{1,18}(\\.\\d{1,18})?");

    private final Lexicon lexicon;
    private final Atoms atoms;

    NumeralReader(Lexicon lexicon, Atoms atoms) {
        this.lexicon = lexicon;
        this.atoms = atoms;
    }

    /** A number while it is read. */
    private static final class Reading {
        private BigDecimal value = BigDecimal.ZERO;
        private int end;
        private boolean words;
        private boolean grouped;
        private boolean year;
    }

    /**
     * The number that begins at an atom.
     *
     * @param isMoney whether a sign of money stands before it
     */
    @Nullable
    Numeral read(int atom, boolean isMoney) {
        Reading reading = new Reading();
        reading.end = atom;
        if (!(atoms.isNumber(atom) ? digits(reading) : words(reading) || article(reading))) {
            return null;
        }
        fraction(reading);
        BigDecimal mantissa = reading.value;
        BigDecimal scale = BigDecimal.ONE;
        boolean large = reading.grouped;
        for (Found next = scale(reading, isMoney); next != null; next = scale(reading, isMoney)) {
            scale = scale.multiply(next.entry().number());
            large |= !next.entry().isTight();
            reading.end = next.end();
        }
        reading.value = mantissa.multiply(scale);
        if (large && scale.compareTo(HUNDRED) > 0) {
            rest(reading, scale);
        }
        boolean year = reading.year && scale.compareTo(BigDecimal.ONE) == 0;
        return new Numeral(reading.value, mantissa, scale, reading.words, large, year, reading.end);
    }

    private boolean digits(Reading reading) {
        String number = atoms.word(reading.end);
        reading.grouped = number.indexOf(',') >= 0 && GROUPED.matcher(number).matches();
        if (!reading.grouped && !PLAIN.matcher(number).matches()) {
            return false;
        }
        reading.value = new BigDecimal(number.replace(",", ""));
        reading.year = number.length() == 4 && (number.charAt(0) == '1' || number.charAt(0) == '2');
        reading.end++;
        return true;
    }

    /** Words below a thousand: "three hundred and forty-five". */
    private boolean words(Reading reading) {
        BigDecimal sum = units(reading);
        if (sum == null) {
            return false;
        }
        reading.words = true;
        if (isHundred(reading.end) && sum.compareTo(BigDecimal.TEN) < 0) {
            sum = sum.multiply(HUNDRED);
            reading.end++;
            reading.grouped = true;
            int before = reading.end;
            if (atoms.word(reading.end).equals("and")) {
                reading.end++;
            }
            BigDecimal rest = units(reading);
            if (rest == null) {
                reading.end = before;
            } else {
                sum = sum.add(rest);
            }
        }
        reading.value = sum;
        return true;
    }

    private boolean isHundred(int atom) {
        return atoms.word(atom).equals("hundred");
    }

    /** "seven", "forty", "forty-five". */
    private @Nullable BigDecimal units(Reading reading) {
        Found first = lexicon.find(atoms, reading.end, "number");
        if (first == null) {
            return null;
        }
        BigDecimal value = first.entry().number();
        reading.end = first.end();
        int next = atoms.word(reading.end).equals("-") ? reading.end + 1 : reading.end;
        Found second = lexicon.find(atoms, next, "number");
        boolean isTens = value.compareTo(BigDecimal.valueOf(20)) >= 0;
        if (isTens && second != null && second.entry().number().compareTo(BigDecimal.TEN) < 0) {
            value = value.add(second.entry().number());
            reading.end = second.end();
        }
        return value;
    }

    /** "a" or "half a" before a scale. */
    private boolean article(Reading reading) {
        boolean half = atoms.word(reading.end).equals("half");
        int article = half ? reading.end + 1 : reading.end;
        boolean isArticle =
                atoms.word(article).equals("a") || atoms.word(article).equals("an");
        int scale = isArticle ? article + 1 : article;
        if (!isArticle || lexicon.find(atoms, scale, "scale") == null) {
            return false;
        }
        reading.value = half ? HALF : BigDecimal.ONE;
        reading.end = scale;
        reading.words = true;
        return true;
    }

    /** "and a half". */
    private void fraction(Reading reading) {
        BigDecimal half = half(reading.end);
        if (half != null) {
            reading.value = reading.value.add(half);
            reading.end += 3;
        }
    }

    private @Nullable BigDecimal half(int atom) {
        if (!atoms.word(atom).equals("and") || !atoms.word(atom + 1).equals("a")) {
            return null;
        }
        return switch (atoms.word(atom + 2)) {
            case "half" -> HALF;
            case "quarter" -> QUARTER;
            default -> null;
        };
    }

    private @Nullable Found scale(Reading reading, boolean isMoney) {
        boolean hyphen = atoms.word(reading.end).equals("-") && atoms.isAttached(reading.end);
        int atom = hyphen ? reading.end + 1 : reading.end;
        Found found = lexicon.find(atoms, atom, "scale");
        if (found == null || !found.entry().isTight()) {
            return found;
        }
        boolean before = atoms.isAttached(atom) && atoms.isNumber(atom - 1);
        return before && (isMoney || isCountable(found.end())) ? found : null;
    }

    /** Whether "m" or "k" can only be a scale there, for a noun or currency follows. */
    private boolean isCountable(int atom) {
        return atom < atoms.count()
                && !atoms.isAttached(atom)
                && (atoms.tag(atom).startsWith("NNS") || lexicon.is(atoms, atom, "currency"));
    }

    /** What follows a scale: "a million and a half", "two million three hundred thousand". */
    private void rest(Reading reading, BigDecimal scale) {
        BigDecimal half = half(reading.end);
        if (half != null) {
            reading.value = reading.value.add(half.multiply(scale));
            reading.end += 3;
            return;
        }
        int next = atoms.word(reading.end).equals("and") ? reading.end + 1 : reading.end;
        if (!reading.words || atoms.isNumber(next) || lexicon.find(atoms, next, "number") == null) {
            return;
        }
        Numeral smaller = read(next, false);
        if (smaller != null && smaller.value().compareTo(scale) < 0) {
            reading.value = reading.value.add(smaller.value());
            reading.end = smaller.end();
        }
    }
}
