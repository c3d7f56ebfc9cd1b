package org.hearsay.formats.compressed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.ChecksumInputStream;
import org.hearsay.core.spi.Content;
import org.hearsay.core.spi.ContentReader;
import org.hearsay.core.spi.FormatPlugin;
import org.hearsay.core.spi.Found;
import org.hearsay.core.spi.OptionValues;
import org.jspecify.annotations.Nullable;

/**
 * ZIP archives. Nothing is unpacked to disk, so that names that lead out of the archive lead nowhere. A file is read by its
 * directory, entry by entry, each of which may be broken without harm to the others; within another archive it is read through.
 * Stateless.
 */
public final class ZipFormat implements FormatPlugin {
    @Override
    public String name() {
        return "zip";
    }

    @Override
    public String summary() {
        return "ZIP archives";
    }

    @Override
    public Kind kind() {
        return Kind.ARCHIVE;
    }

    @Override
    public List<String> endings() {
        return List.of(".zip");
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/zip");
    }

    @Override
    public boolean recognises(Content content) throws IOException {
        // of one with entries, and of an empty one
        return content.startsWith('P', 'K', 3, 4) || content.startsWith('P', 'K', 5, 6);
    }

    @Override
    public ContentReader open(Content content, OptionValues options) throws IOException {
        Path file = content.file();
        if (file == null) {
            return new Streamed(content, null);
        }
        try {
            return new ByDirectory(content, ZipFile.builder().setPath(file).get());
        } catch (IOException e) {
            // cut off: the directory is at the end
            return new Streamed(content, e);
        }
    }

    private static boolean isPassedOver(ZipArchiveEntry entry) {
        return entry.isDirectory() || entry.isUnixSymlink() || Names.isClutter(entry.getName());
    }

    /** Entries as the directory has them. */
    private static final class ByDirectory implements ContentReader {
        private final Content content;
        private final ZipFile zip;
        private final Enumeration<ZipArchiveEntry> entries;
        private @Nullable InputStream current;

        ByDirectory(Content content, ZipFile zip) {
            this.content = content;
            this.zip = zip;
            this.entries = zip.getEntriesInPhysicalOrder();
        }

        @Override
        public @Nullable Found next() throws IOException {
            closeCurrent();
            while (entries.hasMoreElements()) {
                ZipArchiveEntry entry = entries.nextElement();
                if (isPassedOver(entry)) {
                    continue;
                }
                try {
                    InputStream in = verified(zip.getInputStream(entry), entry);
                    current = in;
                    return new Found.Inner(content.inner(entry.getName(), in, Content.Facts.NONE));
                } catch (IOException e) {
                    return new Found.Failed(entry.getName(), "cannot be read: " + e.getMessage());
                }
            }
            return null;
        }

        /** An entry that is not what was packed fails when it has been read. */
        private static InputStream verified(InputStream in, ZipArchiveEntry entry) throws IOException {
            if (entry.getCrc() < 0 || entry.getSize() < 0) {
                return in;
            }
            return ChecksumInputStream.builder()
                    .setInputStream(in)
                    .setChecksum(new CRC32())
                    .setExpectedChecksumValue(entry.getCrc())
                    .setCountThreshold(entry.getSize())
                    .get();
        }

        private void closeCurrent() throws IOException {
            if (current != null) {
                current.close();
                current = null;
            }
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }

    /** Entries as they come. */
    private static final class Streamed implements ContentReader {
        private final Content content;
        private final ZipArchiveInputStream zip;
        private @Nullable IOException lost;

        /**
         * Reads a stream.
         *
         * @param lost why its directory could not be read, told after the last entry; null if it was not tried
         */
        Streamed(Content content, @Nullable IOException lost) {
            this.content = content;
            this.lost = lost;
            this.zip = new ZipArchiveInputStream(content.in(), "UTF-8", true, true);
        }

        @Override
        public @Nullable Found next() throws IOException {
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (isPassedOver(entry)) {
                    continue;
                }
                if (!zip.canReadEntryData(entry)) {
                    return new Found.Failed(entry.getName(), "is encrypted, or compressed in an unknown way");
                }
                return new Found.Inner(content.inner(entry.getName(), zip, Content.Facts.NONE));
            }
            if (lost != null) {
                IOException told = new IOException(
                        "it is cut off or broken (%s); what was found was read".formatted(lost.getMessage()), lost);
                lost = null;
                throw told;
            }
            return null;
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }
}
