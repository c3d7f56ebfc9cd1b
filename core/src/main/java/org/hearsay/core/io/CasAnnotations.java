package org.hearsay.core.io;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.tcas.Annotation;
import org.hearsay.core.io.Annotations.Mark;
import org.hearsay.core.io.Annotations.Role;
import org.hearsay.core.io.Annotations.Span;
import org.hearsay.core.types.AnnotatorRun;
import org.hearsay.core.types.Attribution;
import org.hearsay.core.types.AttributionContent;
import org.hearsay.core.types.AttributionCue;
import org.hearsay.core.types.AttributionSource;
import org.hearsay.core.types.EntityMention;
import org.hearsay.core.types.HedgeCue;
import org.hearsay.core.types.HedgeScope;
import org.hearsay.core.types.TemporalExpression;
import org.jspecify.annotations.Nullable;

/** Carries annotations between the CAS and plain values. Stateless. */
final class CasAnnotations {
    private CasAnnotations() {}

    /** The types that hold a layer. */
    static List<String> types(Layer layer) {
        return switch (layer) {
            case SENTENCES -> List.of(Sentence._TypeName);
            case TOKENS -> List.of(Token._TypeName);
            case ENTITIES -> List.of(NamedEntity._TypeName);
            case DATES -> List.of(TemporalExpression._TypeName, InceptionLayers.DATE);
            case HEDGES -> List.of(HedgeCue._TypeName, InceptionLayers.HEDGE);
            case ATTRIBUTIONS -> List.of(Attribution._TypeName, InceptionLayers.SPEECH);
        };
    }

    /** The annotations of a CAS; all layers count as stated. */
    static Annotations read(JCas cas) {
        return collect(cas).build();
    }

    /** The annotations of a CAS, to be added to. */
    static Annotations.Builder collect(JCas cas) {
        Annotations.Builder builder = new Annotations.Builder().states(EnumSet.allOf(Layer.class));
        for (Sentence sentence : cas.getAnnotationIndex(Sentence.class)) {
            builder.add(Layer.SENTENCES, mark(sentence, new Features()));
        }
        for (Token token : cas.getAnnotationIndex(Token.class)) {
            Features features = new Features().with("pos", token.getPosValue()).with("lemma", token.getLemmaValue());
            builder.add(Layer.TOKENS, mark(token, features));
        }
        for (NamedEntity mention : cas.getAnnotationIndex(NamedEntity.class)) {
            builder.add(Layer.ENTITIES, entity(mention));
        }
        for (TemporalExpression date : cas.getAnnotationIndex(TemporalExpression.class)) {
            builder.add(Layer.DATES, date(date));
        }
        for (HedgeCue cue : cas.getAnnotationIndex(HedgeCue.class)) {
            builder.add(Layer.HEDGES, hedge(cue));
        }
        readAttributions(cas, builder);
        // in the order in which they ran, which the index does not keep
        cas.getIndexedFSs(AnnotatorRun.class).stream()
                .sorted(Comparator.comparingInt(AnnotatorRun::_id))
                .map(run -> new Annotations.Run(
                        run.getPlugin(), run.getVersion(), run.getOptions(), run.getModelSha256(), run.getJarSha256()))
                .forEach(builder::add);
        return builder;
    }

    private static Mark mark(Annotation annotation, Features features) {
        return new Mark(annotation.getBegin(), annotation.getEnd(), features.map());
    }

    private static Mark entity(NamedEntity mention) {
        Features features = new Features().with("type", mention.getValue()).with("entity", mention.getIdentifier());
        if (mention instanceof EntityMention own) {
            features.with("name", own.getName())
                    .with("gender", own.getGender())
                    .with("number", own.getNumber())
                    .with("confidence", own.getConfidence());
        }
        return mark(mention, features);
    }

    private static Mark date(TemporalExpression date) {
        return mark(
                date,
                new Features()
                        .with("type", date.getTimexType())
                        .with("value", date.getValue())
                        .with("mod", date.getMod())
                        .with("quant", date.getQuant())
                        .with("freq", date.getFreq())
                        .with("from", date.getEarliest())
                        .with("to", date.getLatest())
                        .with("confidence", date.getConfidence()));
    }

