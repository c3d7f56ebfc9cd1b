package org.hearsay.formats.newsxml;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.core.spi.Content;
import org.hearsay.core.spi.Decoding;
import org.hearsay.core.spi.TooLargeException;

/**
 * The letters of an XML file; bounds what a parser takes for one comment, attribute or the like, which it holds whole. Not safe for
 * threads.
 */
final class LimitedReader extends FilterReader {
    /** Stands for bytes that are not in the encoding: no character of a text, but one that parsers take. */
    static final char WRONG = '\ufdd0';

    private static final Pattern ENCODING = Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"'>]+)");

    private final int limit;
    private long taken;

    LimitedReader(Content content) throws IOException {
        super(decoded(content));
        this.limit = content.limit();
    }

    private static Reader decoded(Content content) throws IOException {
        Charset marked = Decoding.marked(content.head());
        Charset charset = marked == null ? declared(content.head()) : marked;
        if (marked != null) {
            content.in().skipNBytes(marked.equals(StandardCharsets.UTF_8) ? 3 : 2);
        }
        return new InputStreamReader(
                content.in(),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .replaceWith(String.valueOf(WRONG)));
    }

    /** The encoding that the first line states; UTF-8 if it states none. */
    private static Charset declared(byte[] head) throws IOException {
        Matcher declaration = ENCODING.matcher(new String(head, StandardCharsets.ISO_8859_1));
        String name = declaration.find() ? declaration.group(1) : "UTF-8";
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new IOException("there is no encoding '" + name + "', which the file says it is in");
        }
    }

    /** Starts to count anew. */
    void begin() {
        taken = 0;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] letters, int offset, int length) throws IOException {
        if (taken > limit) {
            throw new IOException(new TooLargeException(limit));
        }
        int read = in.read(letters, offset, length);
        taken += Math.max(read, 0);
        return read;
    }
}
