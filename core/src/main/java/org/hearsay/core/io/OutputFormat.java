package org.hearsay.core.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.hearsay.core.spi.Names;
import org.jspecify.annotations.Nullable;

/** The formats that Hearsay itself writes annotated articles in. */
public enum OutputFormat implements ArticleFormat {
    /** One JSON object a line; offsets in code points. */
    JSONL("jsonl", ".jsonl", true),
    /** UIMA XMI, one file an article, with TypeSystem.xml beside them. */
    XMI("xmi", ".xmi", false),
    /** UIMA JSON CAS, one file an article. */
    JSON_CAS("json-cas", ".json", false),
    /** brat stand-off, two files an article, with annotation.conf and visual.conf beside them. */
    BRAT("brat", ".ann", false),
    /** Columns of CoNLL-2003: word, part of speech, chunk, label. */
    CONLL2003("conll2003", ".conll", true),
    /** Columns of word and label in BIO2. */
    BIO2("bio2", ".bio2", true),
    /** CoNLL-U. */
    CONLLU("conllu", ".conllu", true),
    /** WebAnno TSV 3.3, one file an article. */
    WEBANNO("webanno", ".tsv", false),
    /** TimeML, one file an article. */
    TIMEML("timeml", ".tml", false),
    /** XMI with flat layers that INCEpTION can hold, the layers and TypeSystem.xml beside them. */
    INCEPTION("inception", ".xmi", false),
    /** JSON CAS with those layers. */
    INCEPTION_JSON("inception-json", ".json", false),
    /** W3C Web Annotations in JSON-LD, a page for each article. */
    WEB_ANNOTATION("web-annotation", ".jsonld", false),
    /** What spaCy makes documents of, one JSON object a line. */
    SPACY("spacy", ".spacy.jsonl", true),
    /** bdocjs, the neutral JSON of GATE, one file an article. */
    GATE("gate", ".bdocjs", false),
    /** The statements table, one JSON object for each statement. */
    STATEMENTS("statements", ".statements.jsonl", true),
    /** The statements table as CSV. */
    STATEMENTS_CSV("statements-csv", ".csv", true);

    /** The names of all that users choose from, for help texts; a constant, so that help stays quick. */
    public static final String NAMES =
            "jsonl, xmi, json-cas, brat, conll2003, bio2, conllu, webanno, timeml, inception, inception-json,"
                    + " web-annotation, spacy, gate, statements";

    private static final String TYPE_SYSTEM = "TypeSystem.xml";
    private static final String LAYERS = "HearsayLayers.xml";

    private final String name;
    private final String ending;
    private final boolean joinable;

    OutputFormat(String name, String ending, boolean joinable) {
        this.name = name;
        this.ending = ending;
        this.joinable = joinable;
    }

    /**
     * The format of a name.
     *
     * @throws IllegalArgumentException for an unknown name, with what exists
     */
    public static OutputFormat named(String name) {
        List<String> names = new ArrayList<>();
        for (OutputFormat format : values()) {
            if (format.name.equals(name)) {
                return format;
            }
            names.add(format.name);
        }
        throw new IllegalArgumentException("no format '" + name + "'" + Names.hint(name, names));
    }

    @Override
    public String ending() {
        return ending;
    }

    @Override
    public byte[] head() {
        return this == STATEMENTS_CSV ? StatementsWriter.csvHead() : new byte[0];
    }

    @Override
    public boolean joinable() {
        return joinable;
    }

    @Override
    public boolean textBeside() {
        return this == BRAT;
    }

    @Override
    public Map<String, byte[]> companions(@Nullable TypeSystemDescription types) throws IOException {
        return switch (this) {
            case BRAT ->
                Map.of(
                        "annotation.conf", utf8(BratNames.annotationConfiguration()),
                        "visual.conf", utf8(BratNames.visualConfiguration()));
            case XMI -> Map.of(TYPE_SYSTEM, typeSystem(types == null ? CasSupply.HEARSAY.types() : types));
            case INCEPTION ->
                Map.of(TYPE_SYSTEM, typeSystem(CasSupply.INCEPTION.types()), LAYERS, InceptionCas.layers());
            case INCEPTION_JSON -> Map.of(LAYERS, InceptionCas.layers());
            default -> Map.of();
        };
    }

    private static byte[] typeSystem(TypeSystemDescription types) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        UimaFormats.writeTypeSystem(types, bytes);
        return bytes.toByteArray();
    }

    @Override
    public void write(JCas cas, Article article, Set<Layer> layers, OutputStream out) throws IOException {
        switch (this) {
            case XMI -> UimaFormats.writeXmi(cas, out);
            case JSON_CAS -> UimaFormats.writeJsonCas(cas, out);
            case STATEMENTS -> StatementsWriter.writeJsonLines(cas, article, out);
            case STATEMENTS_CSV -> StatementsWriter.writeCsv(cas, article, out);
            case JSONL -> writePlain(PluginLayers.of(cas).addTo(article), CasAnnotations.read(cas), layers, out);
            default -> writePlain(article, CasAnnotations.read(cas), layers, out);
        }
    }

    @Override
    public void write(Article article, Annotations annotations, Set<Layer> layers, OutputStream out)
            throws IOException {
        switch (this) {
            case XMI, JSON_CAS, STATEMENTS, STATEMENTS_CSV ->
                CasSupply.HEARSAY.<Boolean, IOException>lend(cas -> {
                    article.fill(cas);
                    CasAnnotations.write(annotations, cas);
                    write(cas, article, layers, out);
                    return true;
                });
            default -> writePlain(article, annotations, layers, out);
        }
    }

    /** Writes a format that needs no CAS of Hearsay's types. */
    private void writePlain(Article article, Annotations annotations, Set<Layer> layers, OutputStream out)
            throws IOException {
        switch (this) {
            case JSONL -> new JsonLinesWriter(layers).write(article, annotations, out);
            case BRAT -> out.write(utf8(BratWriter.write(article, annotations, layers)));
            case CONLL2003 -> out.write(utf8(ColumnsWriter.conll2003(article, annotations, layers)));
            case BIO2 -> out.write(utf8(ColumnsWriter.bio2(article, annotations, layers)));
            case CONLLU -> out.write(utf8(ConlluWriter.write(article, annotations)));
            case WEBANNO -> out.write(utf8(WebAnnoWriter.write(article, annotations, layers)));
            case TIMEML -> out.write(utf8(TimeMlWriter.write(article, annotations)));
            case INCEPTION, INCEPTION_JSON -> writeInception(article, annotations, layers, out);
            case WEB_ANNOTATION -> out.write(utf8(WebAnnotationWriter.write(article, annotations, layers)));
            case SPACY -> out.write(utf8(SpacyWriter.write(article, annotations, layers)));
            case GATE -> out.write(utf8(GateWriter.write(article, annotations, layers)));
            case XMI, JSON_CAS, STATEMENTS, STATEMENTS_CSV ->
                throw new IllegalStateException("format '" + name + "' is written from a CAS");
        }
    }

    private void writeInception(Article article, Annotations annotations, Set<Layer> layers, OutputStream out)
            throws IOException {
        CasSupply.INCEPTION.<Boolean, IOException>lend(cas -> {
            InceptionCas.write(article, annotations, layers, cas);
            if (this == INCEPTION) {
                UimaFormats.writeXmi(cas, out);
            } else {
                UimaFormats.writeJsonCasWithAllTypes(cas, out);
            }
            return true;
        });
    }

    private static byte[] utf8(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return name;
    }
}
