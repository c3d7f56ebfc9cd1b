package org.hearsay.annotators.dates.grammar;

import java.util.ArrayList;
import java.util.List;

/** How a rule makes its meaning: {@code day(year, month, d)}. Immutable. */
public sealed interface Expression {

    /** A number, or a name in capitals. */
    record Constant(Object value) implements Expression {}

    /** What a step of the pattern has matched. */
    record Slot(int index) implements Expression {}

    /** A function of the calendar algebra. */
    record Call(String function, List<Expression> arguments) implements Expression {}

    /** Reads an expression; the names of slots in order of their index are given and must all be known. */
    static Expression parse(String text, List<String> slots) {
        Parser parser = new Parser(text, slots);
        Expression expression = parser.expression();
        parser.end();
        return expression;
    }

    /** A recursive descent over the characters. */
    final class Parser {
        private final String text;
        private final List<String> slots;
        private int at;

        private Parser(String text, List<String> slots) {
            this.text = text;
            this.slots = slots;
        }

        private Expression expression() {
            String word = word();
            if (at < text.length() && text.charAt(at) == '(') {
                return new Call(word, arguments());
            }
            char first = word.charAt(0);
            if (first == '-' || first >= '0' && first <= '9') {
                boolean fraction = word.indexOf('.') >= 0;
                return new Constant(fraction ? (Object) Double.valueOf(word) : (Object) Integer.valueOf(word));
            }
            if (first >= 'A' && first <= 'Z') {
                return new Constant(word);
            }
            int slot = slots.indexOf(word);
            if (slot < 0) {
                throw new IllegalArgumentException("no slot '" + word + "'; the pattern has " + slots);
            }
            return new Slot(slot);
        }

        private List<Expression> arguments() {
            List<Expression> arguments = new ArrayList<>();
            at++;
            skipBlanks();
            while (at < text.length() && text.charAt(at) != ')') {
                arguments.add(expression());
                skipBlanks();
                if (at < text.length() && text.charAt(at) == ',') {
                    at++;
                }
            }
            at++;
            return arguments;
        }

        private String word() {
            skipBlanks();
            int begin = at;
            while (at < text.length()
                    && (Character.isLetterOrDigit(text.charAt(at)) || "-_.".indexOf(text.charAt(at)) >= 0)) {
                at++;
            }
            if (begin == at) {
                throw new IllegalArgumentException("expression '" + text + "' lacks a name at " + begin);
            }
            return text.substring(begin, at);
        }

        private void skipBlanks() {
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
        }

        private void end() {
            skipBlanks();
            if (at != text.length()) {
                throw new IllegalArgumentException("expression '" + text + "' goes on after its end at " + at);
            }
        }
    }
}
