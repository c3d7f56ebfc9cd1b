package org.hearsay.cli.view;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pages of a report, put together of HTML, style and scripts. A page allows itself no more than these by their hashes:
 * nothing in an article can run or load anything. Immutable.
 */
final class PageTemplate {
    private static final List<String> SCRIPTS = List.of(
            "model.js",
            "filter.js",
            "marks.js",
            "card.js",
            "articles.js",
            "statements.js",
            "dates.js",
            "speakers.js",
            "page.js");
    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    private final String style;
    private final String script;
    private final String policy;

    /**
     * Reads the parts of the pages.
     *
     * @throws IOException if one is missing or broken
     */
    PageTemplate() throws IOException {
        StringBuilder scripts = new StringBuilder("(() => {\n\"use strict\";\n");
        for (String name : SCRIPTS) {
            scripts.append(resource(name)).append('\n');
        }
        script = scripts.append("})();").toString();
        style = resource("page.css");
        policy = "default-src 'none'; img-src data:; style-src '%s'; script-src '%s'"
                .formatted(hash(style), hash(script));
    }

    /** A page of articles; {@code data} is JSON as {@link ScriptJson} makes it, {@code links} is HTML. */
    String page(String title, String links, String data) throws IOException {
        return whole("page.html", title, Map.of("links", links, "data", data));
    }

    /** The page that leads to the others; {@code rows} is HTML. */
    String index(String title, String summary, String rows) throws IOException {
        return whole("index.html", title, Map.of("summary", escape(summary), "rows", rows));
    }

    /** A text as HTML, in which it means nothing but itself. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private String whole(String name, String title, Map<String, String> content) throws IOException {
        Map<String, String> values = new HashMap<>(content);
        values.putAll(Map.of("title", escape(title), "style", style, "script", script, "policy", policy));
        values.put("head", fill("head.html", values));
        return fill(name, values);
    }

    private static String fill(String name, Map<String, String> values) throws IOException {
        StringBuilder page = new StringBuilder();
        Matcher place = PLACE.matcher(resource(name));
        while (place.find()) {
            String value = Objects.requireNonNull(values.get(place.group(1)), place.group(1));
            place.appendReplacement(page, Matcher.quoteReplacement(value));
        }
        return place.appendTail(page).toString();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = PageTemplate.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JVM has no SHA-256", e);
        }
    }
}
