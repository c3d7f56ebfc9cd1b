package org.hearsay.core.spi;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Bytes with a name: a file, an entry of an archive, a page of a crawl. They can be read once. Not safe for threads.
 *
 * <pre>{@code
 * boolean isXml = content.startsWith('<', '?', 'x', 'm', 'l'); // looks at the first bytes, which stay to be read
 * String text = content.text();                                // decodes all, up to the limit of a document
 * }</pre>
 */
public final class Content {
    /** How many of the first bytes tell the format. */
    public static final int HEAD = 4096;

    private final String name;
    private final InputStream source;
    private final InputStream in;
    private final Facts facts;
    private final int limit;
    private final @Nullable Path file;
    private byte @Nullable [] head;
    private byte[] seen = new byte[0];

    /**
     * What is known of a content besides its bytes.
     *
     * @param mediaType its media type without parameters, such as {@code "text/html"}
     * @param charset the encoding that its container states
     * @param uri where it was got from
     * @param retrieved when it was got from there: an ISO date-time
     */
    public record Facts(
            @Nullable String mediaType,
            @Nullable Charset charset,
            @Nullable String uri,
            @Nullable String retrieved) {
        /** Nothing is known. */
        public static final Facts NONE = new Facts(null, null, null, null);
    }

    /**
     * A content.
     *
     * @param name its name within what it lies in, such as {@code "2025/talks.html"}
     * @param in its bytes; whoever opened them closes them
     * @param limit how many bytes one document may have
     */
    public Content(String name, InputStream in, Facts facts, int limit) {
        this(name, in, facts, limit, null);
    }

    /**
     * The content of a file.
     *
     * @param file where it may be read anew; null if it is no file
     */
    public Content(String name, InputStream in, Facts facts, int limit, @Nullable Path file) {
        this.file = file;
        this.source = in;
        this.name = name;
        this.in = new Bytes(in);
        this.facts = facts;
        this.limit = limit;
    }

    /** Readers close what they read, and with it what they lie in: an archive is closed by who opened it. */
    private static final class Bytes extends BufferedInputStream {
        Bytes(InputStream in) {
            super(in, 1 << 16);
        }

        @Override
        public void close() {}
    }

    /** A content within this one, with the same limit. */
    public Content inner(String innerName, InputStream innerBytes, Facts innerFacts) {
        return new Content(innerName, innerBytes, innerFacts, limit);
    }

    /** Its name within what it lies in, with slashes. */
    public String name() {
        return name;
    }

    /** The file whose content it is; null if it is within another content, or comes from elsewhere. */
    public @Nullable Path file() {
        return file;
    }

    /** What is known of it besides its bytes. */
    public Facts facts() {
        return facts;
    }

    /** Its bytes, from where they were read to. To close them does nothing. */
    public InputStream in() {
        return in;
    }

    /**
     * Goes on behind an error that reading its bytes gave; see {@link Resumable}.
     *
     * @return false if that cannot be done
     */
    public boolean resume() throws IOException {
        return source instanceof Resumable broken && broken.resume();
    }

    /** How many bytes one document may have; see {@link #bytes()} and {@link TooLargeException}. */
    public int limit() {
        return limit;
    }

    /**
     * Its first bytes, at most {@link #HEAD}; they stay to be read. To be called before anything is read. Not a copy.
     *
     * @throws IOException if they cannot be read
     */
    public byte[] head() throws IOException {
        byte[] first = head;
        if (first == null) {
            in.mark(HEAD + 1);
            first = beginning();
            in.reset();
            head = first;
        }
        return first;
    }

    /** What comes before an error is there to be read; the error comes again behind it. */
    private byte[] beginning() throws IOException {
        byte[] bytes = new byte[HEAD];
        int length = 0;
        try {
            for (int read = 0; read >= 0 && length < HEAD; length += Math.max(read, 0)) {
                read = in.read(bytes, length, HEAD - length);
            }
        } catch (IOException e) {
            if (length == 0) {
                throw e;
            }
        }
        return Arrays.copyOf(bytes, length);
    }

    /** Whether its first bytes are those. */
    public boolean startsWith(int... bytes) throws IOException {
        byte[] first = head();
        for (int i = 0; i < bytes.length; i++) {
            if (i >= first.length || (first[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * All of its bytes.
     *
     * @throws TooLargeException if they are more than a document may have
     */
    public byte[] bytes() throws IOException {
        byte[] bytes = in.readNBytes(limit);
        seen = bytes;
        if (bytes.length == limit && in.read() >= 0) {
            seen = Arrays.copyOf(bytes, Math.min(HEAD, limit));
            throw new TooLargeException(limit);
        }
        return bytes;
    }

    /** What {@link #bytes()} has read, of what is too large the beginning alone; empty before. Not a copy. */
    public byte[] seen() {
        return seen;
    }

    /**
     * All of it as text: in the encoding that a byte order mark or its container tells, else UTF-8.
     *
     * @throws TooLargeException if it is more than a document may have
     * @throws IOException if it is not in that encoding
     */
    public String text() throws IOException {
        Charset charset = facts.charset();
        return text(charset == null ? StandardCharsets.UTF_8 : charset);
    }

    /**
     * All of it as text.
     *
     * @param charset the encoding, unless it begins with a byte order mark
     * @throws TooLargeException if it is more than a document may have
     * @throws IOException if it is not in that encoding
     */
    public String text(Charset charset) throws IOException {
        byte[] bytes = bytes();
        return Decoding.decode(bytes, bytes.length, charset);
    }
}
