package org.hearsay.cli.difference;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as HTML. Stateless. */
final class Html {
    private static final Map<Character, String> CONTROLS = Map.of(
            '\u202a', "LRE", '\u202b', "RLE", '\u202c', "PDF", '\u202d', "LRO", '\u202e', "RLO", '\u2066', "LRI",
            '\u2067', "RLI", '\u2068', "FSI", '\u2069', "PDI");
    private static final Pattern CONTROL = Pattern.compile("[\u202a-\u202e\u2066-\u2069]");

    private Html() {}

    /** A text as HTML, in which it means nothing but itself. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A text as HTML that turns nothing around it, in which what turns the direction of writing is shown by its name. */
    static String isolated(String text) {
        Matcher control = CONTROL.matcher(escape(text));
        return "<bdi>"
                + control.replaceAll(found ->
                        "<span class=\"control\">" + CONTROLS.get(found.group().charAt(0)) + "</span>")
                + "</bdi>";
    }
}
