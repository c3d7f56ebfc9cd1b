package org.hearsay.core.io;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngine;
import static org.apache.uima.fit.factory.CollectionReaderFactory.createReader;
import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.apache.uima.collection.CollectionReader;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.dkpro.core.io.conll.Conll2002Reader;
import org.dkpro.core.io.conll.Conll2003Reader;
import org.dkpro.core.io.xmi.XmiReader;
import org.dkpro.core.io.xmi.XmiWriter;
import org.hearsay.core.io.ReadResult.Read;
import org.hearsay.core.types.HedgeCue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The readers and writers of DKPro Core, which others made, agree with ours. */
final class DkproWitnessTest {
    @TempDir
    private Path folder;

    @Test
    void dkpro_reads_our_xmi() throws Exception {
        Read nasty = Documents.nasty();
        Files.write(folder.resolve("a.xmi"), Documents.write(nasty, OutputFormat.XMI));
        JCas cas = read(XmiReader.class, "*.xmi", XmiReader.PARAM_ADD_DOCUMENT_METADATA, false)
                .get(0);
        assertThat(cas.getDocumentText()).isEqualTo(nasty.article().text());
        assertThat(CasAnnotations.read(cas)).isEqualTo(CasAnnotations.read(filled(nasty)));
        assertThat(cas.getAnnotationIndex(HedgeCue.class).iterator().next().getScope())
                .isNotNull();
    }

    @Test
    void we_read_the_xmi_of_dkpro_with_its_type_system() throws Exception {
        JCas cas = CasCreationUtils.createCas(CasSupply.HEARSAY.types(), null, null)
                .getJCas();
        String text = "Ana < Bob \uD83D\uDE00 & Lima.";
        cas.setDocumentText(text);
        cas.setDocumentLanguage("en");
        DocumentMetaData data = DocumentMetaData.create(cas);
        data.setDocumentId("theirs");
        new Sentence(cas, 0, text.length()).addToIndexes();
        NamedEntity lima = new NamedEntity(cas, text.indexOf("Lima"), text.indexOf("Lima") + 4);
        lima.setValue("LOC");
        lima.addToIndexes();
        createEngine(XmiWriter.class, XmiWriter.PARAM_TARGET_LOCATION, folder.toString())
                .process(cas);
        List<Read> read = Documents.documents(AnnotatedDocuments.read(folder, null));
        assertThat(read).hasSize(1);
        Read theirs = read.get(0);
        assertThat(theirs.article().id()).isEqualTo("theirs");
        assertThat(theirs.article().text()).isEqualTo(text);
        Annotations.Mark mark = theirs.annotations().marks(Layer.ENTITIES).get(0);
        assertThat(text.substring(mark.begin(), mark.end())).isEqualTo("Lima");
        assertThat(mark.features()).isEqualTo(Map.of("type", "LOC"));
    }

    @Test
    void of_xmi_without_a_type_system_the_layers_with_marks_are_stated() throws Exception {
        String text =
                "<?xml version=\"1.0\"?><xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:cas=\"http:///uima/cas.ecore\""
                        + " xmlns:type=\"http:///de/tudarmstadt/ukp/dkpro/core/api/ner/type.ecore\" xmlns:o=\"http:///other.ecore\""
                        + " xmi:version=\"2.0\"><cas:NULL xmi:id=\"0\"/><type:NamedEntity xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"4\""
                        + " value=\"LOC\"/><o:Unknown xmi:id=\"3\" sofa=\"1\" begin=\"0\" end=\"4\"/><cas:Sofa xmi:id=\"1\" sofaNum=\"1\""
                        + " sofaID=\"_InitialView\" mimeType=\"text\" sofaString=\"Lima\"/><cas:View sofa=\"1\" members=\"2 3\"/></xmi:XMI>";
        Path file = Files.writeString(folder.resolve("plain.xmi"), text);
        Read read = Documents.documents(AnnotatedDocuments.read(file, null)).get(0);
        assertThat(read.article().id()).isEqualTo("plain");
        assertThat(read.annotations().stated()).isEqualTo(EnumSet.of(Layer.ENTITIES));
    }

    @Test
    void dkpro_reads_our_columns() throws Exception {
        Read nasty = Documents.nasty();
        Files.write(folder.resolve("a.conll"), Documents.write(nasty, OutputFormat.CONLL2003));
        JCas conll = read(Conll2003Reader.class, "*.conll", "language", "en", "readChunk", false)
                .get(0);
        assertThat(conll.getAnnotationIndex(NamedEntity.class).stream()
                        .map(name -> name.getCoveredText() + " " + name.getValue()))
                .containsExactly("Ana \uD83C\uDF27 Ruiz PER", "Bob PER");
        Files.write(folder.resolve("a.bio2"), Documents.write(nasty, OutputFormat.BIO2));
        JCas bio2 = read(Conll2002Reader.class, "*.bio2", "language", "en", "columnSeparator", "tab")
                .get(0);
        assertThat(bio2.getAnnotationIndex(NamedEntity.class).stream()
                        .map(name -> name.getCoveredText() + " " + name.getValue()))
                .containsExactly("Ana \uD83C\uDF27 Ruiz PERSON", "Bob PERSON");
    }

    private static JCas filled(Read document) throws Exception {
        JCas cas = CasCreationUtils.createCas(CasSupply.HEARSAY.types(), null, null)
                .getJCas();
        document.article().fill(cas);
        CasAnnotations.write(document.annotations(), cas);
        return cas;
    }

    private List<JCas> read(Class<? extends CollectionReader> reader, String pattern, Object... parameters)
            throws Exception {
        List<Object> all = new ArrayList<>(List.of(parameters));
        all.addAll(List.of("sourceLocation", folder.toString(), "patterns", pattern));
        TypeSystemDescription types = CasCreationUtils.mergeTypeSystems(
                List.of(CasSupply.HEARSAY.types(), TypeSystemDescriptionFactory.createTypeSystemDescription()));
        CollectionReader opened = createReader(reader, types, all.toArray());
        List<JCas> documents = new ArrayList<>();
        while (opened.hasNext()) {
            JCas cas = CasCreationUtils.createCas(types, null, null).getJCas();
            opened.getNext(cas.getCas());
            documents.add(cas);
        }
        return documents;
    }
}
