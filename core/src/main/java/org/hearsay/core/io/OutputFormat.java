package org.hearsay.core.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.hearsay.core.spi.Names;
import org.jspecify.annotations.Nullable;

/** The formats that annotated articles are written in. */
public enum OutputFormat {
    /** One JSON object a line; offsets in code points. */
    JSONL("jsonl", ".jsonl", true),
    /** UIMA XMI, one file an article, with TypeSystem.xml beside them. */
    XMI("xmi", ".xmi", false),
    /** UIMA JSON CAS, one file an article. */
    JSON_CAS("json-cas", ".json", false),
    /** The statements table, one JSON object for each statement. */
    STATEMENTS("statements", ".statements.jsonl", true),
    /** The statements table as CSV. */
    STATEMENTS_CSV("statements-csv", ".csv", true);

    /** The names of all that users choose from, for help texts; a constant, so that help stays quick. */
    public static final String NAMES = "jsonl, xmi, json-cas, statements";

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

    /**
     * The format of a name for a certain output: statements become CSV where the file ends with {@code .csv}.
     *
     * @throws IllegalArgumentException for an unknown name, with what exists
     */
    public static OutputFormat named(String name, @Nullable Path output) {
        OutputFormat format = named(name);
        boolean csv = output != null && output.toString().endsWith(".csv");
        return format == STATEMENTS && csv ? STATEMENTS_CSV : format;
    }

    /** How its files end. */
    public String ending() {
        return ending;
    }

    /** What stands at the beginning of a file; empty for most. */
    public byte[] head() {
        return this == STATEMENTS_CSV ? StatementsWriter.csvHead() : new byte[0];
    }

    /** Whether several articles may stand in one file. */
    public boolean joinable() {
        return joinable;
    }

    /** Whether the text of each article goes into a file beside it, ending with {@code .txt}. */
    public boolean textBeside() {
        return false;
    }

    /**
     * The files that belong beside those of the articles in a folder, by name.
     *
     * @param types the type system of what is written; null for that of Hearsay alone
     */
    public Map<String, byte[]> companions(@Nullable TypeSystemDescription types) throws IOException {
        if (this != XMI) {
            return Map.of();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        UimaFormats.writeTypeSystem(types == null ? CasSupply.HEARSAY.types() : types, bytes);
        return Map.of("TypeSystem.xml", bytes.toByteArray());
    }

    /**
     * Writes the article that a CAS holds.
     *
     * @param article the article that the CAS was made of
     * @param layers what to write; the UIMA formats and the statements table hold everything, and JSON Lines all layers of
     *     plugins' own types
     */
    public void write(JCas cas, Article article, Set<Layer> layers, OutputStream out) throws IOException {
        switch (this) {
            case XMI -> UimaFormats.writeXmi(cas, out);
            case JSON_CAS -> UimaFormats.writeJsonCas(cas, out);
            case STATEMENTS -> StatementsWriter.writeJsonLines(cas, article, out);
            case STATEMENTS_CSV -> StatementsWriter.writeCsv(cas, article, out);
            case JSONL -> writePlain(PluginLayers.of(cas).addTo(article), CasAnnotations.read(cas), layers, out);
        }
    }

    /**
     * Writes an article that was read with its annotations.
     *
     * @param layers what to write, as far as the annotations state it
     */
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
            case JSONL -> writePlain(article, annotations, layers, out);
        }
    }

    /** Writes a format that needs no CAS. */
    private static void writePlain(Article article, Annotations annotations, Set<Layer> layers, OutputStream out)
            throws IOException {
        new JsonLinesWriter(layers).write(article, annotations, out);
    }

    @Override
    public String toString() {
        return name;
    }
}
