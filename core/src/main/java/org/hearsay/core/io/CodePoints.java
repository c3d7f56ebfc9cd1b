package org.hearsay.core.io;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Turns UTF-16 offsets of a text into offsets of Unicode code points, as JSON Lines documents have them, and back. Immutable. */
public final class CodePoints {
    private final int @Nullable [] offsets;
    private final int length;

    /** Prepares the offsets of a text; texts without surrogate pairs, most of all, need no table. */
    public CodePoints(String text) {
        int length = text.length();
        this.length = text.codePointCount(0, length);
        if (this.length == length) {
            offsets = null;
            return;
        }
        int[] table = new int[length + 1];
        int count = 0;
        for (int i = 0; i < length; i++) {
            table[i] = count;
            boolean half =
                    Character.isLowSurrogate(text.charAt(i)) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
            if (half) {
                // the middle of a pair: the offset of its code point
                table[i] = count - 1;
            } else {
                count++;
            }
        }
        table[length] = count;
        offsets = table;
    }

    /** The code point offset of a UTF-16 offset. */
    public int of(int offset) {
        return offsets == null ? offset : offsets[offset];
    }

    /** How many code points the text has. */
    public int length() {
        return length;
    }

    /** The UTF-16 offset of a code point offset between 0 and {@link #length()}. */
    public int utf16(int codePoint) {
        if (offsets == null) {
            return codePoint;
        }
        int offset = Arrays.binarySearch(offsets, codePoint);
        // a pair has two offsets: the first is that of its code point
        return offset > 0 && offsets[offset - 1] == codePoint ? offset - 1 : offset;
    }
}
