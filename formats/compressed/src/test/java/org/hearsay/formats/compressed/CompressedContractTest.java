package org.hearsay.formats.compressed;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.hearsay.core.spi.FormatPlugin;
import org.hearsay.core.testing.FormatContract;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

final class CompressedContractTest {
    private static final byte[] TEXT = "It may rain in Malm\u00f6, and it may snow.\n".getBytes(UTF_8);

    @TempDir
    private Path folder;

    /** Compresses. */
    private interface Compression {
        OutputStream on(OutputStream out) throws IOException;
    }

    private Stream<DynamicTest> of(FormatPlugin format, String name, Compression compression) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = compression.on(bytes)) {
            out.write(TEXT);
        }
        return new FormatContract(format, name, bytes.toByteArray()).tellsCuts().tests(folder);
    }

    @TestFactory
    Stream<DynamicTest> gzip() throws IOException {
        return of(new GzipFormat(), "a.txt.gz", GZIPOutputStream::new);
    }

    @TestFactory
    Stream<DynamicTest> bzip2() throws IOException {
        return of(new Bzip2Format(), "a.txt.bz2", BZip2CompressorOutputStream::new);
    }

    @TestFactory
    Stream<DynamicTest> xz() throws IOException {
        return of(new XzFormat(), "a.txt.xz", out -> new XZOutputStream(out, new LZMA2Options(1)));
    }

    @TestFactory
    Stream<DynamicTest> zstd() throws IOException {
        return of(new ZstandardFormat(), "a.txt.zst", out -> new ZstdOutputStream(out).setChecksum(true));
    }

    @TestFactory
    Stream<DynamicTest> zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : new String[] {"a.txt", "b.txt"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(TEXT);
            }
        }
        return new FormatContract(new ZipFormat(), "a.zip", bytes.toByteArray())
                .tellsCuts()
                .tests(folder);
    }

    @TestFactory
    Stream<DynamicTest> tar() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            for (String name : new String[] {"a.txt", "b.txt"}) {
                TarArchiveEntry entry = new TarArchiveEntry(name);
                entry.setSize(TEXT.length);
                tar.putArchiveEntry(entry);
                tar.write(TEXT);
                tar.closeArchiveEntry();
            }
        }
        return new FormatContract(new TarFormat(), "a.tar", bytes.toByteArray())
                .tellsCuts()
                .tests(folder);
    }
}
