package org.hearsay.core.spi;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Decodes bytes strictly, so that a wrong encoding is told and not guessed at. Stateless and safe for threads.
 *
 * <pre>{@code
 * String line = Decoding.decode(bytes, bytes.length, StandardCharsets.UTF_8);
 * // or: invalid UTF-8: byte 0xe9 at offset 17; is the file in another encoding?
 * }</pre>
 */
public final class Decoding {
    private Decoding() {}

    /**
     * Decodes the first bytes of an array. A byte order mark at the beginning (UTF-8, UTF-16) is left out, and tells the
     * encoding.
     *
     * @throws CharacterCodingException if they are not in this encoding; the message says which byte is not
     */
    public static String decode(byte[] bytes, int length, Charset charset) throws CharacterCodingException {
        Charset marked = marked(bytes);
        if (marked != null) {
            return strictly(bytes, marked.equals(StandardCharsets.UTF_8) ? 3 : 2, length, marked);
        }
        return strictly(bytes, 0, length, charset);
    }

    /** The encoding that a byte order mark tells: UTF-8, with three bytes, or UTF-16, with two; null if there is none. */
    public static @Nullable Charset marked(byte[] bytes) {
        if (bytes.length >= 3 && is(bytes[0], 0xEF) && is(bytes[1], 0xBB) && is(bytes[2], 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (bytes.length >= 2 && is(bytes[0], 0xFF) && is(bytes[1], 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return bytes.length >= 2 && is(bytes[0], 0xFE) && is(bytes[1], 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean is(byte value, int unsigned) {
        return (value & 0xFF) == unsigned;
    }

    /**
     * Decodes a part of an array; byte order marks are characters as others.
     *
     * @throws CharacterCodingException if it is not in this encoding; the message says which byte is not
     */
    public static String strictly(byte[] bytes, int begin, int end, Charset charset) throws CharacterCodingException {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, begin, end - begin))
                    .toString();
        } catch (CharacterCodingException e) {
            int position = firstInvalid(bytes, begin, end, charset);
            throw new InvalidEncodingException(charset, position, bytes[position] & 0xFF, e);
        }
    }

    private static int firstInvalid(byte[] bytes, int begin, int end, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes, begin, end - begin);
        int room = (int) Math.ceil((end - begin) * (double) charset.newDecoder().maxCharsPerByte());
        charset.newDecoder().decode(in, CharBuffer.allocate(room), true);
        return Math.min(in.position(), end - 1);
    }

    /** Bytes that are not in an encoding: says which, and where. */
    private static final class InvalidEncodingException extends CharacterCodingException {
        private static final long serialVersionUID = 1L;

        private final String message;

        InvalidEncodingException(Charset charset, int position, int value, CharacterCodingException cause) {
            message = "invalid %s: byte 0x%02x at offset %d; is the file in another encoding?"
                    .formatted(charset.name(), value, position);
            initCause(cause);
        }

        @Override
        public String getMessage() {
            return message;
        }
    }
}
