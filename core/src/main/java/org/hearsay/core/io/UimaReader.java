package org.hearsay.core.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CASRuntimeException;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.jcas.JCas;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;
import org.hearsay.core.io.InputFormat.Source;
import org.hearsay.core.io.ReadResult.Read;
import org.hearsay.core.types.ArticleMetaData;
import org.jspecify.annotations.Nullable;

/**
 * Reads the formats of UIMA. Of the types in a file those count that Hearsay knows, and their subtypes: a JSON CAS says what
 * its types are, for XMI {@code TypeSystem.xml} beside it does; without one, types that Hearsay does not know are left out.
 * Stateless.
 */
final class UimaReader {
    private static final String TYPES = "%" + "TYPES";
    private static final ObjectMapper JSON = new ObjectMapper();

    private UimaReader() {}

    static Read readXmi(byte[] bytes, Source source) throws IOException, MalformedException {
        @Nullable Path beside = source.file() == null ? null : source.file().resolveSibling("TypeSystem.xml");
        @Nullable TypeSystemDescription types = null;
        CasSupply supply = CasSupply.READING;
        if (beside != null && Files.isRegularFile(beside)) {
            types = typeSystem(beside);
            supply = supply.with(types, beside + " " + Files.getLastModifiedTime(beside));
        }
        @Nullable TypeSystemDescription known = types;
        return supply.<Read, MalformedException>lend(cas -> {
            try {
                XmiCasDeserializer deserializer = new XmiCasDeserializer(cas.getTypeSystem());
                // lenient: what is not known is left out
                Xml.parse(bytes, deserializer.getXmiCasHandler(cas.getCas(), true), "XMI");
            } catch (CASRuntimeException e) {
                throw new MalformedException("is no XMI: " + e.getMessage());
            }
            return read(cas, known, source);
        });
    }

    private static TypeSystemDescription typeSystem(Path file) throws IOException, MalformedException {
        try (InputStream in = Files.newInputStream(file)) {
            return UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(in, file.toFile()));
        } catch (InvalidXMLException e) {
            throw new MalformedException(file + " beside it is no type system: " + e.getMessage());
        }
    }

    static Read readJsonCas(byte[] bytes, Source source) throws IOException, MalformedException {
        try {
            JsonNode json = JSON.readTree(bytes).path(TYPES);
            if (json.isMissingNode()) {
                throw new MalformedException("is no JSON CAS: it has no field '" + TYPES + "'");
            }
            TypeSystemDescription types = JsonCasTypes.beyond(CasSupply.READING.types(), json);
            return CasSupply.READING.with(types, json.toString()).<Read, MalformedException>lend(cas -> {
                new JsonCas2Deserializer().deserialize(new ByteArrayInputStream(bytes), cas.getCas());
                return read(cas, types, source);
            });
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new MalformedException(line, "is no JSON CAS: " + e.getOriginalMessage());
        } catch (CASRuntimeException e) {
            throw new MalformedException("is no JSON CAS: " + e.getMessage());
        }
    }

    private static Read read(JCas cas, @Nullable TypeSystemDescription types, Source source) {
        String text = cas.getDocumentText() == null ? "" : cas.getDocumentText();
        CleanText clean = CleanText.of(text);
        @Nullable
        DocumentMetaData data = cas.getAnnotationIndex(DocumentMetaData.class).stream()
                .findFirst()
                .orElse(null);
        @Nullable ArticleMetaData own = data instanceof ArticleMetaData article ? article : null;
        String language = cas.getDocumentLanguage();
        String replaced = own == null || own.getReplaced() == null ? clean.replaced() : own.getReplaced();
        Article article = new Article(
                data == null || data.getDocumentId() == null ? source.id() : data.getDocumentId(),
                data == null ? null : data.getDocumentTitle(),
                own == null ? null : own.getPublished(),
                language == null || language.equals("x-unspecified") ? "en" : language,
                data == null ? null : data.getDocumentUri(),
                clean.text(),
                replaced,
                source.name(),
                extra(own));
        Annotations.Builder builder = CasAnnotations.collect(cas);
        InceptionCas.read(cas.getCas(), builder);
        Annotations annotations = builder.build();
        return new Read(article, own == null ? annotations.stating(stated(types, annotations)) : annotations, "");
    }

    /** Of a file of others: the layers that its types provide for; if they are not known, those that it has marks of. */
    private static Set<Layer> stated(@Nullable TypeSystemDescription types, Annotations annotations) {
        Set<Layer> stated = EnumSet.noneOf(Layer.class);
        for (Layer layer : Layer.values()) {
            boolean found = !annotations.marks(layer).isEmpty()
                    || (layer == Layer.ATTRIBUTIONS
                            && !annotations.attributions().isEmpty());
            if (found
                    || (types != null
                            && CasAnnotations.types(layer).stream().anyMatch(type -> types.getType(type) != null))) {
                stated.add(layer);
            }
        }
        return stated;
    }

    private static Map<String, JsonNode> extra(@Nullable ArticleMetaData data) {
        Map<String, JsonNode> extra = new LinkedHashMap<>();
        if (data != null) {
            Features known = new Features()
                    .with("publisher", data.getPublisher())
                    .with("author", data.getAuthor())
                    .with("section", data.getSection());
            known.map().forEach((name, value) -> extra.put(name, TextNode.valueOf(value)));
        }
        return extra;
    }
}
