package org.hearsay.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Looks at the stack of a thread again and again while it works, and counts what it sees. Java shows a stack at safepoints
 * alone, so that what is inlined counts for the method around it. Safe for threads once closed.
 */
final class StackSampler implements AutoCloseable {
    private static final long PAUSE_MILLIS = 1;

    private final Thread watched;
    private final Map<String, String> annotators;
    private final Map<String, Integer> stacks = new TreeMap<>();
    private final Map<String, Integer> methods = new TreeMap<>();
    private final Thread watcher = new Thread(this::watch, "stack-sampler");
    private volatile boolean working = true;

    /**
     * Begins to look at the current thread.
     *
     * @param annotators the names of annotators by their classes; what is outside of them does not count
     */
    static StackSampler start(Map<String, String> annotators) {
        StackSampler sampler = new StackSampler(Thread.currentThread(), annotators);
        sampler.watcher.setDaemon(true);
        sampler.watcher.start();
        return sampler;
    }

    private StackSampler(Thread watched, Map<String, String> annotators) {
        this.watched = watched;
        this.annotators = annotators;
    }

    private void watch() {
        while (working) {
            count(watched.getStackTrace());
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Counts a stack, innermost frame first, under the annotator in it. */
    void count(StackTraceElement[] stack) {
        List<String> frames = new ArrayList<>();
        for (StackTraceElement frame : stack) {
            frames.add(className(frame) + "." + frame.getMethodName());
            String annotator = annotators.get(frame.getClassName());
            if (annotator != null) {
                methods.merge(annotator + " " + own(stack), 1, Integer::sum);
                frames.add(annotator);
                Collections.reverse(frames);
                stacks.merge(String.join(";", frames), 1, Integer::sum);
                return;
            }
        }
    }

    /** Its class; of what Java makes of a lambda, without the number and address that change from run to run. */
    private static String className(StackTraceElement frame) {
        int made = frame.getClassName().indexOf("$$Lambda");
        return made < 0 ? frame.getClassName() : frame.getClassName().substring(0, made);
    }

    /** The innermost frame that is not of Java itself: what its author can change. */
    private static String own(StackTraceElement[] stack) {
        for (StackTraceElement frame : stack) {
            if (!frame.getClassName().startsWith("java.")
                    && !frame.getClassName().startsWith("jdk.")) {
                String name = className(frame);
                return name.substring(name.lastIndexOf('.') + 1) + "." + frame.getMethodName();
            }
        }
        return "java";
    }

    /** How often each stack was seen, as flame graphs are drawn from: outermost frame first, joined by semicolons. */
    Map<String, Integer> stacks() {
        return stacks;
    }

    /** How often each method was seen innermost, as {@code "dates Matcher.match"}. */
    Map<String, Integer> methods() {
        return methods;
    }

    @Override
    public void close() {
        working = false;
        try {
            watcher.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
