package org.hearsay.formats.compressed;

import java.io.IOException;
import java.io.InputStream;
import org.tukaani.xz.XZInputStream;

/** Xz. Stateless. */
public final class XzFormat extends CompressionFormat {
    /** More than any preset of xz needs; what asks for more is no honest file. */
    private static final int MEMORY_KILOBYTES = 128 * 1024;

    public XzFormat() {
        super("xz", ".xz", ".txz", 0xFD, '7', 'z', 'X', 'Z', 0);
    }

    @Override
    public String summary() {
        return "what is compressed by xz";
    }

    @Override
    InputStream decompressed(InputStream in) throws IOException {
        return new XZInputStream(in, MEMORY_KILOBYTES);
    }
}
