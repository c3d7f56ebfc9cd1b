package org.hearsay.core.spi;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells {@code hearsay profile} which rules of an annotator take how long. An annotator that works by rules asks for it once a
 * document; where nobody measures there is none, and rules cost nothing more.
 *
 * <pre>{@code
 * RuleTimes times = RuleTimes.ofThread();
 * for (Rule rule : rules) {
 *     if (times != null) { times.begin(); }
 *     boolean found = rule.mark(text);
 *     if (times != null) { times.end(rule.name(), found); }
 * }
 * }</pre>
 *
 * <p>What begins and ends between the two counts for its own rule alone. For one thread.
 */
public final class RuleTimes {
    /** The name for work that led to no rule. */
    public static final String NO_RULE = "(none)";

    private static final ThreadLocal<RuleTimes> OF_THREAD = new ThreadLocal<>();

    private final Map<Rule, Taken> taken = new TreeMap<>();
    private final Deque<Span> open = new ArrayDeque<>();
    private String annotator = "";

    /** A rule of an annotator, by the names of both. */
    public record Rule(String annotator, String name) implements Comparable<Rule> {
        @Override
        public int compareTo(Rule other) {
            int byAnnotator = annotator.compareTo(other.annotator);
            return byAnnotator != 0 ? byAnnotator : name.compareTo(other.name);
        }
    }

    /**
     * What a rule took.
     *
     * @param found how often it found something
     * @param nanos the time in it, in nanoseconds
     */
    public record Taken(int found, long nanos) {
        /** Both together. */
        public Taken and(Taken other) {
            return new Taken(found + other.found, nanos + other.nanos);
        }
    }

    /** A rule at work: when it began, and how long others were at work since. */
    private static final class Span {
        private final long since = System.nanoTime();
        private long others;
    }

    private RuleTimes() {}

    /** What measures the rules that work in this thread; null where nobody does. */
    public static @Nullable RuleTimes ofThread() {
        return OF_THREAD.get();
    }

    /** Begins to measure in this thread, for profilers; until {@link #stop}. */
    public static RuleTimes start() {
        RuleTimes times = new RuleTimes();
        OF_THREAD.set(times);
        return times;
    }

    /** Ends measuring in this thread. */
    public static void stop() {
        OF_THREAD.remove();
    }

    /** Says whose rules follow, for pipelines; forgets what an annotator that failed left open. */
    public void enter(String name) {
        annotator = name;
        open.clear();
    }

    /** A rule, of which need not be known yet which one, begins to work. */
    public void begin() {
        open.push(new Span());
    }

    /**
     * The rule that began last ends.
     *
     * @param rule its name, or {@link #NO_RULE}
     * @param found whether it found something
     * @throws java.util.NoSuchElementException if none began
     */
    public void end(String rule, boolean found) {
        Span span = open.pop();
        long nanos = System.nanoTime() - span.since;
        taken.merge(new Rule(annotator, rule), new Taken(found ? 1 : 0, nanos - span.others), Taken::and);
        Span around = open.peek();
        if (around != null) {
            around.others += nanos;
        }
    }

    /** What each rule took. */
    public Map<Rule, Taken> taken() {
        return Collections.unmodifiableMap(taken);
    }
}
