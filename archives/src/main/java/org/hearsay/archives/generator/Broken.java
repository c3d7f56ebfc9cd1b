package org.hearsay.archives.generator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Bytes that no reader should fall over. Stateless. */
final class Broken {
    private static final int BOMB = 100_000_000;
    private static final int BINARY = 2000;

    private Broken() {}

    /** Bytes that are no text, without one of them. */
    static byte[] binary(byte without) {
        byte[] bytes = new byte[BINARY];
        for (int i = 0; i < bytes.length; i++) {
            byte value = (byte) (i * 37 + i / 256);
            bytes[i] = value == without ? (byte) 0xFF : value;
        }
        bytes[0] = (byte) 0x80;
        return bytes;
    }

    static byte[] truncated(byte[] content) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(whole)) {
            gzip.write(content);
        }
        return Arrays.copyOf(whole.toByteArray(), whole.size() / 2);
    }

    /** Writes a hundred million letters. */
    static void bomb(OutputStream out) throws IOException {
        byte[] letters = new byte[1_000_000];
        Arrays.fill(letters, (byte) 'a');
        for (int i = 0; i < BOMB; i += letters.length) {
            out.write(letters);
        }
    }

    /** An archive that holds a content under a name. */
    static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry entry = new ZipEntry(name);
            entry.setTime(0);
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
