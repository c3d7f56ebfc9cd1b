package org.hearsay.annotators.quantities;

import java.util.ArrayList;
import java.util.List;

/**
 * A rule that puts a quantity together. Immutable.
 *
 * @param examples marked sentences
 */
record Rule(String name, float confidence, List<Element> elements, List<String> examples) {
    /** The rules of the jar, read once in a JVM. */
    static final List<Rule> SHARED = read();

    /**
     * An element of a pattern.
     *
     * @param what a class of the lexicon, {@code num}, {@code large}, {@code unit}, {@code noun}, {@code -}, or a word in quotes
     */
    record Element(String what, boolean isOptional) {
        static Element of(String written) {
            boolean optional = written.endsWith("?");
            return new Element(optional ? written.substring(0, written.length() - 1) : written, optional);
        }
    }

    private static List<Rule> read() {
        List<Rule> rules = new ArrayList<>();
        for (List<String> row : DataFile.rows("rules.tsv", 4)) {
            List<Element> elements = new ArrayList<>();
            for (String element : row.get(2).split(" ", -1)) {
                elements.add(Element.of(element));
            }
            rules.add(new Rule(
                    row.get(0), Float.parseFloat(row.get(1)), List.copyOf(elements), row.subList(3, row.size())));
        }
        return List.copyOf(rules);
    }
}