    private static Mark hedge(HedgeCue cue) {
        Features features = new Features()
                .with("type", cue.getHedgeType())
                .with("certainty", cue.getCertainty())
                .with("polarity", cue.getPolarity())
                .with("confidence", cue.getConfidence());
        return new Mark(
                cue.getBegin(), cue.getEnd(), features.map(), cue.getScope() == null ? null : span(cue.getScope()));
    }

    private static void readAttributions(JCas cas, Annotations.Builder builder) {
        Map<Attribution, Integer> numbers = new HashMap<>();
        List<Attribution> all = new ArrayList<>();
        for (Attribution attribution : cas.getAnnotationIndex(Attribution.class)) {
            numbers.put(attribution, all.size());
            all.add(attribution);
        }
        for (Attribution attribution : all) {
            Map<Role, List<Span>> parts = new EnumMap<>(Role.class);
            parts.put(Role.SOURCE, spans(attribution.getSources()));
            parts.put(Role.CUE, spans(attribution.getCues()));
            parts.put(Role.CONTENT, spans(attribution.getContents()));
            @Nullable EntityMention speaker = attribution.getSpeaker();
            boolean negative = "negative".equals(attribution.getPolarity());
            Features features = new Features()
                    .with("speaker", speaker == null ? null : speaker.getIdentifier())
                    .with("noSpeaker", attribution.getNoSpeaker())
                    .with("kind", attribution.getKind())
                    .with("polarity", negative ? "negative" : null)
                    .with("confidence", attribution.getConfidence());
            int parent = numbers.getOrDefault(attribution.getParent(), -1);
            builder.add(new Annotations.Attribution(parts, features.map(), parent));
        }
    }

    private static Span span(Annotation annotation) {
        return new Span(annotation.getBegin(), annotation.getEnd());
    }

    private static List<Span> spans(@Nullable FSArray<? extends Annotation> array) {
        List<Span> spans = new ArrayList<>();
        if (array != null) {
            for (Annotation annotation : array) {
                spans.add(span(annotation));
            }
        }
        return spans;
    }

    /** Adds annotations to a CAS that holds their text. */
    static void write(Annotations annotations, JCas cas) {
        for (Mark sentence : annotations.marks(Layer.SENTENCES)) {
            new Sentence(cas, sentence.begin(), sentence.end()).addToIndexes();
        }
        annotations.marks(Layer.TOKENS).forEach(token -> writeToken(token, cas));
        List<EntityMention> mentions = new ArrayList<>();
        annotations.marks(Layer.ENTITIES).forEach(mention -> mentions.add(writeEntity(mention, cas)));
        annotations.marks(Layer.DATES).forEach(date -> writeDate(date, cas));
        annotations.marks(Layer.HEDGES).forEach(hedge -> writeHedge(hedge, cas));
        writeAttributions(annotations.attributions(), mentions, cas);
        for (Annotations.Run run : annotations.runs()) {
            AnnotatorRun written = new AnnotatorRun(cas);
            written.setPlugin(run.name());
            written.setVersion(run.version());
            written.setOptions(run.options());
            written.setModelSha256(run.models());
            written.setJarSha256(run.jar());
            written.addToIndexes();
        }
    }

    /** Adds a token with its part of speech and lemma to a CAS. */
    static void writeToken(Mark mark, JCas cas) {
        Token token = new Token(cas, mark.begin(), mark.end());
        if (mark.feature("pos") != null) {
            POS pos = new POS(cas, mark.begin(), mark.end());
            pos.setPosValue(mark.feature("pos"));
            pos.addToIndexes();
            token.setPos(pos);
        }
        if (mark.feature("lemma") != null) {
            Lemma lemma = new Lemma(cas, mark.begin(), mark.end());
            lemma.setValue(mark.feature("lemma"));
            lemma.addToIndexes();
            token.setLemma(lemma);
        }
        token.addToIndexes();
    }

