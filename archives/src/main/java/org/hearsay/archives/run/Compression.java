package org.hearsay.archives.run;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** How parts are compressed: block by block, so that a part may be cut after any of its blocks. */
public enum Compression {
    NONE("") {
        @Override
        byte[] compress(byte[] block) {
            return block;
        }
    },
    GZ(".gz") {
        @Override
        byte[] compress(byte[] block) throws IOException {
            ByteArrayOutputStream member = new ByteArrayOutputStream(block.length / 4);
            try (GZIPOutputStream out = new GZIPOutputStream(member)) {
                out.write(block);
            }
            return member.toByteArray();
        }
    },
    ZST(".zst") {
        @Override
        byte[] compress(byte[] block) {
            return Zstd.compress(block);
        }
    };

    private final String ending;

    Compression(String ending) {
        this.ending = ending;
    }

    /** What the names of compressed files end with. */
    public String ending() {
        return ending;
    }

    /** Compresses a block so that the concatenation of several is the compression of their concatenation. */
    abstract byte[] compress(byte[] block) throws IOException;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
