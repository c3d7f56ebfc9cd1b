package org.hearsay.formats.newsxml;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.core.spi.Content;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** What the XML formats of news agencies have in common. Stateless. */
final class NewsXml {
    private static final Pattern COMPACT =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T(\\d{2})(\\d{2})(\\d{2})(Z|[+-]\\d{2}:?\\d{2})?)?");

    private NewsXml() {}

    /** Whether the first element is that, whatever its prefix. */
    static boolean hasRoot(Content content, String name) throws IOException {
        boolean isWide = content.startsWith(0xFE, 0xFF) || content.startsWith(0xFF, 0xFE);
        Charset charset = isWide ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1;
        String head = new String(content.head(), charset)
                .replaceAll("(?s)<!--.*?-->|<\\?.*?\\?>|<!DOCTYPE[^>\\[]*(\\[.*?\\])?\\s*>", "");
        int begin = head.indexOf('<');
        if (begin < 0) {
            return false;
        }
        int end = begin + 1;
        while (end < head.length()
                && (Character.isLetterOrDigit(head.charAt(end)) || ":-_.".indexOf(head.charAt(end)) >= 0)) {
            end++;
        }
        String root = head.substring(begin + 1, end);
        return root.substring(root.indexOf(':') + 1).equals(name);
    }

    /** The paragraphs within an element; all of its text if it has none. */
    static String paragraphs(Element element) {
        Elements paragraphs = element.getElementsByTag("p");
        if (paragraphs.isEmpty()) {
            return element.wholeText().strip();
        }
        List<String> texts = new ArrayList<>();
        for (Element paragraph : paragraphs) {
            String text = paragraph.text().strip();
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return String.join("\n\n", texts);
    }

    /** The text of the first element that one of the selectors finds; null if none finds one with a text. */
    static @Nullable String text(Element within, String... selectors) {
        for (String selector : selectors) {
            Element element = within.selectFirst(selector);
            if (element != null && !element.text().isBlank()) {
                return element.text().strip();
            }
        }
        return null;
    }

    /** An attribute of the first element that a selector finds; null if there is none. */
    static @Nullable String attribute(Element within, String selector, String name) {
        Element element = within.selectFirst(selector);
        return element == null || element.attr(name).isBlank()
                ? null
                : element.attr(name).strip();
    }

    /** An ISO date or date-time of one that may be written without hyphens and colons. */
    static @Nullable String iso(@Nullable String date) {
        if (date == null) {
            return null;
        }
        Matcher compact = COMPACT.matcher(date);
        if (!compact.matches()) {
            return date;
        }
        String day = compact.group(1) + "-" + compact.group(2) + "-" + compact.group(3);
        boolean isMidnight =
                compact.group(4) == null || (compact.group(4) + compact.group(5) + compact.group(6)).equals("000000");
        if (isMidnight) {
            return day;
        }
        String zone = compact.group(7) == null ? "" : compact.group(7);
        return day + "T" + compact.group(4) + ":" + compact.group(5) + ":" + compact.group(6) + zone;
    }
}
