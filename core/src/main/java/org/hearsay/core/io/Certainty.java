package org.hearsay.core.io;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.hearsay.core.io.Annotations.Mark;
import org.hearsay.core.types.HedgeCue;
import org.jspecify.annotations.Nullable;

/**
 * How certain a sentence or a statement is, from the hedges in it; 1 if it has none. The rule:
 *
 * <ol>
 *   <li>Negation and boosters count in the certainty of the hedge that they bear on; here hedges are joined.
 *   <li>Approximators do not count: "about 400" leaves a quantity open, not whether it is so (Prince, Frader and Bosk 1982).
 *   <li>Hedges with no more than a word between them are one, as uncertain as the least certain: "may possibly" says no more
 *       than "possibly" (modal concord: Lyons 1977, 807; Geurts and Huitink 2006). So are conditions of one scope: "would ... if".
 *   <li>A hedge in the scope of one before it makes things less certain still ("suggests that it could": compound hedges,
 *       Salager-Meyer 1994): the certainties are multiplied, as if they were independent.
 *   <li>Side by side they leave the whole as certain as its least certain part.
 * </ol>
 *
 * <p>Stateless.
 */
public final class Certainty {
    private Certainty() {}

    /**
     * A hedge, as far as the rule needs it. Offsets are UTF-16, end exclusive.
     *
     * @param certainty of what it bears on; 0 if it is not stated: then the hedge does not count
     */
    public record Cue(int begin, int end, int scopeBegin, int scopeEnd, String type, double certainty) {
        /** Whether another one that comes later is in its scope. */
        private boolean bearsOn(Cue other) {
            return begin < other.begin && scopeBegin <= other.begin && other.end <= scopeEnd;
        }

        private boolean isCondition() {
            return type.equals("condition");
        }

        private Cue with(Cue other) {
            return new Cue(
                    begin,
                    Math.max(end, other.end),
                    Math.min(scopeBegin, other.scopeBegin),
                    Math.max(scopeEnd, other.scopeEnd),
                    certainty <= other.certainty ? type : other.type,
                    Math.min(certainty, other.certainty));
        }
    }

    /** The certainty of a stretch of an annotated article, such as a sentence: of the hedges in it. */
    public static double of(JCas cas, Annotation stretch) {
        List<Cue> cues = new ArrayList<>();
        for (HedgeCue hedge : cas.getAnnotationIndex(HedgeCue.class).select().coveredBy(stretch)) {
            cues.add(cue(hedge));
        }
        return of(cas.getDocumentText(), cues);
    }

    static Cue cue(HedgeCue hedge) {
        Annotation scope = hedge.getScope() == null ? hedge : hedge.getScope();
        String type = String.valueOf(hedge.getHedgeType());
        return new Cue(hedge.getBegin(), hedge.getEnd(), scope.getBegin(), scope.getEnd(), type, hedge.getCertainty());
    }

    /** The certainty that some hedges of a text leave together. */
    public static double of(String text, List<Cue> cues) {
        List<Cue> joined = joined(text, cues);
        double least = 1;
        for (Cue cue : joined) {
            double certainty = cue.certainty;
            for (Cue outer : joined) {
                if (outer.bearsOn(cue) && !(outer.isCondition() && cue.isCondition())) {
                    certainty *= outer.certainty;
                }
            }
            least = Math.min(least, certainty);
        }
        return least;
    }

    /** The certainty of each of some sentences; sentences and hedges must be in text order. */
    static double[] of(String text, List<Mark> sentences, List<Mark> hedges) {
        double[] certainties = new double[sentences.size()];
        List<Cue> cues = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < certainties.length; i++) {
            Mark sentence = sentences.get(i);
            cues.clear();
            for (; next < hedges.size() && hedges.get(next).begin() < sentence.end(); next++) {
                if (hedges.get(next).begin() >= sentence.begin()) {
                    cues.add(cue(hedges.get(next)));
                }
            }
            certainties[i] = of(text, cues);
        }
        return certainties;
    }

    private static Cue cue(Mark hedge) {
        @Nullable String certainty = hedge.feature("certainty");
        String type = String.valueOf(hedge.feature("type"));
        int scopeBegin = hedge.scope() == null ? hedge.begin() : hedge.scope().begin();
        int scopeEnd = hedge.scope() == null ? hedge.end() : hedge.scope().end();
        double number = certainty == null ? 0 : Double.parseDouble(certainty);
        return new Cue(hedge.begin(), hedge.end(), scopeBegin, scopeEnd, type, number);
    }

    /** The hedges that count, in text order; neighbours are one. */
    private static List<Cue> joined(String text, List<Cue> cues) {
        List<Cue> joined = new ArrayList<>();
        List<Cue> ordered = new ArrayList<>(cues);
        ordered.sort(Comparator.comparingInt(Cue::begin).thenComparingInt(Cue::end));
        for (Cue cue : ordered) {
            if (cue.certainty <= 0 || cue.type.equals("approximator")) {
                continue;
            }
            int last = joined.size() - 1;
            if (last >= 0 && isNextTo(text, joined.get(last).end, cue.begin)) {
                joined.set(last, joined.get(last).with(cue));
            } else {
                joined.add(cue);
            }
        }
        return joined;
    }

    /** Whether nothing but blanks and one word lie between. */
    private static boolean isNextTo(String text, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c);
            if (!blank && !Character.isLetter(c) && c != '\'') {
                return false;
            }
            words += !blank && (i == from || Character.isWhitespace(text.charAt(i - 1))) ? 1 : 0;
        }
        return words <= 1;
    }
}
