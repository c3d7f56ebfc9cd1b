package org.hearsay.formats.html;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * A text in UTF-8 some of whose bytes may be of windows-1252, as where pages are put together of parts. Immutable.
 *
 * @param text each byte that is not UTF-8 is the letter that it is in windows-1252
 * @param letters how many letters beyond ASCII are in UTF-8
 * @param strays how many bytes are not
 */
record MixedText(String text, int letters, int strays) {
    /** What pages that claim to be UTF-8 and are not are in, almost always. */
    static final Charset OTHERWISE = Charset.forName("windows-1252");

    private static final String LETTERS = allLetters();
    /** In other encodings few bytes look like UTF-8, and most do not. */
    private static final int MANY = 4;

    private static final int RARE = 50;

    private static String allLetters() {
        byte[] bytes = new byte[256];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        return new String(bytes, OTHERWISE);
    }

    static MixedText of(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        int strays = 0;
        for (CoderResult result = decoder.decode(in, out, true);
                result.isError();
                result = decoder.decode(in, out, true)) {
            for (int i = 0; i < result.length(); i++) {
                out.put(LETTERS.charAt(in.get() & 0xFF));
                strays++;
            }
        }
        String text = out.flip().toString();
        int beyond = 0;
        for (int i = 0; i < text.length(); i++) {
            beyond += text.charAt(i) >= 0x80 ? 1 : 0;
        }
        return new MixedText(text, beyond - strays, strays);
    }

    /** Whether it is no text at all: in texts control characters stand nowhere. */
    boolean isBinary() {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            controls += c < ' ' && "\t\n\r\f\u001b".indexOf(c) < 0 ? 1 : 0;
        }
        return controls > text.length() / RARE;
    }

    /** Whether it is UTF-8 beyond doubt, whatever it claims to be. */
    boolean isSurelyUtf8() {
        return letters > 0 && letters >= (long) MANY * strays;
    }
}
