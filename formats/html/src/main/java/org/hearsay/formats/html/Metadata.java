package org.hearsay.formats.html;

import com.fasterxml.jackson.databind.JsonNode;
import org.hearsay.core.spi.Languages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article: in JSON-LD (schema.org) first, then in Open Graph and other metadata. Immutable; each is null
 * if it is not said.
 *
 * @param published an ISO date or date-time
 * @param language an ISO 639-1 code
 * @param body the text, if it is stated in whole
 */
record Metadata(
        @Nullable String title,
        @Nullable String published,
        @Nullable String author,
        @Nullable String publisher,
        @Nullable String section,
        @Nullable String language,
        @Nullable String uri,
        @Nullable String body) {
    /** A stated text that is shorter is a teaser. */
    private static final int SHORT = 400;

    static Metadata of(Document document) {
        JsonNode stated = LinkedData.article(document);
        return new Metadata(
                first(
                        LinkedData.text(stated, "headline"),
                        meta(document, "og:title", "twitter:title", "dc.title", "sailthru.title", "parsely-title"),
                        text(document, "article h1, h1"),
                        document.title()),
                published(document, stated),
                first(
                        LinkedData.names(stated.path("author")),
                        withoutUri(meta(
                                document,
                                "author",
                                "article:author",
                                "dc.creator",
                                "parsely-author",
                                "sailthru.author",
                                "byl")),
                        text(document, "[rel=author], [itemprop=author] [itemprop=name], .byline")),
                first(
                        LinkedData.names(stated.path("publisher")),
                        meta(document, "og:site_name", "dc.publisher", "application-name", "publisher")),
                first(
                        LinkedData.text(stated, "articleSection"),
                        meta(document, "article:section", "section", "parsely-section")),
                language(document, stated),
                uri(document, stated),
                body(stated));
    }

    private static @Nullable String published(Document document, JsonNode stated) {
        return first(
                PageDates.iso(LinkedData.text(stated, "datePublished")),
                PageDates.iso(meta(
                        document,
                        "article:published_time",
                        "og:published_time",
                        "datePublished",
                        "date",
                        "dc.date",
                        "dc.date.issued",
                        "dcterms.created",
                        "dcterms.date",
                        "pubdate",
                        "publishdate",
                        "publish-date",
                        "parsely-pub-date",
                        "sailthru.date",
                        "cXenseParse:recs:publishtime")),
                PageDates.iso(attribute(document, "[itemprop=datePublished]", "content")),
                PageDates.iso(attribute(document, "[itemprop=datePublished]", "datetime")),
                PageDates.iso(attribute(document, "article time[datetime], time[pubdate], time[datetime]", "datetime")),
                PageDates.iso(LinkedData.text(stated, "dateCreated")));
    }

    private static @Nullable String language(Document document, JsonNode stated) {
        return first(
                Languages.code(LinkedData.text(stated, "inLanguage")),
                Languages.code(attribute(document, "html[lang]", "lang")),
                Languages.code(attribute(document, "html", "xml:lang")),
                Languages.code(meta(document, "og:locale", "content-language", "dc.language")));
    }

    private static @Nullable String uri(Document document, JsonNode stated) {
        return first(
                attribute(document, "link[rel=canonical]", "abs:href"),
                meta(document, "og:url"),
                LinkedData.text(stated, "url"));
    }

    private static @Nullable String body(JsonNode stated) {
        String body = LinkedData.text(stated, "articleBody");
        if (body == null
                || body.length() < SHORT
                || body.indexOf('<') >= 0
                || body.endsWith("...")
                || body.endsWith("\u2026")) {
            return null;
        }
        return body.strip().replaceAll("\\s*\\n\\s*", "\n\n");
    }

    /** The content of the first of several metadata that is there, by name or property. */
    private static @Nullable String meta(Document document, String... names) {
        for (String name : names) {
            for (Element element : document.head().getElementsByTag("meta")) {
                if (name.equalsIgnoreCase(element.attr("property"))
                        || name.equalsIgnoreCase(element.attr("name"))
                        || name.equalsIgnoreCase(element.attr("http-equiv"))) {
                    if (!element.attr("content").isBlank()) {
                        return element.attr("content").strip();
                    }
                }
            }
        }
        return null;
    }

    private static @Nullable String attribute(Document document, String selector, String name) {
        Element element = document.selectFirst(selector);
        return element == null ? null : blankToNull(element.attr(name));
    }

    private static @Nullable String text(Document document, String selector) {
        Element element = document.selectFirst(selector);
        return element == null ? null : blankToNull(element.text());
    }

    /** Some pages link to their authors where they should name them. */
    private static @Nullable String withoutUri(@Nullable String author) {
        return author == null || author.startsWith("http") ? null : author;
    }

    private static @Nullable String blankToNull(String value) {
        return value.isBlank() ? null : value.strip();
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return null;
    }
}
