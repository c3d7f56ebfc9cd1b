package org.hearsay.annotators.dates.normalising;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.annotators.dates.calendar.Meaning;
import org.hearsay.annotators.dates.grammar.Expression;
import org.hearsay.annotators.dates.matching.Match;
import org.jspecify.annotations.Nullable;

/** Evaluates the expressions of matched rules: pure functions of what was matched and of the context. Stateless. */
final class Normaliser {

    /** A function of the calendar algebra; null if there is no such date. */
    @FunctionalInterface
    interface Function {
        @Nullable
        Object apply(Arguments arguments, Context context);
    }

    private static final Map<String, Function> FUNCTIONS = functions();

    private Normaliser() {}

    private static Map<String, Function> functions() {
        Map<String, Function> functions = new HashMap<>();
        AbsoluteDates.addTo(functions);
        OpenDates.addTo(functions);
        RelativeDates.addTo(functions);
        NearParts.addTo(functions);
        ReportDates.addTo(functions);
        Times.addTo(functions);
        Amounts.addTo(functions);
        return functions;
    }

    /** What a match means; null if it means nothing, as the 31st of June does. */
    static @Nullable Meaning meaning(Match match, Context context) {
        return evaluate(match, context) instanceof Meaning meaning ? meaning : null;
    }

    private static @Nullable Object evaluate(Match match, Context context) {
        return evaluate(match.rule().meaning(), match, context);
    }

    private static @Nullable Object evaluate(Expression expression, Match match, Context context) {
        if (expression instanceof Expression.Constant constant) {
            return named(constant.value());
        }
        if (expression instanceof Expression.Slot slot) {
            Object value = match.slots()[slot.index()];
            return value instanceof Match inner ? evaluate(inner, context) : value;
        }
        Expression.Call call = (Expression.Call) expression;
        Function function = FUNCTIONS.get(call.function());
        if (function == null) {
            throw new IllegalStateException("rule '%s': no function '%s'; there are %s"
                    .formatted(match.rule().name(), call.function(), FUNCTIONS.keySet()));
        }
        @Nullable Object[] values = new Object[call.arguments().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = evaluate(call.arguments().get(i), match, context);
            if (values[i] == null && isImpossible(call.arguments().get(i), match)) {
                return null;
            }
        }
        return function.apply(new Arguments(values), context);
    }

    /** The value of a constant: ABSENT is what was not matched, EMPTY an empty name, others stand for themselves. */
    private static @Nullable Object named(Object constant) {
        return constant.equals("ABSENT") ? null : constant.equals("EMPTY") ? "" : constant;
    }

    /** Whether something was matched that means nothing, other than nothing having been matched. */
    private static boolean isImpossible(Expression argument, Match match) {
        if (argument instanceof Expression.Slot slot) {
            return match.slots()[slot.index()] != null;
        }
        return argument instanceof Expression.Call;
    }
}
