package org.hearsay.annotators.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.tcas.Annotation;
import org.hearsay.core.types.Attribution;
import org.hearsay.core.types.AttributionContent;
import org.hearsay.core.types.AttributionCue;
import org.hearsay.core.types.AttributionSource;
import org.hearsay.core.types.EntityMention;

/** Turns statements into annotations, and entity mentions into what {@link Speakers} reads. Stateless. */
final class StatementWriter {
    private StatementWriter() {}

    static Mention mention(EntityMention mention) {
        String entity = mention.getIdentifier() == null ? mention.getCoveredText() : mention.getIdentifier();
        String type = mention.getValue() == null ? "" : mention.getValue();
        return new Mention(mention.getBegin(), mention.getEnd(), type, entity, mention.getGender());
    }

    static void write(JCas cas, List<Statement> statements, List<EntityMention> entities, Speakers.Found speakers) {
        List<Attribution> written = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            Attribution attribution = new Attribution(cas, statement.begin(), statement.end());
            attribution.setSources(spans(cas, statement.sources(), (b, e) -> new AttributionSource(cas, b, e)));
            attribution.setCues(spans(cas, statement.cues(), (b, e) -> new AttributionCue(cas, b, e)));
            attribution.setContents(spans(cas, statement.contents(), (b, e) -> new AttributionContent(cas, b, e)));
            attribution.setKind(statement.kind());
            attribution.setPolarity(statement.positive() ? "positive" : "negative");
            attribution.setConfidence(statement.confidence());
            attribution.setComponent(AttributionPlugin.NAME);
            int speaker = speakers.mention(i);
            if (speaker >= 0) {
                attribution.setSpeaker(entities.get(speaker));
            } else {
                attribution.setNoSpeaker(speakers.reason(i));
            }
            written.add(attribution);
        }
        for (int i = 0; i < statements.size(); i++) {
            int parent = statements.get(i).parent();
            if (parent >= 0) {
                written.get(i).setParent(written.get(parent));
            }
            written.get(i).addToIndexes();
        }
    }

    private static <T extends Annotation> FSArray<T> spans(
            JCas cas, List<Span> spans, BiFunction<Integer, Integer, T> annotation) {
        FSArray<T> array = new FSArray<>(cas, spans.size());
        for (int i = 0; i < spans.size(); i++) {
            T made = annotation.apply(spans.get(i).begin(), spans.get(i).end());
            made.addToIndexes();
            array.set(i, made);
        }
        return array;
    }
}
