package org.hearsay.core.io;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.uima.jcas.JCas;
import org.hearsay.core.spi.Names;

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

    /**
     * Writes an annotated article.
     *
     * @param article the article that the CAS was made of
     * @param layers what to write, in JSON Lines; the UIMA formats hold everything
     */
    public void write(JCas cas, Article article, Set<Layer> layers, OutputStream out) throws IOException {
        switch (this) {
            case JSONL -> new JsonLinesWriter(layers).write(cas, article, out);
            case XMI -> UimaFormats.writeXmi(cas, out);
            case JSON_CAS -> UimaFormats.writeJsonCas(cas, out);
            case STATEMENTS -> StatementsWriter.writeJsonLines(cas, article, out);
            case STATEMENTS_CSV -> StatementsWriter.writeCsv(cas, article, out);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
