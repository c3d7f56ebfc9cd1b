package org.hearsay.core.io;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.JCas;
import org.hearsay.core.io.Annotations.Mark;
import org.hearsay.core.io.Graph.Link;
import org.hearsay.core.io.Graph.Node;
import org.hearsay.core.io.Graph.Relation;
import org.jspecify.annotations.Nullable;

/** Carries annotations between a CAS of the layers that INCEpTION can hold and plain values. Stateless. */
final class InceptionCas {
    private static final String GOVERNOR = "Governor";
    private static final String DEPENDENT = "Dependent";

    private InceptionCas() {}

    /** The description of the layers, to be imported into a project. */
    static byte[] layers() throws IOException {
        String resource = "/org/hearsay/core/types/InceptionLayers.xml";
        try (InputStream in = InceptionCas.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("'" + resource + "' is not in the jar");
            }
            return in.readAllBytes();
        }
    }

    /** Fills an empty CAS. */
    static void write(Article article, Annotations annotations, Set<Layer> layers, JCas jcas) {
        jcas.setDocumentText(article.text());
        jcas.setDocumentLanguage(article.language());
        DocumentMetaData data = DocumentMetaData.create(jcas);
        data.setDocumentId(article.id());
        data.setDocumentTitle(article.title());
        data.setDocumentUri(article.uri());
        if (layers.contains(Layer.SENTENCES)) {
            for (Mark sentence : annotations.marks(Layer.SENTENCES)) {
                new Sentence(jcas, sentence.begin(), sentence.end()).addToIndexes();
            }
        }
        if (layers.contains(Layer.TOKENS)) {
            annotations.marks(Layer.TOKENS).forEach(token -> CasAnnotations.writeToken(token, jcas));
        }
        CAS cas = jcas.getCas();
        Graph graph = Graph.of(annotations, layers, false);
        List<AnnotationFS> written = new ArrayList<>();
        for (Node node : graph.nodes()) {
            Type type = cas.getTypeSystem().getType(InceptionLayers.layer(node.kind()));
            AnnotationFS annotation = cas.createAnnotation(type, node.begin(), node.end());
            InceptionLayers.values(node)
                    .forEach((name, value) ->
                            annotation.setFeatureValueFromString(type.getFeatureByBaseName(name), value));
            cas.addFsToIndexes(annotation);
            written.add(annotation);
        }
        for (Link link : graph.links()) {
            Type type = cas.getTypeSystem().getType(InceptionLayers.layer(link.relation()));
            AnnotationFS dependent = written.get(link.to());
            // a relation stands where its dependent does
            AnnotationFS relation = cas.createAnnotation(type, dependent.getBegin(), dependent.getEnd());
            relation.setFeatureValue(type.getFeatureByBaseName(GOVERNOR), written.get(link.from()));
            relation.setFeatureValue(type.getFeatureByBaseName(DEPENDENT), dependent);
            Feature role = type.getFeatureByBaseName(InceptionLayers.ROLE);
            relation.setStringValue(role, InceptionLayers.role(link.relation()));
            cas.addFsToIndexes(relation);
        }
    }

    /** Adds what the layers of our own in a CAS hold; its named entities are the same everywhere. */
    static void read(CAS cas, Annotations.Builder builder) {
        Graph graph = new Graph();
        Map<FeatureStructure, Integer> numbers = new HashMap<>();
        for (String layer : InceptionLayers.SPANS) {
            @Nullable Type type = cas.getTypeSystem().getType(layer);
            if (type == null || layer.equals(InceptionLayers.ENTITY)) {
                continue;
            }
            for (AnnotationFS annotation : cas.getAnnotationIndex(type)) {
                Node node = InceptionLayers.node(
                        layer, annotation.getBegin(), annotation.getEnd(), values(annotation, type, layer));
                numbers.put(annotation, graph.add(node));
            }
        }
        for (String layer : InceptionLayers.RELATIONS.keySet()) {
            @Nullable Type type = cas.getTypeSystem().getType(layer);
            if (type != null) {
                cas.getAnnotationIndex(type).forEach(annotation -> link(annotation, type, layer, numbers, graph));
            }
        }
        graph.addTo(builder);
    }

    private static void link(
            AnnotationFS annotation, Type type, String layer, Map<FeatureStructure, Integer> numbers, Graph graph) {
        @Nullable Integer governor = numbers.get(annotation.getFeatureValue(type.getFeatureByBaseName(GOVERNOR)));
        @Nullable Integer dependent = numbers.get(annotation.getFeatureValue(type.getFeatureByBaseName(DEPENDENT)));
        @Nullable Feature role = type.getFeatureByBaseName(InceptionLayers.ROLE);
        @Nullable
        Relation relation = InceptionLayers.relation(layer, role == null ? null : annotation.getStringValue(role));
        if (governor != null && dependent != null && relation != null) {
            graph.link(relation, governor, dependent);
        }
    }

    private static Map<String, String> values(AnnotationFS annotation, Type type, String layer) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : InceptionLayers.features(layer).keySet()) {
            @Nullable Feature feature = type.getFeatureByBaseName(name);
            @Nullable String value = feature == null ? null : annotation.getFeatureValueAsString(feature);
            // 0.0 is what the CAS holds where no number was stated
            if (value != null && !value.equals("0.0")) {
                values.put(name, value);
            }
        }
        return values;
    }
}
