package org.hearsay.archives.generator;

/** A small page of a news site. Stateless. */
final class Page {
    private Page() {}

    static String of(MadeArticle article, String text) {
        StringBuilder page = new StringBuilder(text.length() + 800);
        page.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(escaped(article.title()))
                .append("</title>\n<link rel=\"canonical\" href=\"")
                .append(article.uri())
                .append("\">\n<meta property=\"og:site_name\" content=\"")
                .append(article.publisher())
                .append("\">\n<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", \"datePublished\": \"")
                .append(article.published())
                .append(
                        "\"}</script></head>\n<body><nav><a href=\"/\">Home</a> <a href=\"/world\">World</a></nav>\n<article><h1>")
                .append(escaped(article.title()))
                .append("</h1>\n");
        for (String paragraph : text.split("\n\n", -1)) {
            page.append("<p>").append(escaped(paragraph)).append("</p>\n");
        }
        return page.append("</article>\n<footer>All rights reserved</footer></body></html>\n")
                .toString();
    }

    /** A page of links. */
    static String empty() {
        return "<!DOCTYPE html>\n<html><head><title></title></head><body><script>start()</script></body></html>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
