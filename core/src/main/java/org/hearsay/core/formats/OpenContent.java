package org.hearsay.core.formats;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.hearsay.core.spi.Content;
import org.hearsay.core.spi.ContentReader;
import org.hearsay.core.spi.FormatPlugin;

/**
 * A content that is being read.
 *
 * @param source what was opened for it, and is closed with it
 */
record OpenContent(ContentReader reader, Content content, FormatPlugin.Kind kind, Place position, Closeable source) {

    /**
     * Where a content lies.
     *
     * @param origin for messages: {@code "news.zip!2025/talks.html"}
     * @param id what its article is called if it states no id
     * @param archives how many archives it lies in
     * @param compressions how many times over it was compressed
     */
    record Place(String origin, String id, int archives, int compressions) {
        /** That of a file, by its name in its folder. */
        static Place of(String name, String origin) {
            return new Place(origin, withoutEnding(name), 0, 0);
        }
    }

    /** Where a content within this one lies. What was got from an address is called by it. */
    Place inner(Content inner) {
        if (kind == FormatPlugin.Kind.COMPRESSION) {
            return new Place(origin(), siblingId(inner.name()), position.archives(), position.compressions() + 1);
        }
        String uri = inner.facts().uri();
        String id = uri == null ? id() + "/" + withoutEnding(inner.name()) : uri;
        return new Place(origin() + "!" + inner.name(), id, position.archives() + 1, 0);
    }

    /** The id of a content of another name in its place. */
    private String siblingId(String name) {
        String own = withoutEnding(content.name());
        return id().endsWith(own) ? id().substring(0, id().length() - own.length()) + withoutEnding(name) : id();
    }

    /** Whether it lies in nothing else. */
    boolean outermost() {
        return position.archives() == 0;
    }

    String origin() {
        return position.origin();
    }

    String id() {
        return position.id();
    }

    /** Where in it something stands, for messages. */
    String where(String place) {
        if (place.isEmpty()) {
            return origin();
        }
        return origin() + (kind == FormatPlugin.Kind.ARCHIVE ? "!" : ":") + place;
    }

    /** The ending of a name with its dot, to count by. */
    static String ending(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(dot).toLowerCase(Locale.ROOT) : "no ending";
    }

    private static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
    }

    void close() {
        try (source) {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
