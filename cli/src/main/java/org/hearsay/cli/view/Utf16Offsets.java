package org.hearsay.cli.view;

/** Turns offsets in code points, as JSON Lines documents have them, into offsets of UTF-16, as JavaScript has them. Immutable. */
final class Utf16Offsets {
    private final int[] offsets;

    Utf16Offsets(String text) {
        int length = text.codePointCount(0, text.length());
        offsets = new int[length + 1];
        for (int i = 0; i < length; i++) {
            offsets[i + 1] = offsets[i] + Character.charCount(text.codePointAt(offsets[i]));
        }
    }

    /** How many code points the text has. */
    int length() {
        return offsets.length - 1;
    }

    /** The UTF-16 offset of an offset between 0 and {@link #length()}. */
    int of(int offset) {
        return offsets[offset];
    }
}
