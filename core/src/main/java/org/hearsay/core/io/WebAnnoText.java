package org.hearsay.core.io;

/** How WebAnno TSV 3.3 escapes what has a meaning of its own there. Stateless. */
final class WebAnnoText {
    private static final String VALUE_SIGNS = "\\[]|_;*";
    private static final String CONTROLS = "\t\n\r\f\b";
    private static final String LETTERS = "tnrfb";

    private WebAnnoText() {}

    /** The value of a feature; an arrow is escaped as one sign. */
    static String escapeValue(String value) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            int control = CONTROLS.indexOf(c);
            boolean isSign = VALUE_SIGNS.indexOf(c) >= 0 || value.startsWith("->", i);
            escaped.append(isSign ? "\\" + c : control >= 0 ? "\\" + LETTERS.charAt(control) : String.valueOf(c));
        }
        return escaped.toString();
    }

    /** Text, of a sentence or token. */
    static String escapeText(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int control = CONTROLS.indexOf(c);
            escaped.append(c == '\\' ? "\\\\" : control >= 0 ? "\\" + LETTERS.charAt(control) : String.valueOf(c));
        }
        return escaped.toString();
    }

    /** Takes the escapes away, of text or of a value. */
    static String unescape(String escaped) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c == '\\' && i + 1 < escaped.length()) {
                i++;
                int control = LETTERS.indexOf(escaped.charAt(i));
                text.append(control >= 0 ? CONTROLS.charAt(control) : escaped.charAt(i));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
