package org.hearsay.core.io;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.core.spi.Names;
import org.jspecify.annotations.Nullable;

/** The formats that annotated articles are read from. */
public enum InputFormat {
    /** One JSON object a line, as Hearsay writes it. */
    JSONL("jsonl", ".jsonl .ndjson"),
    /** UIMA XMI. */
    XMI("xmi", ".xmi"),
    /** UIMA JSON CAS. */
    JSON_CAS("json-cas", ".json"),
    /** brat stand-off: the annotations of the text that stands beside them. */
    BRAT("brat", ".ann"),
    /** Columns of words and labels: CoNLL-2003, CoNLL-2002, BIO2. */
    COLUMNS("columns", ".bio2 .bio .iob .conll .conll03"),
    /** CoNLL-U. */
    CONLLU("conllu", ".conllu"),
    /** WebAnno TSV 3. */
    WEBANNO("webanno", ".tsv"),
    /** TimeML. */
    TIMEML("timeml", ".tml"),
    /** Plain text, without annotations. */
    TEXT("text", ".txt");

    /** The names of all, for help texts; a constant, so that help stays quick. */
    public static final String NAMES = "jsonl, xmi, json-cas, brat, columns, conllu, webanno, timeml, text";

    private final String name;
    /** The endings of its files, parted by blanks. */
    private final String endings;

    InputFormat(String name, String endings) {
        this.name = name;
        this.endings = endings;
    }

    /**
     * What is read.
     *
     * @param name what messages call it
     * @param id the id of the article if it states none
     * @param file where it is; null for standard input
     */
    record Source(
            String name,
            String id,
            InputStream in,
            @Nullable Path file) {}

    /**
     * The format of a name.
     *
     * @throws IllegalArgumentException for an unknown name, with what exists
     */
    public static InputFormat named(String name) {
        List<String> names = new ArrayList<>();
        for (InputFormat format : values()) {
            if (format.name.equals(name)) {
                return format;
            }
            names.add(format.name);
        }
        throw new IllegalArgumentException("no format '" + name + "'" + Names.hint(name, names));
    }

    /** The format that a file is in, by the ending of its name; null if no format has it. */
    static @Nullable InputFormat of(Path file) {
        String fileName = file.getFileName().toString().toLowerCase(Locale.ROOT);
        for (InputFormat format : values()) {
            if (format.endings().stream().anyMatch(fileName::endsWith)) {
                return format;
            }
        }
        return null;
    }

    private List<String> endings() {
        return List.of(endings.split(" ", -1));
    }

    /** All endings that tell a format. */
    static List<String> allEndings() {
        List<String> all = new ArrayList<>();
        for (InputFormat format : values()) {
            all.addAll(format.endings());
        }
        return all;
    }

    /** Opens a file with its annotations. */
    ArticleReader open(Source source) {
        return switch (this) {
            case JSONL -> new JsonLinesReader(source.name(), source.in());
            case XMI -> new OneDocumentReader(source, UimaReader::readXmi);
            case JSON_CAS -> new OneDocumentReader(source, UimaReader::readJsonCas);
            case BRAT -> new OneDocumentReader(source, BratReader::read);
            case COLUMNS -> new ColumnsReader(source);
            case CONLLU -> new ConlluReader(source);
            case WEBANNO -> new OneDocumentReader(source, WebAnnoReader::read);
            case TIMEML -> new OneDocumentReader(source, TimeMlReader::read);
            case TEXT -> new TextReader(source.id(), source.name(), source.in());
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
