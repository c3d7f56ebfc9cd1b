package org.hearsay.formats.newsxml;

import org.hearsay.core.spi.Found;
import org.hearsay.core.spi.Languages;
import org.hearsay.core.spi.RawArticle;
import org.jsoup.nodes.Element;

/** An item of NewsML-G2. Stateless. */
final class NewsMl {
    private NewsMl() {}

    static Found found(Element item, String place) {
        String text = text(item);
        if (text.isEmpty()) {
            return new Found.Skipped(place, "news item without text");
        }
        RawArticle.Builder article = RawArticle.builder(text)
                .id(item.attr("guid"))
                .title(NewsXml.text(item, "contentMeta > headline", "itemMeta > title", "hedline hl1", "title"))
                .published(NewsXml.iso(NewsXml.text(
                        item, "contentMeta > contentCreated", "itemMeta > firstCreated", "itemMeta > versionCreated")))
                .language(Languages.code(NewsXml.attribute(item, "contentMeta > language", "tag")))
                .author(NewsXml.text(item, "contentMeta > creator > name", "contentMeta > by"))
                .publisher(NewsXml.text(item, "itemMeta > provider > name"));
        if (NewsXml.text(item, "itemMeta > provider > name") == null) {
            article.publisher(NewsXml.attribute(item, "itemMeta > provider", "literal"));
        }
        return new Found.Document(place, article.build());
    }

    private static String text(Element item) {
        Element nitf = item.getElementsByTag("body.content").first();
        if (nitf != null) {
            return NewsXml.paragraphs(nitf);
        }
        Element content =
                item.selectFirst("contentSet > inlineXML body, contentSet > inlineXML, contentSet > inlineData");
        return content == null ? "" : NewsXml.paragraphs(content);
    }
}
