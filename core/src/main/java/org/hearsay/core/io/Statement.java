package org.hearsay.core.io;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.tcas.Annotation;
import org.hearsay.core.types.Attribution;
import org.hearsay.core.types.EntityMention;
import org.hearsay.core.types.HedgeCue;
import org.hearsay.core.types.TemporalExpression;
import org.jspecify.annotations.Nullable;

/**
 * A row of the statements table: who said what, through whom, and how sure. Immutable.
 *
 * @param source the words of the source; empty if there is none
 * @param speaker the name of the entity that the source means, if it is known
 * @param cue the words that tell of the saying
 * @param content what was said
 * @param kind DIRECT, INDIRECT or MIXED
 * @param negative whether the content is denied or was not said
 * @param hedges the hedge cues inside the content
 * @param certainty the least certainty of those hedges; 1 without hedges
 * @param dates the values of the temporal expressions inside the content
 * @param through the sources that report this statement, the outermost first
 */
public record Statement(
        String source,
        @Nullable String speaker,
        String cue,
        String content,
        String kind,
        boolean negative,
        List<String> hedges,
        double certainty,
        List<String> dates,
        List<String> through) {

    public Statement {
        hedges = List.copyOf(hedges);
        dates = List.copyOf(dates);
        through = List.copyOf(through);
    }

    /** The statements of an annotated article, in text order. */
    public static List<Statement> of(JCas cas) {
        List<Statement> statements = new ArrayList<>();
        for (Attribution attribution : cas.getAnnotationIndex(Attribution.class)) {
            statements.add(of(cas, attribution));
        }
        return statements;
    }

    private static Statement of(JCas cas, Attribution attribution) {
        List<String> hedges = new ArrayList<>();
        List<String> dates = new ArrayList<>();
        double certainty = 1;
        if (attribution.getContents() != null) {
            for (Annotation content : attribution.getContents()) {
                for (HedgeCue hedge :
                        cas.getAnnotationIndex(HedgeCue.class).select().coveredBy(content)) {
                    hedges.add(hedge.getCoveredText());
                    certainty = Math.min(certainty, hedge.getCertainty());
                }
                cas.getAnnotationIndex(TemporalExpression.class)
                        .select()
                        .coveredBy(content)
                        .forEach(date -> dates.add(String.valueOf(date.getValue())));
            }
        }
        @Nullable EntityMention speaker = attribution.getSpeaker();
        return new Statement(
                source(attribution),
                speaker == null ? null : speaker.getName() == null ? speaker.getCoveredText() : speaker.getName(),
                words(attribution.getCues()),
                words(attribution.getContents()),
                String.valueOf(attribution.getKind()),
                "negative".equals(attribution.getPolarity()),
                hedges,
                certainty,
                dates,
                through(attribution));
    }

    private static List<String> through(Attribution attribution) {
        List<String> sources = new ArrayList<>();
        Set<Attribution> seen = new HashSet<>();
        for (Attribution parent = attribution.getParent();
                parent != null && seen.add(parent);
                parent = parent.getParent()) {
            sources.add(0, source(parent));
        }
        return sources;
    }

    /** The words of the sources, without the comma that closes an apposition. */
    private static String source(Attribution attribution) {
        String words = words(attribution.getSources());
        return words.endsWith(",") ? words.substring(0, words.length() - 1) : words;
    }

    private static String words(@Nullable FSArray<? extends Annotation> spans) {
        if (spans == null) {
            return "";
        }
        List<Annotation> all = new ArrayList<>();
        spans.forEach(all::add);
        return all.stream()
                .map(span -> span.getCoveredText().strip().replaceAll("\\s+", " "))
                .collect(Collectors.joining(" ... "));
    }
}
