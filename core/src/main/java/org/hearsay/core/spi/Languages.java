package org.hearsay.core.spi;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Codes of languages, as sources write them. Stateless and safe for threads.
 *
 * <pre>{@code
 * Languages.code("en-GB"); // en
 * Languages.code("spa");   // es
 * }</pre>
 */
public final class Languages {
    /** ISO 639-2 has two codes for some; these are the ones that Java does not know. */
    private static final Map<String, String> BIBLIOGRAPHIC = Map.ofEntries(
            Map.entry("alb", "sq"),
            Map.entry("arm", "hy"),
            Map.entry("baq", "eu"),
            Map.entry("bur", "my"),
            Map.entry("chi", "zh"),
            Map.entry("cze", "cs"),
            Map.entry("dut", "nl"),
            Map.entry("fre", "fr"),
            Map.entry("geo", "ka"),
            Map.entry("ger", "de"),
            Map.entry("gre", "el"),
            Map.entry("ice", "is"),
            Map.entry("mac", "mk"),
            Map.entry("mao", "mi"),
            Map.entry("may", "ms"),
            Map.entry("per", "fa"),
            Map.entry("rum", "ro"),
            Map.entry("slo", "sk"),
            Map.entry("tib", "bo"),
            Map.entry("wel", "cy"));
    /** Names that were given up long ago. */
    private static final List<String> OLD = List.of("in", "iw", "ji");

    private static final Map<String, String> TWO_LETTERS = twoLetters();

    private Languages() {}

    private static Map<String, String> twoLetters() {
        Map<String, String> codes = new HashMap<>(BIBLIOGRAPHIC);
        for (String code : Locale.getISOLanguages()) {
            if (!OLD.contains(code)) {
                codes.put(Locale.forLanguageTag(code).getISO3Language(), code);
            }
        }
        return codes;
    }

    /**
     * The ISO 639-1 code of a language, or that of three letters where it has no other; null for what is neither.
     *
     * @param tag a language tag ({@code "en-GB"}), a locale ({@code "en_GB.UTF-8"}), or a code of ISO 639
     */
    public static @Nullable String code(@Nullable String tag) {
        if (tag == null) {
            return null;
        }
        String stripped = tag.strip();
        int end = 0;
        while (end < stripped.length() && isLetter(stripped.charAt(end))) {
            end++;
        }
        boolean isWhole = end == stripped.length() || "-_.@,;".indexOf(stripped.charAt(end)) >= 0;
        if (!isWhole || end < 2 || end > 3) {
            return null;
        }
        String code = stripped.substring(0, end).toLowerCase(Locale.ROOT);
        return end == 2 ? code : TWO_LETTERS.getOrDefault(code, code);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
