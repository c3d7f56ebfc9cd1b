package org.hearsay.core.spi;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.uima.jcas.JCas;

/**
 * A format that annotated articles are written in, for {@code annotate -f NAME} and {@code convert -f NAME}.
 *
 * <p>Found like an {@link AnnotatorPlugin}: a public class with a public constructor without arguments, cheap to create, named
 * in {@code META-INF/services/org.hearsay.core.spi.WriterPlugin}. Implementations are stateless and safe for any number of
 * threads, each of which has a CAS of its own.
 *
 * <pre>{@code
 * public final class NamesWriter implements WriterPlugin {
 *     @Override public String name() { return "names"; }
 *     @Override public String summary() { return "names, one a line"; }
 *     @Override public String ending() { return ".txt"; }
 *     @Override public void write(JCas cas, OutputStream out) throws IOException {
 *         for (NamedEntity entity : cas.getAnnotationIndex(NamedEntity.class)) {
 *             out.write((entity.getCoveredText() + "\n").getBytes(StandardCharsets.UTF_8));
 *         }
 *     }
 * }
 * }</pre>
 */
public interface WriterPlugin {
    /** The name that users write: a literal in lower-case kebab, such as {@code "names"}. */
    String name();

    /** One line for users: what it holds; lower case, no full stop. */
    String summary();

    /** How its files end, with the dot. */
    String ending();

    /** Whether several articles may stand in one file, one after the other; else each has a file of its own in a folder. */
    default boolean joinable() {
        return true;
    }

    /** What each file begins with, such as the names of columns. */
    default byte[] head() {
        return new byte[0];
    }

    /**
     * Writes an annotated article. The types of the CAS are Hearsay's and those of the annotators that ran; offsets are UTF-16.
     *
     * @param out takes the bytes, and is not to be closed
     * @throws IOException if {@code out} fails
     */
    void write(JCas cas, OutputStream out) throws IOException;
}
