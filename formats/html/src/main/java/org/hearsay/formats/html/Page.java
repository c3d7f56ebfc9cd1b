package org.hearsay.formats.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
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
        Content.Facts facts = content.facts();
        String uri = facts.uri() == null ? "" : facts.uri();
        Charset marked = Decoding.marked(bytes);
        Charset zeros = marked == null ? byZeros(bytes) : null;
        if (zeros != null) {
            boolean isTold = facts.charset() != null && isWide(facts.charset());
            return new Page(Jsoup.parse(new String(bytes, zeros), uri), facts, isTold ? null : zeros);
        }
        String told = facts.charset() == null ? null : facts.charset().name();
        Document document = Jsoup.parse(new ByteArrayInputStream(bytes), told, uri);
        return marked != null && isWide(marked)
                ? new Page(document, facts, null)
                : checked(document, facts, bytes, uri);
    }

    /** What was told may not be true. */
    private static Page checked(Document document, Content.Facts facts, byte[] bytes, String uri) throws IOException {
        Charset told = document.charset();
        MixedText mixed = MixedText.of(bytes);
        if (mixed.isBinary()) {
            throw new IOException("the page is no text");
        }
        if (told.equals(StandardCharsets.UTF_8)) {
            return mixed.strays() == 0
                    ? new Page(document, facts, null)
                    : new Page(Jsoup.parse(mixed.text(), uri), facts, MixedText.OTHERWISE);
        }
        if (mixed.isSurelyUtf8() || isWide(told) && mixed.strays() == 0) {
            return new Page(Jsoup.parse(mixed.text(), uri), facts, StandardCharsets.UTF_8);
        }
        // as browsers do: nobody means the control characters in which they differ
        boolean isLatin = told.equals(StandardCharsets.ISO_8859_1) || told.equals(StandardCharsets.US_ASCII);
        return isLatin
                ? new Page(Jsoup.parse(new String(bytes, MixedText.OTHERWISE), uri), facts, null)
                : new Page(document, facts, null);
    }

    private static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
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