    private static EntityMention writeEntity(Mark mark, JCas cas) {
        EntityMention mention = new EntityMention(cas, mark.begin(), mark.end());
        mention.setValue(mark.feature("type"));
        mention.setIdentifier(mark.feature("entity"));
        mention.setName(mark.feature("name"));
        mention.setGender(mark.feature("gender"));
        mention.setNumber(mark.feature("number"));
        mention.setConfidence(number(mark.features(), "confidence"));
        mention.addToIndexes();
        return mention;
    }

    private static void writeDate(Mark mark, JCas cas) {
        TemporalExpression date = new TemporalExpression(cas, mark.begin(), mark.end());
        date.setTimexType(mark.feature("type"));
        date.setValue(mark.feature("value"));
        date.setMod(mark.feature("mod"));
        date.setQuant(mark.feature("quant"));
        date.setFreq(mark.feature("freq"));
        date.setEarliest(mark.feature("from"));
        date.setLatest(mark.feature("to"));
        date.setConfidence(number(mark.features(), "confidence"));
        date.addToIndexes();
    }

    private static void writeHedge(Mark mark, JCas cas) {
        HedgeCue cue = new HedgeCue(cas, mark.begin(), mark.end());
        cue.setHedgeType(mark.feature("type"));
        cue.setCertainty(number(mark.features(), "certainty"));
        cue.setPolarity(mark.feature("polarity"));
        cue.setConfidence(number(mark.features(), "confidence"));
        if (mark.scope() != null) {
            HedgeScope scope =
                    new HedgeScope(cas, mark.scope().begin(), mark.scope().end());
            scope.addToIndexes();
            cue.setScope(scope);
        }
        cue.addToIndexes();
    }

    private static void writeAttributions(
            List<Annotations.Attribution> attributions, List<EntityMention> mentions, JCas cas) {
        List<Attribution> written = new ArrayList<>();
        for (Annotations.Attribution attribution : attributions) {
            Attribution made = new Attribution(cas, attribution.begin(), attribution.end());
            made.setSources(array(cas, attribution.spans(Role.SOURCE), (b, e) -> new AttributionSource(cas, b, e)));
            made.setCues(array(cas, attribution.spans(Role.CUE), (b, e) -> new AttributionCue(cas, b, e)));
            made.setContents(array(cas, attribution.spans(Role.CONTENT), (b, e) -> new AttributionContent(cas, b, e)));
            Map<String, String> features = attribution.features();
            made.setSpeaker(speaker(attribution, mentions));
            made.setNoSpeaker(features.get("noSpeaker"));
            made.setKind(features.get("kind"));
            made.setPolarity(features.getOrDefault("polarity", "positive"));
            made.setConfidence(number(features, "confidence"));
            written.add(made);
        }
        for (int i = 0; i < written.size(); i++) {
            int parent = attributions.get(i).parent();
            written.get(i).setParent(parent < 0 ? null : written.get(parent));
            written.get(i).addToIndexes();
        }
    }

    /** The mention of the speaker inside the source if there is one, or else the first of all. */
    private static @Nullable EntityMention speaker(Annotations.Attribution attribution, List<EntityMention> mentions) {
        @Nullable EntityMention first = null;
        String entity = attribution.features().get("speaker");
        for (EntityMention mention : mentions) {
            if (entity != null && entity.equals(mention.getIdentifier())) {
                first = first == null ? mention : first;
                if (attribution.spans(Role.SOURCE).stream()
                        .anyMatch(span -> span.begin() <= mention.getBegin() && mention.getEnd() <= span.end())) {
                    return mention;
                }
            }
        }
        return first;
    }

    private static <T extends Annotation> FSArray<T> array(
            JCas cas, List<Span> spans, BiFunction<Integer, Integer, T> annotation) {
        FSArray<T> array = new FSArray<>(cas, spans.size());
        for (int i = 0; i < spans.size(); i++) {
            T made = annotation.apply(spans.get(i).begin(), spans.get(i).end());
            made.addToIndexes();
            array.set(i, made);
        }
        return array;
    }

    private static float number(Map<String, String> features, String name) {
        @Nullable String value = features.get(name);
        return value == null ? 0 : Float.parseFloat(value);
    }
}
