package org.hearsay.core.spi;

import java.io.IOException;
import java.util.List;

/**
 * A format that articles are read from. Like an annotator's, it is a public class with a public constructor without arguments,
 * cheap to create, named in {@code META-INF/services/org.hearsay.core.spi.FormatPlugin}. Implementations are stateless and safe
 * for any number of threads.
 *
 * <p>What a content is, is told by its first bytes ({@link #recognises}), else by its media type, else by the ending of its
 * name.
 *
 * <pre>{@code
 * public final class RecipeFormat implements FormatPlugin {
 *     @Override public String name() { return "recipe"; }
 *     @Override public String summary() { return "recipes, one a file"; }
 *     @Override public List<String> endings() { return List.of(".recipe"); }
 *     @Override public ContentReader open(Content content, OptionValues options) {
 *         return ContentReader.ofOne(content, it -> RawArticle.builder(it.text()).title("Soup").build());
 *     }
 * }
 * }</pre>
 */
public interface FormatPlugin {
    /** What a format is good for. */
    enum Kind {
        /** It holds articles. */
        ARTICLES,
        /** It holds any number of named contents; one archive may lie in another, no deeper. */
        ARCHIVE,
        /** It holds one content, compressed. */
        COMPRESSION
    }

    /** The name that users write: a literal in lower-case kebab, such as {@code "warc"}. */
    String name();

    /** One line for users: what it is; lower case, no full stop. */
    String summary();

    /** The version; by default that of the jar, or {@code "development"} from a folder. */
    default String version() {
        String version = getClass().getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    /** What it holds. */
    default Kind kind() {
        return Kind.ARTICLES;
    }

    /** How the names of its files end, in lower case with the dot; a folder's files with these endings are read. */
    List<String> endings();

    /** Its media types, such as {@code "text/html"}; empty if it has none. */
    default List<String> mediaTypes() {
        return List.of();
    }

    /** What can be set, as {@code --input-set csv.text=body}. */
    default List<Option> options() {
        return List.of();
    }

    /**
     * Whether a content is of this format beyond doubt, by its {@linkplain Content#head() first bytes}. Formats of articles are
     * asked before archives, so that a document that is a ZIP file inside is not taken for one.
     */
    default boolean recognises(Content content) throws IOException {
        return false;
    }

    /**
     * Opens a content of this format.
     *
     * @param options the values of its options
     * @throws IOException if it cannot be read at all; the message says why, in lower case
     */
    ContentReader open(Content content, OptionValues options) throws IOException;
}
