package org.hearsay.annotators.dates.grammar;

import java.util.List;

/**
 * A rule of the grammar as its file states it. Immutable.
 *
 * @param name its unique name
 * @param makes the kind of phrase that it makes; {@link Grammar#TOP} for what is marked in text
 * @param slots the names of its slots; what a match binds is in this order
 * @param meaning how its meaning is made; the constant NONE for what must not be marked
 * @param guards what must be so besides
 * @param option the option that must be on for it to be marked; empty if none
 * @param examples sentences with the expressions marked as they must be found; without any mark for counter-examples
 * @param order its place among all rules: the earlier one wins when two match the same
 */
public record Rule(
        String name,
        String makes,
        List<String> slots,
        Expression meaning,
        List<Guard> guards,
        String option,
        List<String> examples,
        int order) {

    /** Whether what it matches must not be marked. */
    public boolean blocks() {
        return meaning instanceof Expression.Constant constant
                && constant.value().equals("NONE");
    }
}
