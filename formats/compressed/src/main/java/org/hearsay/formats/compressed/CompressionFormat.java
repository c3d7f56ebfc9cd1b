package org.hearsay.formats.compressed;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.hearsay.core.spi.Content;
import org.hearsay.core.spi.ContentReader;
import org.hearsay.core.spi.FormatPlugin;
import org.hearsay.core.spi.Found;
import org.hearsay.core.spi.OptionValues;
import org.jspecify.annotations.Nullable;

/** A content that is compressed: one content with the ending taken off its name. Stateless. */
abstract class CompressionFormat implements FormatPlugin {
    private final String name;
    private final String ending;
    private final String tarEnding;
    private final int[] magic;

    /**
     * A compression.
     *
     * @param ending of the names of compressed files
     * @param tarEnding of the names of compressed tar files, such as {@code ".tgz"}
     * @param magic the first bytes of all that is compressed so
     */
    CompressionFormat(String name, String ending, String tarEnding, int... magic) {
        this.name = name;
        this.ending = ending;
        this.tarEnding = tarEnding;
        this.magic = magic;
    }

    /** The bytes as they were before. */
    abstract InputStream decompressed(InputStream in) throws IOException;

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Kind kind() {
        return Kind.COMPRESSION;
    }

    @Override
    public final List<String> endings() {
        return List.of(ending, tarEnding);
    }

    @Override
    public boolean recognises(Content content) throws IOException {
        return content.startsWith(magic);
    }

    @Override
    public final ContentReader open(Content content, OptionValues options) throws IOException {
        InputStream in = new UpToTheEnd(decompressed(content.in()));
        return new ContentReader() {
            private boolean done;

            @Override
            public @Nullable Found next() {
                if (done) {
                    return null;
                }
                done = true;
                return new Found.Inner(content.inner(innerName(content.name()), in, inner(content.facts())));
            }

            @Override
            public void close() throws IOException {
                in.close();
            }
        };
    }

    /** What is known of the content but for what it was called while compressed. */
    private static Content.Facts inner(Content.Facts outer) {
        return new Content.Facts(null, outer.charset(), outer.uri(), outer.retrieved());
    }

    private String innerName(String outer) {
        String lower = outer.toLowerCase(Locale.ROOT);
        if (lower.endsWith(ending)) {
            return outer.substring(0, outer.length() - ending.length());
        }
        return lower.endsWith(tarEnding) ? outer.substring(0, outer.length() - tarEnding.length()) + ".tar" : outer;
    }
}
