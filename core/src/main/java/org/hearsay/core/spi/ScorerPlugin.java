package org.hearsay.core.spi;

import java.util.List;
import java.util.Map;

/**
 * Figures of {@code hearsay evaluate} beyond those that it has for every layer. They take part in all that it does with figures:
 * intervals, slices, comparison with a baseline, {@code --min}.
 *
 * <p>Found like an {@link AnnotatorPlugin}: a public class with a public constructor without arguments, cheap to create, named
 * in {@code META-INF/services/org.hearsay.core.spi.ScorerPlugin}. Implementations are stateless and safe for threads.
 *
 * <pre>{@code
 * public final class AmountScorer implements ScorerPlugin {
 *     @Override public String name() { return "quantities"; }
 *     @Override public String summary() { return "amounts of money, wherever they stand"; }
 *     @Override public void score(Document gold, Document system, Figures figures) {
 *         Set<String> wanted = amounts(gold);
 *         Set<String> found = amounts(system);
 *         long right = found.stream().filter(wanted::contains).count();
 *         figures.add("amounts", right, wanted.size(), found.size());
 *     }
 * }
 * }</pre>
 */
public interface ScorerPlugin {
    /** What its figures are called by, in lower-case kebab: those of the scorer "quantities" are "quantities.amounts". */
    String name();

    /** One line for users: what is counted; lower case, no full stop. */
    String summary();

    /**
     * Scores a document. Called once for each of the gold, also where the system lacks it: that counts as annotated with nothing.
     */
    void score(Document gold, Document system, Figures figures);

    /** An annotated document. Immutable. */
    interface Document {
        /** Its id. */
        String id();

        /** Its text. */
        String text();

        /** Whether it states a layer at all, such as "dates"; what it does not state is not to be scored. */
        boolean has(String layer);

        /** The annotations of a layer in the order in which they are stated; none if it does not state it. */
        List<Mark> marks(String layer);
    }

    /**
     * An annotation. Immutable.
     *
     * @param begin in code points of the text
     * @param end exclusive
     * @param text the words that it covers
     * @param attributes all else that it states, as text
     */
    record Mark(int begin, int end, String text, Map<String, String> attributes) {
        public Mark {
            attributes = Map.copyOf(attributes);
        }
    }

    /** Takes figures. */
    interface Figures {
        /**
         * Adds to a figure.
         *
         * @param figure in lower-case kebab, with {@code .TYPE} if it is of one type only: "amounts", "amounts.USD"
         * @param correct how many the system has right
         * @param gold how many there are in the gold
         * @param system how many the system has
         * @throws IllegalArgumentException if that is no name of a figure, or one that {@code evaluate} counts itself
         */
        void add(String figure, long correct, long gold, long system);
    }
}
