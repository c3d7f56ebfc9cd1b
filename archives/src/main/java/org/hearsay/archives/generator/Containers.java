package org.hearsay.archives.generator;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.jspecify.annotations.Nullable;

/** What holds the files of an archive. Stateless. */
final class Containers {
    private Containers() {}

    /** A ZIP file; the times in it are always the same. */
    static Entries.Container zip(OutputStream out) {
        ZipOutputStream zip = new ZipOutputStream(out);
        return new Entries.Container() {
            @Override
            public OutputStream begin(String name, long length) throws IOException {
                ZipEntry entry = new ZipEntry(name);
                entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                return zip;
            }

            @Override
            public void end() throws IOException {
                zip.closeEntry();
            }

            @Override
            public void close() throws IOException {
                zip.close();
            }
        };
    }

    /** A tar file; the times in it are always the same. */
    static Entries.Container tar(OutputStream out) {
        TarArchiveOutputStream tar = new TarArchiveOutputStream(out, StandardCharsets.UTF_8.name());
        return new Entries.Container() {
            @Override
            public OutputStream begin(String name, long length) throws IOException {
                TarArchiveEntry entry = new TarArchiveEntry(name, true);
                entry.setSize(length);
                entry.setModTime(FileTime.fromMillis(0));
                tar.putArchiveEntry(entry);
                return tar;
            }

            @Override
            public void end() throws IOException {
                tar.closeArchiveEntry();
            }

            @Override
            public void close() throws IOException {
                tar.close();
            }
        };
    }

    /** A folder; names that lead out of it stay in it. */
    static Entries.Container folder(Path folder) {
        return new Entries.Container() {
            private @Nullable OutputStream current;

            @Override
            public OutputStream begin(String name, long length) throws IOException {
                Path file = folder.resolve(name.replace("../", ""));
                Files.createDirectories(file.resolveSibling(""));
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                current = out;
                return out;
            }

            @Override
            public void end() throws IOException {
                if (current != null) {
                    current.close();
                }
            }

            @Override
            public void close() {}
        };
    }
}
