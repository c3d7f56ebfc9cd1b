package org.hearsay.core.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.TOP;
import org.hearsay.core.spi.AnnotatorPlugin;

/** An annotator for tests that marks nothing, and does what no annotator should on texts that ask for it. */
public final class TroublePlugin implements AnnotatorPlugin {
    /** A text that holds it makes the annotator throw. */
    public static final String THROW = "TROUBLE-THROW";

    /** Never ends, and does not heed interrupts. */
    public static final String LOOP = "TROUBLE-LOOP";

    /** Sleeps until it is interrupted. */
    public static final String SLEEP = "TROUBLE-SLEEP";

    /** Calls itself until the stack is full. */
    public static final String RECURSE = "TROUBLE-RECURSE";

    /** Takes all memory. */
    public static final String MEMORY = "TROUBLE-MEMORY";

    @Override
    public String name() {
        return "trouble";
    }

    @Override
    public String summary() {
        return "makes trouble";
    }

    @Override
    public Set<String> languages() {
        return Set.of();
    }

    @Override
    public List<Class<? extends TOP>> needs() {
        return List.of();
    }

    @Override
    public List<Class<? extends TOP>> gives() {
        return List.of();
    }

    @Override
    public Class<? extends AnalysisComponent> annotator() {
        return TroubleAnnotator.class;
    }

    /** The annotator. */
    public static final class TroubleAnnotator extends JCasAnnotator_ImplBase {
        private long turns;

        @Override
        public void process(JCas cas) {
            String text = cas.getDocumentText();
            if (text.contains(THROW)) {
                throw new IllegalStateException("the text says so");
            }
            while (text.contains(LOOP)) {
                turns++;
            }
            if (text.contains(RECURSE)) {
                turns = depth(1);
            }
            if (text.contains(SLEEP)) {
                sleep();
            }
            if (text.contains(MEMORY)) {
                takeAll();
            }
        }

        @SuppressWarnings("InfiniteRecursion") // what it is for
        private long depth(long at) {
            return depth(at + 1) + turns;
        }

        private static void sleep() {
            try {
                Thread.sleep(3_600_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private void takeAll() {
            List<long[]> all = new ArrayList<>();
            while (all.size() < Integer.MAX_VALUE) {
                all.add(new long[1 << 28]);
            }
            turns = all.get(0).length;
        }
    }
}
