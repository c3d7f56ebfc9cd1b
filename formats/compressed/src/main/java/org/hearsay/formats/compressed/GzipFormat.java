package org.hearsay.formats.compressed;

import java.io.IOException;
import java.io.InputStream;

/** Gzip, all members of it. Stateless. */
public final class GzipFormat extends CompressionFormat {
    public GzipFormat() {
        super("gzip", ".gz", ".tgz", 0x1F, 0x8B);
    }

    @Override
    public String summary() {
        return "what is compressed by gzip, all members of it";
    }

    @Override
    InputStream decompressed(InputStream in) throws IOException {
        return new GzipMembers(in);
    }
}
