package org.hearsay.formats.compressed;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.hearsay.core.spi.Content;

/** Zstandard, all frames of it. Stateless. */
public final class ZstandardFormat extends CompressionFormat {
    public ZstandardFormat() {
        super("zstd", ".zst", ".tzst", 0x28, 0xB5, 0x2F, 0xFD);
    }

    @Override
    public String summary() {
        return "what is compressed by Zstandard, all frames of it";
    }

    /** By a frame, or by one that is passed over, with which parallel compressors begin. */
    @Override
    public boolean recognises(Content content) throws IOException {
        byte[] head = content.head();
        return super.recognises(content)
                || head.length > 3 && (head[0] & 0xF0) == 0x50 && head[1] == 0x2A && head[2] == 0x4D && head[3] == 0x18;
    }

    @Override
    InputStream decompressed(InputStream in) throws IOException {
        return new ZstdInputStream(in);
    }
}
