package org.hearsay.archives.generator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Bytes that no reader should fall over. Stateless. */
final class Broken {
    /** How many letters a line has that is too long. */
    static final long LONG = 200_000_000;

    private static final Charset LATIN = Charset.forName("windows-1252");
    private static final int BLOCK = 1_000_000;
    private static final int DEPTH = 20;
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

    /** A text in windows-1252, with a letter that shows it. */
    static byte[] latin(String text) {
        return text.replaceFirst(" ", " caf\u00e9 ").getBytes(LATIN);
    }

    /** A page that says UTF-8 and is in windows-1252, or UTF-16 without a mark. */
    static byte[] inWrongCharset(MadeArticle article) {
        String page = Page.of(article, "caf\u00e9 " + article.text());
        return page.getBytes(article.number() % 4 < 2 ? LATIN : StandardCharsets.UTF_16LE);
    }

    /** Writes two hundred million letters. */
    static void longLine(OutputStream out) throws IOException {
        byte[] letters = new byte[BLOCK];
        Arrays.fill(letters, (byte) 'a');
        for (long i = 0; i < LONG; i += letters.length) {
            out.write(letters);
        }
    }

    /** A megabyte that is a thousand when it is inflated: members of gzip, all the same. */
    static byte[] bomb() throws IOException {
        ByteArrayOutputStream member = new ByteArrayOutputStream();
        byte[] letters = new byte[BLOCK];
        Arrays.fill(letters, (byte) 'a');
        try (GZIPOutputStream gzip = new GZIPOutputStream(member)) {
            for (int i = 0; i < 10; i++) {
                gzip.write(letters);
            }
        }
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        for (int i = 0; i < 100; i++) {
            member.writeTo(bomb);
        }
        return bomb.toByteArray();
    }

    /** Archives in archives, deeper than any reader should go: so one looks that holds itself. */
    static byte[] nested(byte[] text) throws IOException {
        byte[] archive = zip("a.txt", text);
        for (int i = 0; i < DEPTH; i++) {
            archive = zip("a.zip", archive);
        }
        return archive;
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
