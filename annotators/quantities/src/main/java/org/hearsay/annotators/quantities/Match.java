package org.hearsay.annotators.quantities;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a rule, as far as it has been followed, has matched. Immutable; each step makes another.
 *
 * @param begin the first atom
 * @param end the atom behind it
 * @param first the number, or the lower end of a range
 * @param second the upper end of a range
 * @param money the sign before the number
 * @param unit the unit behind the number
 * @param modifier the entry before the number, or behind it, that modifies it
 * @param noun the last atom of what is counted; -1 for none
 * @param isVague whether the ends of the range are joined by "or"
 */
record Match(
        Rule rule,
        int begin,
        int end,
        @Nullable Numeral first,
        @Nullable Numeral second,
        @Nullable Entry money,
        @Nullable Entry unit,
        @Nullable Entry modifier,
        boolean isNegative,
        boolean isVague,
        int noun) {

    static Match begin(Rule rule, int atom) {
        return new Match(rule, atom, atom, null, null, null, null, null, false, false, -1);
    }

    Match to(int atom) {
        return new Match(rule, begin, atom, first, second, money, unit, modifier, isNegative, isVague, noun);
    }

    Match with(Numeral number) {
        boolean isFirst = first == null;
        return new Match(
                rule,
                begin,
                number.end(),
                isFirst ? number : first,
                isFirst ? null : number,
                money,
                unit,
                modifier,
                isNegative,
                isVague,
                noun);
    }

    /** What an entry adds; nothing is matched if it is not what came before: another unit in one range. */
    @Nullable
    Match with(Entry entry, int atom) {
        return switch (entry.group()) {
            case "sign" ->
                money == null || money.meaning().equals(entry.meaning())
                        ? new Match(rule, begin, atom, first, second, entry, unit, modifier, isNegative, isVague, noun)
                        : null;
            case "modifier", "after" ->
                modifier == null
                        ? new Match(rule, begin, atom, first, second, money, unit, entry, isNegative, isVague, noun)
                        : null;
            case "minus" -> new Match(rule, begin, atom, first, second, money, unit, modifier, true, isVague, noun);
            case "to" ->
                new Match(
                        rule,
                        begin,
                        atom,
                        first,
                        second,
                        money,
                        unit,
                        modifier,
                        isNegative,
                        entry.meaning().equals("APPROX"),
                        noun);
            default ->
                unit == null || unit.meaning().equals(entry.meaning())
                        ? new Match(rule, begin, atom, first, second, money, entry, modifier, isNegative, isVague, noun)
                        : null;
        };
    }

    Match counting(int lastAtom) {
        return new Match(
                rule, begin, lastAtom + 1, first, second, money, unit, modifier, isNegative, isVague, lastAtom);
    }

    /** Whether it is one number, or a range that rises. */
    boolean isSound() {
        return first != null && (second == null || low().compareTo(high()) < 0);
    }

    BigDecimal low() {
        return first == null ? BigDecimal.ZERO : signed(second == null ? first.value() : first.scaledLike(second));
    }

    BigDecimal high() {
        return second == null ? low() : signed(second.value());
    }

    private BigDecimal signed(BigDecimal value) {
        Entry measure = measure();
        BigDecimal whole = measure == null ? value : value.multiply(measure.factor());
        return isNegative ? whole.negate() : whole;
    }

    /** The sign or unit. */
    @Nullable
    Entry measure() {
        return money != null ? money : unit;
    }

    float confidence() {
        Entry measure = measure();
        return rule.confidence() * (measure == null ? 1 : measure.confidence());
    }
}
