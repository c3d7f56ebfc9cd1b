package org.hearsay.formats.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.hearsay.core.spi.Content;
import org.hearsay.core.spi.Decoding;
import org.hearsay.core.spi.RawArticle;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** A web page that was read. Not safe for threads. */
final class Page {
    /** What pages that claim to be UTF-8 and are not are in, almost always. */
    private static final Charset OTHERWISE = Charset.forName("windows-1252");

    private final Document document;
    private final Content.Facts facts;
    private final @Nullable Charset repaired;

    private Page(Document document, Content.Facts facts, @Nullable Charset repaired) {
        this.document = document;
        this.facts = facts;
        this.repaired = repaired;
    }

    /** Reads a page: in the encoding that its container, a byte order mark or the page itself tells, if it can be that. */
    static Page read(Content content) throws IOException {
        byte[] bytes = content.bytes();
        String uri = content.facts().uri() == null ? "" : content.facts().uri();
        Charset zeros = byZeros(bytes);
        Charset told = zeros == null ? content.facts().charset() : zeros;
        Document document = parse(bytes, told, uri);
        Charset charset = document.charset();
        if (charset.equals(StandardCharsets.UTF_8) && !isUtf8(bytes)) {
            return new Page(parse(bytes, OTHERWISE, uri), content.facts(), OTHERWISE);
        }
        return new Page(document, content.facts(), zeros);
    }

    private static Document parse(byte[] bytes, @Nullable Charset charset, String uri) throws IOException {
        return Jsoup.parse(new ByteArrayInputStream(bytes), charset == null ? null : charset.name(), uri);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            Decoding.decode(bytes, bytes.length, StandardCharsets.UTF_8);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** UTF-16 without a byte order mark shows by zeros in every other place; null if there are none such. */
    private static @Nullable Charset byZeros(byte[] bytes) {
        int checked = Math.min(bytes.length, 512) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < checked; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (checked < 8 || Math.max(even, odd) < checked / 4) {
            return null;
        }
        return odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    /**
     * Its article.
     *
     * @param wholeBody whether to take all of its text
     * @throws IOException if there is no text in it
     */
    RawArticle article(boolean wholeBody) throws IOException {
        Metadata metadata = Metadata.of(document);
        String text = wholeBody ? ArticleText.of(document.body()) : text(metadata);
        if (text.isBlank()) {
            throw new IOException("the page holds no text of an article");
        }
        RawArticle.Builder article = RawArticle.builder(text)
                .title(metadata.title())
                .language(metadata.language())
                .uri(metadata.uri() == null ? facts.uri() : metadata.uri())
                .author(metadata.author())
                .publisher(metadata.publisher())
                .section(metadata.section())
                .extra("encodingRepaired", repaired == null ? null : repaired.name());
        if (metadata.published() != null) {
            return article.published(metadata.published()).build();
        }
        // better than none: news is crawled soon after it is printed
        return article.published(facts.retrieved())
                .extra("publishedFrom", facts.retrieved() == null ? null : "crawl")
                .build();
    }

    private String text(Metadata metadata) {
        String stated = metadata.body();
        return stated == null ? ArticleText.extracted(document) : stated;
    }
}
