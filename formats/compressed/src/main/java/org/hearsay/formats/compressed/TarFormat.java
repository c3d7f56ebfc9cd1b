package org.hearsay.formats.compressed;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.hearsay.core.spi.Content;
import org.hearsay.core.spi.ContentReader;
import org.hearsay.core.spi.FormatPlugin;
import org.hearsay.core.spi.Found;
import org.hearsay.core.spi.OptionValues;
import org.jspecify.annotations.Nullable;

/** Tar archives: their regular files. Stateless. */
public final class TarFormat implements FormatPlugin {
    /** Where "ustar" stands in a header. */
    private static final int MAGIC = 257;

    @Override
    public String name() {
        return "tar";
    }

    @Override
    public String summary() {
        return "tar archives; compressed ones too";
    }

    @Override
    public Kind kind() {
        return Kind.ARCHIVE;
    }

    @Override
    public List<String> endings() {
        return List.of(".tar");
    }

    @Override
    public boolean recognises(Content content) throws IOException {
        byte[] head = content.head();
        return head.length > MAGIC + 5
                && head[MAGIC] == 'u'
                && head[MAGIC + 1] == 's'
                && head[MAGIC + 2] == 't'
                && head[MAGIC + 3] == 'a'
                && head[MAGIC + 4] == 'r';
    }

    /** Tells an archive that ends with its mark from one that was cut off between two entries. */
    private static final class WholeTar extends TarArchiveInputStream {
        private boolean end;

        WholeTar(InputStream in) {
            super(in, "UTF-8");
        }

        @Override
        protected boolean isEOFRecord(byte[] header) {
            boolean isEnd = super.isEOFRecord(header);
            end |= isEnd && header != null;
            return isEnd;
        }

        boolean hasEnd() {
            return end;
        }
    }

    @Override
    public ContentReader open(Content content, OptionValues options) {
        WholeTar tar = new WholeTar(content.in());
        return new ContentReader() {
            private boolean ended;

            @Override
            public @Nullable Found next() throws IOException {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    if (entry.isFile() && !Names.isClutter(entry.getName())) {
                        return new Found.Inner(content.inner(entry.getName(), tar, Content.Facts.NONE));
                    }
                }
                if (!tar.hasEnd() && !ended) {
                    ended = true;
                    throw new EOFException();
                }
                return null;
            }

            @Override
            public void close() throws IOException {
                tar.close();
            }
        };
    }
}
