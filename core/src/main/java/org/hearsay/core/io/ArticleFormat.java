package org.hearsay.core.io;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.jspecify.annotations.Nullable;

/** A format that annotated articles are written in: Hearsay's own ({@link OutputFormat}) or a plugin's. Safe for threads. */
public interface ArticleFormat {
    /** The name that users write. */
    @Override
    String toString();

    /** How its files end. */
    String ending();

    /** What stands at the beginning of a file; empty for most. */
    byte[] head();

    /** Whether several articles may stand in one file. */
    boolean joinable();

    /** Whether the text of each article goes into a file beside it, ending with {@code .txt}. */
    boolean textBeside();

    /**
     * The files that belong beside those of the articles in a folder, by name.
     *
     * @param types the type system of what is written; null for that of Hearsay alone
     */
    Map<String, byte[]> companions(@Nullable TypeSystemDescription types) throws IOException;

    /**
     * Writes the article that a CAS holds.
     *
     * @param article the article that the CAS was made of
     * @param layers what to write; the UIMA formats, the statements table and plugins hold everything, and JSON Lines all layers
     *     of plugins' own types
     */
    void write(JCas cas, Article article, Set<Layer> layers, OutputStream out) throws IOException;

    /**
     * Writes an article that was read with its annotations.
     *
     * @param layers what to write, as far as the annotations state it
     */
    void write(Article article, Annotations annotations, Set<Layer> layers, OutputStream out) throws IOException;
}
