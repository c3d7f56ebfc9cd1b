package org.hearsay.formats.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.hearsay.core.spi.Content;
import org.hearsay.core.spi.ContentReader;
import org.hearsay.core.spi.FormatPlugin;
import org.hearsay.core.spi.Option;
import org.hearsay.core.spi.OptionValues;

/** Web pages, an article each: its text without what stands around it, and what the page says of it. Stateless. */
public final class HtmlFormat implements FormatPlugin {
    private static final String EXTRACT = "extract";
    private static final String ARTICLE = "article";

    @Override
    public String name() {
        return "html";
    }

    @Override
    public String summary() {
        return "web pages: the article with title, date, authors and publisher";
    }

    @Override
    public List<String> endings() {
        return List.of(".html", ".htm", ".xhtml");
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("text/html", "application/xhtml+xml");
    }

    @Override
    public List<Option> options() {
        return List.of(Option.choice(
                EXTRACT, "what to take of a page: its article, or all of its body", ARTICLE, List.of(ARTICLE, "body")));
    }

    @Override
    public boolean recognises(Content content) throws IOException {
        String head = new String(content.head(), StandardCharsets.ISO_8859_1);
        String start =
                head.substring(0, Math.min(head.length(), 512)).stripLeading().toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html")
                || start.startsWith("<html")
                || start.startsWith("\u00ef\u00bb\u00bf<!doctype html");
    }

    @Override
    public ContentReader open(Content content, OptionValues options) {
        boolean bodyOnly = !options.text(EXTRACT).equals(ARTICLE);
        return ContentReader.ofOne(content, it -> Page.read(it).article(bodyOnly));
    }
}
