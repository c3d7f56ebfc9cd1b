package org.hearsay.formats.compressed;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

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
        return GzipCompressorInputStream.builder()
                .setInputStream(in)
                .setDecompressConcatenated(true)
                .get();
    }
}
