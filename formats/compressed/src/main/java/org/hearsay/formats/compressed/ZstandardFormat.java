package org.hearsay.formats.compressed;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Zstandard, all frames of it. Stateless. */
public final class ZstandardFormat extends CompressionFormat {
    public ZstandardFormat() {
        super("zstd", ".zst", ".tzst", 0x28, 0xB5, 0x2F, 0xFD);
    }

    @Override
    public String summary() {
        return "what is compressed by Zstandard, all frames of it";
    }

    @Override
    InputStream decompressed(InputStream in) throws IOException {
        return new ZstdInputStream(in);
    }
}
