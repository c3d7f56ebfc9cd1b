package org.hearsay.core.io;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.hearsay.core.spi.Decoding;

/** Decodes UTF-8 strictly, so that a wrong encoding is told and not guessed at. */
final class Utf8 {
    private Utf8() {}

    /** Bytes that are no UTF-8: says which, and where. */
    static final class InvalidException extends Exception {
        private static final long serialVersionUID = 1L;

        InvalidException(CharacterCodingException cause) {
            super(cause.getMessage(), cause);
        }
    }

    /** Decodes the first bytes of an array; a byte order mark at the beginning is left out. */
    static String decode(byte[] bytes, int length) throws InvalidException {
        boolean marked = length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        try {
            return Decoding.strictly(bytes, marked ? 3 : 0, length, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new InvalidException(e);
        }
    }
}
