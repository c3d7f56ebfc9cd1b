package org.hearsay.core.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 strictly, so that a wrong encoding is told and not guessed at. */
final class Utf8 {
    private Utf8() {}

    /** Bytes that are no UTF-8: says which, and where. */
    static final class InvalidException extends Exception {
        private static final long serialVersionUID = 1L;

        InvalidException(int position, int value) {
            super("invalid UTF-8: byte 0x%02x at offset %d; is the file in another encoding?"
                    .formatted(value, position));
        }
    }

    /** Decodes the first bytes of an array; a byte order mark at the beginning is left out. */
    static String decode(byte[] bytes, int length) throws InvalidException {
        boolean marked = length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        ByteBuffer in = ByteBuffer.wrap(bytes, marked ? 3 : 0, marked ? length - 3 : length);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(in)
                    .toString();
        } catch (CharacterCodingException e) {
            int position = firstInvalid(bytes, length);
            throw new InvalidException(position, bytes[position] & 0xFF);
        }
    }

    private static int firstInvalid(byte[] bytes, int length) {
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
        StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(length), true);
        return Math.min(in.position(), length - 1);
    }
}
