package org.hearsay.formats.newsxml;

import org.hearsay.core.spi.Found;
import org.hearsay.core.spi.Languages;
import org.hearsay.core.spi.RawArticle;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An article in NITF. Stateless. */
final class Nitf {
    private Nitf() {}

    static Found found(Element root, String number) {
        // a file holds one, and is called by its name
        String place = number.equals("1") ? "" : number;
        Element body = root.getElementsByTag("body.content").first();
        String text = body == null ? "" : text(body);
        if (text.isEmpty()) {
            return new Found.Failed(place, "holds no text in 'body.content'");
        }
        RawArticle article = RawArticle.builder(text)
                .id(NewsXml.attribute(root, "docdata doc-id", "id-string"))
                .title(NewsXml.text(root, "hedline hl1", "head title"))
                .published(NewsXml.iso(firstDate(root)))
                .language(Languages.code(root.attr("xml:lang")))
                .uri(NewsXml.attribute(root, "pubdata", "ex-ref"))
                .author(NewsXml.text(root, "byline person", "byline[class=normalized_byline]", "byline"))
                .publisher(publisher(root))
                .section(NewsXml.attribute(root, "meta[name=online_sections]", "content"))
                .build();
        return new Found.Document(place, article);
    }

    /** The text may be within a block for all of it, beside one for its beginning alone. */
    private static String text(Element body) {
        Element full = body.selectFirst("block[class=full_text]");
        return NewsXml.paragraphs(full == null ? body : full);
    }

    private static @Nullable String firstDate(Element root) {
        String published = NewsXml.attribute(root, "pubdata", "date.publication");
        Element issued = root.getElementsByTag("date.issue").first();
        return published != null || issued == null || issued.attr("norm").isBlank() ? published : issued.attr("norm");
    }

    private static @Nullable String publisher(Element root) {
        String name = NewsXml.attribute(root, "pubdata", "name");
        Element copyright = root.getElementsByTag("doc.copyright").first();
        return name != null || copyright == null || copyright.attr("holder").isBlank()
                ? name
                : copyright.attr("holder");
    }
}
