package org.hearsay.archives.run;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.hearsay.core.io.Article;
import org.hearsay.core.io.ArticleFormat;
import org.hearsay.core.io.Layer;
import org.hearsay.core.types.AnnotatorRun;
import org.hearsay.core.types.Attribution;
import org.hearsay.core.types.HedgeCue;
import org.hearsay.core.types.TemporalExpression;

/** What is kept of an annotated article when its CAS is used again: the output, and what the journal says of it. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Annotated(byte[] output, String sha256, Map<String, Float> milliseconds, Map<String, Integer> counts) {
    private static final Map<String, Class<? extends Annotation>> COUNTED = counted();

    private static Map<String, Class<? extends Annotation>> counted() {
        Map<String, Class<? extends Annotation>> types = new LinkedHashMap<>();
        types.put(Layer.TOKENS.field(), Token.class);
        types.put(Layer.ENTITIES.field(), NamedEntity.class);
        types.put(Layer.DATES.field(), TemporalExpression.class);
        types.put(Layer.HEDGES.field(), HedgeCue.class);
        types.put(Layer.ATTRIBUTIONS.field(), Attribution.class);
        return types;
    }

    static Annotated of(JCas cas, Article article, ArticleFormat format, Set<Layer> layers) throws IOException {
        Map<String, Float> milliseconds = new LinkedHashMap<>();
        cas.getIndexedFSs(AnnotatorRun.class).stream()
                .sorted(Comparator.comparingInt(AnnotatorRun::_id))
                .forEach(run -> milliseconds.merge(run.getPlugin(), rounded(run.getMilliseconds()), Float::sum));
        Map<String, Integer> counts = new LinkedHashMap<>();
        COUNTED.forEach(
                (name, type) -> counts.put(name, cas.getAnnotationIndex(type).size()));
        ByteArrayOutputStream output = new ByteArrayOutputStream(1 << 14);
        format.write(cas, article, layers, output);
        return new Annotated(output.toByteArray(), article.sha256(), milliseconds, counts);
    }

    /** To a hundredth: the journal is for people too. */
    private static float rounded(float milliseconds) {
        return Math.round(milliseconds * 100) / 100f;
    }
}
