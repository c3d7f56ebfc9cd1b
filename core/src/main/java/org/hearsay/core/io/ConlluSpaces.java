package org.hearsay.core.io;

/**
 * White space as UDPipe writes it in CoNLL-U: {@code \s} for a blank, {@code \t}, {@code \r}, {@code \n}, {@code \p} for a
 * bar and {@code \\} for a backslash. Stateless.
 */
final class ConlluSpaces {
    private static final String CHARACTERS = " \t\r\n|\\";
    private static final String LETTERS = "strnp\\";

    private ConlluSpaces() {}

    static String escape(String spaces) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < spaces.length(); i++) {
            char c = spaces.charAt(i);
            int known = CHARACTERS.indexOf(c);
            escaped.append(known < 0 ? String.valueOf(c) : "\\" + LETTERS.charAt(known));
        }
        return escaped.toString();
    }

    static String unescape(String escaped) {
        StringBuilder spaces = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            int known =
                    escaped.charAt(i) == '\\' && i + 1 < escaped.length() ? LETTERS.indexOf(escaped.charAt(i + 1)) : -1;
            spaces.append(known < 0 ? escaped.charAt(i) : CHARACTERS.charAt(known));
            i += known < 0 ? 0 : 1;
        }
        return spaces.toString();
    }
}
