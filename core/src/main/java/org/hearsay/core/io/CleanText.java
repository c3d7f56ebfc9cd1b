package org.hearsay.core.io;

/**
 * A text without the characters that XML 1.0 cannot hold (controls, lone surrogates, U+FFFE, U+FFFF): each is replaced by
 * one U+FFFD, so that offsets stay as they are, and the replacement is recorded. Immutable.
 *
 * @param text the clean text
 * @param replaced what was replaced, as {@code "12:1 40:d800"}: UTF-16 offset and hexadecimal code of each; empty if none
 */
public record CleanText(String text, String replaced) {

    /** Cleans a text; the text itself is returned if it is clean, as almost all are. */
    public static CleanText of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isLegal(text, i)) {
                return replacing(text);
            }
        }
        return new CleanText(text, "");
    }

    private static CleanText replacing(String text) {
        StringBuilder clean = new StringBuilder(text);
        StringBuilder replaced = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (!isLegal(text, i)) {
                clean.setCharAt(i, '\uFFFD');
                replaced.append(replaced.isEmpty() ? "" : " ").append(i).append(':');
                replaced.append(Integer.toHexString(text.charAt(i)));
            }
        }
        return new CleanText(clean.toString(), replaced.toString());
    }

    private static boolean isLegal(String text, int i) {
        char c = text.charAt(i);
        if (c < 0x20) {
            return c == '\t' || c == '\n' || c == '\r';
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c < 0xFFFE;
    }
}
