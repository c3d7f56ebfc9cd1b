package org.hearsay.core.io;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
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
 * @param begin UTF-16 offset where it begins, source, cue or content
 * @param end where it ends, exclusive
 * @param sentence the number, from 0, of the sentence that its cue or else its content begins in
 * @param source the words of the source; empty if there is none
 * @param speaker the name of the entity that the source means, if it is known
 * @param speakerType the type of that entity: PERSON, ORGANIZATION, ...
 * @param noSpeaker why no speaker is known: no-source, unnamed, description, pronoun, first-person, unknown-name; null with a speaker
 * @param cue the words that tell of the saying
 * @param content what was said
 * @param kind DIRECT, INDIRECT or MIXED
 * @param negative whether the content is denied or was not said
 * @param hedges the hedge cues inside the content
 * @param certainty what those hedges leave together, see {@link Certainty}; 1 without hedges
 * @param dates the values of the temporal expressions inside the content
 * @param through the sources that report this statement, the outermost first
 */
public record Statement(
        int begin,
        int end,
        int sentence,
        String source,
        @Nullable String speaker,
        @Nullable String speakerType,
        @Nullable String noSpeaker,
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
        int[] sentences = cas.getAnnotationIndex(Sentence.class).stream()
                .mapToInt(Sentence::getBegin)
                .toArray();
        for (Attribution attribution : cas.getAnnotationIndex(Attribution.class)) {
            statements.add(of(cas, attribution, sentences));
        }
        return statements;
    }

    private static Statement of(JCas cas, Attribution attribution, int[] sentences) {
        List<String> hedges = new ArrayList<>();
        List<String> dates = new ArrayList<>();
        List<Certainty.Cue> cues = new ArrayList<>();
        if (attribution.getContents() != null) {
            for (Annotation content : attribution.getContents()) {
                for (HedgeCue hedge :
                        cas.getAnnotationIndex(HedgeCue.class).select().coveredBy(content)) {
                    hedges.add(hedge.getCoveredText());
                    cues.add(Certainty.cue(hedge));
                }
                cas.getAnnotationIndex(TemporalExpression.class)
                        .select()
                        .coveredBy(content)
                        .forEach(date -> dates.add(String.valueOf(date.getValue())));
            }
        }
        @Nullable EntityMention speaker = attribution.getSpeaker();
        return new Statement(
                attribution.getBegin(),
                attribution.getEnd(),
                sentence(attribution, sentences),
                source(attribution),
                speaker == null ? null : speaker.getName() == null ? speaker.getCoveredText() : speaker.getName(),
                speaker == null ? null : speaker.getValue(),
                attribution.getNoSpeaker(),
                words(attribution.getCues()),
                words(attribution.getContents()),
                String.valueOf(attribution.getKind()),
                "negative".equals(attribution.getPolarity()),
                hedges,
                Certainty.of(cas.getDocumentText(), cues),
                dates,
                through(attribution));
    }

    private static int sentence(Attribution attribution, int[] sentences) {
        FSArray<? extends Annotation> spans = attribution.getCues();
        if (spans == null || spans.size() == 0) {
            spans = attribution.getContents();
        }
        int begin =
                spans == null || spans.size() == 0 ? attribution.getBegin() : ((Annotation) spans.get(0)).getBegin();
        int at = Arrays.binarySearch(sentences, begin);
        return at >= 0 ? at : Math.max(0, -at - 2);
    }

    private static List<String> through(Attribution attribution) {
        List<String> sources = new ArrayList<>();
        Set<Attribution> seen = new HashSet<>();
        for (Attribution parent = attribution.getParent();
                parent != null && seen.add(parent);
                parent = parent.getParent()) {
            sources.add(0, source(parent));
        }
        sources.removeIf(String::isEmpty);
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
