package org.hearsay.formats.compressed;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** Bzip2. Stateless. */
public final class Bzip2Format extends CompressionFormat {
    public Bzip2Format() {
        super("bzip2", ".bz2", ".tbz2", 'B', 'Z', 'h');
    }

    @Override
    public String summary() {
        return "what is compressed by bzip2";
    }

    @Override
    InputStream decompressed(InputStream in) throws IOException {
        return new BZip2CompressorInputStream(in, true);
    }
}
