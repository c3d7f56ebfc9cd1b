package org.hearsay.core.api;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.tcas.Annotation;
import org.hearsay.core.io.Article;
import org.hearsay.core.io.Statement;
import org.hearsay.core.types.EntityMention;
import org.hearsay.core.types.HedgeCue;
import org.hearsay.core.types.TemporalExpression;
import org.jspecify.annotations.Nullable;

/**
 * An article with what was marked in it, in text order. Immutable, and independent of the pipeline that made it.
 *
 * @param article its text is the one that offsets refer to
 * @param attributions who says what, as spans
 * @param statements the same as rows of the statements table: one for each attribution, in the same order
 */
public record AnnotatedArticle(
        Article article,
        List<Span> sentences,
        List<Entity> entities,
        List<Timex> dates,
        List<Hedge> hedges,
        List<Attribution> attributions,
        List<Statement> statements) {

    public AnnotatedArticle {
        sentences = List.copyOf(sentences);
        entities = List.copyOf(entities);
        dates = List.copyOf(dates);
        hedges = List.copyOf(hedges);
        attributions = List.copyOf(attributions);
        statements = List.copyOf(statements);
    }

    /**
     * Reads what was marked in an article.
     *
     * @param cas the CAS that the article was annotated in
     */
    public static AnnotatedArticle of(Article article, JCas cas) {
        return new AnnotatedArticle(
                article,
                all(cas, Sentence.class, sentence -> Span.of(article, sentence)),
                all(cas, EntityMention.class, mention -> entity(article, mention)),
                all(cas, TemporalExpression.class, date -> date(article, date)),
                all(cas, HedgeCue.class, cue -> hedge(article, cue)),
                attributions(article, cas),
                Statement.of(cas));
    }

    private static <A extends Annotation, T> List<T> all(JCas cas, Class<A> type, Function<A, T> reading) {
        return cas.getAnnotationIndex(type).stream().map(reading).toList();
    }

    private static Entity entity(Article article, EntityMention mention) {
        return new Entity(
                Span.of(article, mention),
                mention.getValue(),
                mention.getIdentifier(),
                mention.getName(),
                mention.getGender(),
                mention.getNumber(),
                mention.getConfidence());
    }

    private static Timex date(Article article, TemporalExpression date) {
        return new Timex(
                Span.of(article, date),
                date.getTimexType(),
                date.getValue(),
                date.getMod(),
                date.getQuant(),
                date.getFreq(),
                date.getEarliest(),
                date.getLatest(),
                date.getConfidence());
    }

    private static Hedge hedge(Article article, HedgeCue cue) {
        @Nullable Span scope = cue.getScope() == null ? null : Span.of(article, cue.getScope());
        return new Hedge(
                Span.of(article, cue),
                cue.getHedgeType(),
                cue.getCertainty(),
                "negative".equals(cue.getPolarity()),
                scope,
                cue.getConfidence());
    }

    private static List<Attribution> attributions(Article article, JCas cas) {
        Map<Annotation, Integer> places = new HashMap<>();
        List<org.hearsay.core.types.Attribution> all = new ArrayList<>();
        for (org.hearsay.core.types.Attribution attribution :
                cas.getAnnotationIndex(org.hearsay.core.types.Attribution.class)) {
            places.put(attribution, all.size());
            all.add(attribution);
        }
        return all.stream()
                .map(attribution -> new Attribution(
                        spans(article, attribution.getSources()),
                        spans(article, attribution.getCues()),
                        spans(article, attribution.getContents()),
                        attribution.getSpeaker() == null
                                ? null
                                : attribution.getSpeaker().getIdentifier(),
                        attribution.getNoSpeaker(),
                        attribution.getKind(),
                        "negative".equals(attribution.getPolarity()),
                        places.getOrDefault(attribution.getParent(), -1),
                        attribution.getConfidence()))
                .toList();
    }

    private static List<Span> spans(Article article, @Nullable FSArray<? extends Annotation> array) {
        List<Span> spans = new ArrayList<>();
        if (array != null) {
            array.forEach(span -> spans.add(Span.of(article, span)));
        }
        return spans;
    }
}
