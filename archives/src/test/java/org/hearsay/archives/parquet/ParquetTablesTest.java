package org.hearsay.archives.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jerolba.carpet.CarpetReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalInputFile;
import org.hearsay.core.io.AnnotatedDocuments;
import org.hearsay.core.io.ArticleReader;
import org.hearsay.core.io.InputFormat;
import org.hearsay.core.io.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables as they are read back, by the names that the files give their columns. */
final class ParquetTablesTest {
    private static final List<String> TABLES = List.of("dates", "documents", "entities", "hedges", "statements");

    private static final String RAIN = """
            {"id": "rain", "title": "Rain", "published": "2026-11-23", "language": "en", "uri": "urn:x:rain", \
            "publisher": "Coast Wire", "copyOf": "first", "words": 9, \
            "text": "\uD83C\uDF27 So. It may rain, Mayor Ana Ruiz said on Friday.", \
            "sentences": [{"begin": 0, "end": 5}, {"begin": 6, "end": 49}], \
            "entities": [{"begin": 25, "end": 33, "text": "Ana Ruiz", "type": "PERSON", "entity": "e1", \
            "name": "Ana Ruiz", "gender": "female", "number": "singular", "confidence": 0.97}], \
            "dates": [{"begin": 42, "end": 48, "text": "Friday", "type": "DATE", "value": "2026-11-20", \
            "from": "2026-11-20", "to": "2026-11-20"}], \
            "hedges": [{"begin": 9, "end": 12, "text": "may", "type": "epistemic", "certainty": 0.5, \
            "polarity": "negative", "scope": {"begin": 6, "end": 17}, "confidence": 0.9}], \
            "attributions": [{"source": [{"begin": 19, "end": 33}], "cue": [{"begin": 34, "end": 38}], \
            "content": [{"begin": 6, "end": 17}], "speaker": "e1", "kind": "INDIRECT"}]}
            """;

    private static final String BARE = """
            {"id": "bare", "text": "Nothing was looked for here."}
            """;

    @TempDir
    private Path folder;

    @Test
    void every_layer_is_a_table_that_names_its_document() throws Exception {
        write("part-00000", RAIN);
        assertThat(rows("entities"))
                .containsExactly("document=rain sentence=1 begin=25 end=33 text=Ana Ruiz type=PERSON entity=e1"
                        + " name=Ana Ruiz gender=female number=singular confidence=0.97");
        assertThat(rows("dates"))
                .containsExactly("document=rain sentence=1 begin=42 end=48 text=Friday type=DATE value=2026-11-20"
                        + " mod=null quant=null freq=null from=2026-11-20 to=2026-11-20 confidence=null");
        assertThat(rows("hedges"))
                .containsExactly("document=rain sentence=1 begin=9 end=12 text=may type=epistemic certainty=0.5"
                        + " polarity=negative scopeBegin=6 scopeEnd=17 confidence=0.9");
        assertThat(rows("statements"))
                .containsExactly("document=rain published=2026-11-23 sentence=1 begin=6 end=38 speaker=Ana Ruiz"
                        + " type=PERSON noSpeaker=null source=Mayor Ana Ruiz cue=said content=It may rain"
                        + " kind=INDIRECT polarity=positive certainty=0.5 hedges=[may] dates=[] through=[]");
        assertThat(rows("documents"))
                .containsExactly("document=rain title=Rain published=2026-11-23 language=en uri=urn:x:rain"
                        + " publisher=Coast Wire author=null section=null copyOf=first text=\uD83C\uDF27 So. It may rain,"
                        + " Mayor Ana Ruiz said on Friday."
                        + " sha256=" + read(RAIN).get(0).article().sha256()
                        + " sentences=2 entities=1 dates=1 hedges=1 statements=1 fields={\"words\":9}");
    }

    @Test
    void what_was_not_annotated_has_no_rows_and_no_counts() throws Exception {
        write("part-00000", BARE);
        assertThat(rows("documents").get(0))
                .startsWith("document=bare title=null")
                .endsWith("sentences=null entities=null dates=null hedges=null statements=null fields=null");
        assertThat(rows("entities")).isEmpty();
        assertThat(rows("statements")).isEmpty();
    }

    @Test
    void tables_of_several_parts_are_read_as_one() throws Exception {
        write("part-00000", RAIN);
        write("part-00001", BARE + RAIN);
        assertThat(rows("documents")).hasSize(3);
        assertThat(rows("dates")).hasSize(2);
    }

    @Test
    void the_same_documents_give_the_same_bytes_in_one_jvm_compressed_with_zstandard() throws Exception {
        write("one", RAIN + BARE);
        write("two", RAIN + BARE);
        for (String table : TABLES) {
            Path one = folder.resolve(table).resolve("one.parquet");
            assertThat(one).hasSameBinaryContentAs(folder.resolve(table).resolve("two.parquet"));
            try (ParquetFileReader reader = ParquetFileReader.open(
                    new LocalInputFile(one),
                    ParquetReadOptions.builder(new PlainParquetConfiguration()).build())) {
                assertThat(reader.getFooter().getBlocks())
                        .flatExtracting(BlockMetaData::getColumns)
                        .isNotEmpty()
                        .allSatisfy(column -> assertThat(column.getCodec()).isEqualTo(CompressionCodecName.ZSTD));
            }
        }
    }

    @Test
    void what_was_not_completed_leaves_nothing_behind() throws Exception {
        write("part-00000", RAIN);
        try (ParquetTables tables = ParquetTables.open(folder, "part-00001")) {
            tables.add(read(BARE).get(0));
            assertThat(names()).filteredOn(name -> !name.startsWith(".")).hasSize(TABLES.size());
        }
        assertThat(names()).hasSize(TABLES.size()).containsOnly("part-00000.parquet");
    }

    @Test
    void a_file_in_the_way_is_named() throws Exception {
        Path file = Files.writeString(folder.resolve("tables"), "in the way");
        assertThatThrownBy(() -> ParquetTables.open(file, "part-00000"))
                .isInstanceOf(IOException.class)
                .hasMessage("output '" + file + "' cannot be written: a file is in the way");
        assertThat(file).hasContent("in the way");
    }

    private void write(String part, String lines) throws IOException {
        try (ParquetTables tables = ParquetTables.open(folder, part)) {
            for (ReadResult.Read document : read(lines)) {
                tables.add(document);
            }
            tables.complete();
        }
    }

    private static List<ReadResult.Read> read(String lines) {
        List<ReadResult.Read> documents = new ArrayList<>();
        ByteArrayInputStream in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
        try (ArticleReader reader = AnnotatedDocuments.read(List.of("-"), in, InputFormat.JSONL)) {
            for (ReadResult next = reader.next(); next != null; next = reader.next()) {
                assertThat(next).isInstanceOf(ReadResult.Read.class);
                documents.add((ReadResult.Read) next);
            }
        }
        return documents;
    }

    /** The names of all files in the folders of the tables. */
    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private List<String> rows(String table) throws IOException {
        List<Path> parts;
        try (Stream<Path> files = Files.list(folder.resolve(table))) {
            parts = files.sorted().toList();
        }
        List<String> rows = new ArrayList<>();
        for (Path part : parts) {
            for (Map<?, ?> row : new CarpetReader<>(part.toFile(), Map.class)) {
                rows.add(row.entrySet().stream().map(Object::toString).collect(Collectors.joining(" ")));
            }
        }
        return rows;
    }
}
