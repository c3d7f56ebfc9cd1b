package org.hearsay.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.core.formats.InputSettings;
import org.hearsay.core.io.Article;
import org.hearsay.core.spi.Content;
import org.hearsay.core.spi.Found;
import org.hearsay.core.spi.OptionValues;
import org.hearsay.core.spi.RawArticle;
import org.hearsay.core.testing.InputsTester;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

final class HtmlFormatTest {
    private static final String FIRST =
            "The harbour of Port Elva will stay closed until Tuesday, the port authority said on Friday, after a barge ran"
                    + " aground in the eastern channel.";
    private static final String SECOND =
            "Divers have looked at the hull and found no leak, according to Captain Mara Lind, who leads the salvage crew, and"
                    + " the tide may lift the barge on Monday.";
    private static final String BODY = "<p>" + FIRST + "</p>\n<p>" + SECOND + "</p>";
    private static final String TEXT = FIRST + "\n\n" + SECOND;

    @TempDir
    private Path folder;

    private Article read(String html) throws Exception {
        return read(html.getBytes(StandardCharsets.UTF_8));
    }

    private Article read(byte[] html) throws Exception {
        return InputsTester.article(InputSettings.published(null), Files.write(folder.resolve("page.html"), html));
    }

    private String failure(String html) throws Exception {
        return InputsTester.lines(Files.writeString(folder.resolve("page.html"), html))
                .get(0);
    }

    private static String page(String head, String body) {
        return "<!DOCTYPE html><html lang=\"en-GB\"><head>" + head + "</head><body>"
                + "<nav><ul><li><a href=\"/\">Home</a></li><li><a href=\"/world\">World</a></li></ul></nav>" + body
                + "<aside><a href=\"/x\">Read more about barges</a></aside>"
                + "<footer>All rights reserved. Contact the newsroom.</footer></body></html>";
    }

    @Test
    void takes_what_json_ld_states_wherever_it_stands() throws Exception {
        Article article = read(page(
                "<title>Port Elva closed | The Lantern</title><script type=\"application/ld+json\">{\"@context\":"
                        + " \"https://schema.org\", \"@graph\": [{\"@type\": \"WebSite\", \"name\": \"x\"}, {\"@type\":"
                        + " [\"Thing\", \"NewsArticle\"], \"headline\": \"Port Elva closed\", \"datePublished\":"
                        + " \"2026-11-20T08:00:00+01:00\", \"author\": [{\"@type\": \"Person\", \"name\": \"Ana Ruiz\"},"
                        + " \"Bo Lind\"], \"publisher\": {\"@type\": \"Organization\", \"name\": \"The Lantern\"},"
                        + " \"articleSection\": [\"Harbours\"], \"inLanguage\": \"en\"}]}</script>"
                        + "<link rel=\"canonical\" href=\"https://lantern.example/port\">",
                "<article><h1>Port Elva closed</h1>" + BODY + "</article>"));
        assertThat(article.text()).isEqualTo(TEXT);
        assertThat(article.title()).isEqualTo("Port Elva closed");
        assertThat(article.published()).isEqualTo("2026-11-20T08:00:00+01:00");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.uri()).isEqualTo("https://lantern.example/port");
        assertThat(InputsTester.extra(article, "author")).isEqualTo("Ana Ruiz, Bo Lind");
        assertThat(InputsTester.extra(article, "publisher")).isEqualTo("The Lantern");
        assertThat(InputsTester.extra(article, "section")).isEqualTo("Harbours");
    }

    @Test
    void takes_open_graph_where_there_is_no_json_ld() throws Exception {
        Article article = read(page(
                "<meta property=\"og:title\" content=\"Barge &amp; tide\"><meta property=\"og:site_name\" content=\"Harbour"
                        + " Post\"><meta property=\"article:published_time\" content=\"2026-11-20T07:00:00Z\">"
                        + "<meta name=\"author\" content=\"Ana Ruiz\"><script type=\"application/ld+json\">{broken</script>",
                "<main>" + BODY + "</main>"));
        assertThat(article.text()).isEqualTo(TEXT);
        assertThat(article.title()).isEqualTo("Barge & tide");
        assertThat(article.published()).isEqualTo("2026-11-20T07:00:00Z");
        assertThat(InputsTester.extra(article, "publisher")).isEqualTo("Harbour Post");
        assertThat(InputsTester.extra(article, "author")).isEqualTo("Ana Ruiz");
    }

    @Test
    void takes_the_time_element_and_the_heading_where_there_is_nothing_else() throws Exception {
        Article article = read(page(
                "",
                "<article><h1>Barge stuck</h1><time datetime=\"2026-11-20\">on Friday</time>" + BODY + "</article>"));
        assertThat(article.title()).isEqualTo("Barge stuck");
        assertThat(article.published()).isEqualTo("2026-11-20");
        assertThat(article.language()).isEqualTo("en");
    }

    @Test
    void reads_dates_as_pages_write_them_and_leaves_out_what_is_none() {
        assertThat(List.of(
                        "2026-11-23",
                        "2026-11-23T08:00:00+0100",
                        "2026-11-23 08:00:00",
                        "2026-11-23 08:00:00 +01:00",
                        "2026-11-23T08:00:00.123Z",
                        "November 23, 2026",
                        "23 Nov 2026",
                        "20261123",
                        "Mon, 23 Nov 2026 08:00:00 GMT"))
                .extracting(PageDates::iso)
                .containsExactly(
                        "2026-11-23",
                        "2026-11-23T08:00:00+01:00",
                        "2026-11-23T08:00:00",
                        "2026-11-23T08:00:00+01:00",
                        "2026-11-23T08:00:00.123Z",
                        "2026-11-23",
                        "2026-11-23",
                        "2026-11-23",
                        "2026-11-23T08:00:00Z");
        assertThat(List.of("yesterday", "2026-02-31", "June 31, 2026", "11/23/2026", "1763884800"))
                .extracting(PageDates::iso)
                .containsOnlyNulls();
    }

    @Test
    void leaves_out_what_stands_around_the_article() throws Exception {
        Article article = read(page(
                "",
                "<div class=\"cookie-banner\">We value your privacy. <button>Accept all cookies</button></div>"
                        + "<div class=\"article-body\">" + BODY
                        + "<figure><img src=\"a.jpg\"><figcaption>The barge</figcaption></figure></div>"
                        + "<div class=\"comments\"><p>First!</p><p>Nonsense, says I.</p></div>"));
        assertThat(article.text())
                .contains(FIRST, SECOND)
                .doesNotContain("cookies", "The barge", "First!", "Home", "rights reserved", "Read more");
    }

    @Test
    void parts_paragraphs_at_doubled_line_breaks() throws Exception {
        Article article =
                read("<html><body><table><tr><td>" + FIRST + "<br><br>" + SECOND + "<br>They wait.</td></tr></table>");
        assertThat(article.text()).startsWith(FIRST + "\n\n" + SECOND);
    }

    @Test
    void reads_short_articles() throws Exception {
        assertThat(read(page("", "<article><p>Rain may come.</p></article>")).text())
                .isEqualTo("Rain may come.");
    }

    @Test
    void decodes_entities_and_drops_soft_hyphens() throws Exception {
        assertThat(read(page("", "<article><p>Caf&eacute; &ldquo;A&rdquo; &amp;&nbsp;har&shy;bour.</p></article>"))
                        .text())
                .isEqualTo("Caf\u00e9 \u201cA\u201d & harbour.");
    }

    @Test
    void tells_the_encoding_by_the_page_and_repairs_a_wrong_one() throws Exception {
        Charset windows = Charset.forName("windows-1252");
        String body = "<article><p>Caf\u00e9 \u201cElva\u201d is closed.</p></article>";
        String declared = page("<meta charset=\"windows-1252\">", body);
        assertThat(read(declared.getBytes(windows)).text()).startsWith("Caf\u00e9 \u201cElva\u201d");
        Article repaired = read(page("<meta charset=\"utf-8\">", body).getBytes(windows));
        assertThat(repaired.text()).startsWith("Caf\u00e9 \u201cElva\u201d");
        assertThat(InputsTester.extra(repaired, "encodingRepaired")).isEqualTo("windows-1252");
        Article wide = read(page("<meta charset=\"utf-8\">", body).getBytes(StandardCharsets.UTF_16LE));
        assertThat(wide.text()).startsWith("Caf\u00e9");
        assertThat(read(("\ufeff" + page("", body)).getBytes(StandardCharsets.UTF_16BE))
                        .text())
                .startsWith("Caf\u00e9");
    }

    @Test
    void takes_all_of_the_body_if_asked() throws Exception {
        Path page = Files.writeString(folder.resolve("page.html"), page("", "<p>Short.</p><div>Box.</div>"));
        InputSettings settings = new InputSettings(null, InputSettings.MAX_BYTES, null, List.of("html.extract=body"));
        assertThat(InputsTester.article(settings, page).text()).isEqualTo("Short.\n\nBox.");
    }

    @Test
    void tells_pages_without_text() throws Exception {
        assertThat(failure("<!DOCTYPE html><html><body><script>x()</script></body></html>"))
                .isEqualTo("page.html: cannot be read: the page holds no text of an article");
        assertThat(failure("")).isEqualTo("page.html: is empty");
        assertThat(failure("\u0001\u0002\u0003 and \u0004\u0005"))
                .isEqualTo("page.html: cannot be read: the page is no text");
    }

    @Test
    @Timeout(60)
    void survives_pages_nested_beyond_measure() throws Exception {
        String deep = "<div>".repeat(100_000) + "<p>" + FIRST + "</p>" + "</div>".repeat(100_000);
        Path page = Files.writeString(folder.resolve("page.html"), "<!DOCTYPE html><html><body>" + deep);
        assertThat(InputsTester.lines(page)).containsExactly("page: " + FIRST);
        String broken = "<!DOCTYPE html><p><b><table><td><i></p>" + FIRST + "<p></b></table>" + SECOND;
        assertThat(read(broken).text()).contains(FIRST);
    }

    private static RawArticle got(byte[] page, String charset, @Nullable String retrieved) throws Exception {
        Content.Facts facts = new Content.Facts(
                "text/html", charset.isEmpty() ? null : Charset.forName(charset), "https://post.example/a", retrieved);
        HtmlFormat format = new HtmlFormat();
        Content content = new Content("a", new ByteArrayInputStream(page), facts, InputSettings.MAX_BYTES);
        Found found = format.open(content, OptionValues.of(format.options(), Map.of()))
                .next();
        return ((Found.Document) Objects.requireNonNull(found)).article();
    }

    @Test
    void one_stray_byte_leaves_the_rest_of_the_page_as_it_is() throws Exception {
        String body =
                "<article><p>Caf\u00e9 \u201cElva\u201d is closed, says Bj\u00f6rk, \u017diga and \u0141ukasz.</p><p>It%s late.</p></article>";
        byte[] page = page("<meta charset=\"utf-8\">", body.formatted("@s")).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < page.length; i++) {
            page[i] = page[i] == '@' ? (byte) 0x92 : page[i];
        }
        Article article = read(page);
        assertThat(article.text())
                .isEqualTo(
                        "Caf\u00e9 \u201cElva\u201d is closed, says Bj\u00f6rk, \u017diga and \u0141ukasz.\n\nIt\u2019s late.");
        assertThat(InputsTester.extra(article, "encodingRepaired")).isEqualTo("windows-1252");
        assertThat(got(page, "windows-1252", null).text()).startsWith("Caf\u00e9 \u201cElva\u201d");
    }

    @Test
    void a_wrong_encoding_is_repaired_whoever_tells_it() throws Exception {
        String body = "<article><p>Caf\u00e9 \u201cElva\u201d is closed.</p></article>";
        byte[] page = page("", body).getBytes(StandardCharsets.UTF_8);
        for (String wrong : List.of("ISO-8859-1", "windows-1251", "GBK", "UTF-16")) {
            RawArticle article = got(page, wrong, null);
            assertThat(article.text()).as(wrong).isEqualTo("Caf\u00e9 \u201cElva\u201d is closed.");
            assertThat(article.extra()).as(wrong).containsEntry("encodingRepaired", "UTF-8");
            Article said = read(page("<meta charset=\"" + wrong + "\">", body).getBytes(StandardCharsets.UTF_8));
            assertThat(said.text()).as(wrong).isEqualTo(article.text());
            assertThat(InputsTester.extra(said, "encodingRepaired")).isEqualTo("UTF-8");
        }
        byte[] latin = page("<meta charset=\"iso-8859-1\">", body).getBytes(Charset.forName("windows-1252"));
        assertThat(read(latin).text()).isEqualTo("Caf\u00e9 \u201cElva\u201d is closed.");
        byte[] cyrillic = page("", "<p>\u041f\u043e\u0440\u0442 \u0437\u0430\u043a\u0440\u044b\u0442.</p>")
                .getBytes(Charset.forName("windows-1251"));
        assertThat(got(cyrillic, "windows-1251", null).text())
                .isEqualTo("\u041f\u043e\u0440\u0442 \u0437\u0430\u043a\u0440\u044b\u0442.");
    }

    @Test
    void nothing_is_repaired_where_what_is_told_is_true() throws Exception {
        String body = "<article><p>Caf\u00e9 \u201cElva\u201d is closed.</p></article>";
        for (Charset wide : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_8)) {
            Article marked = read(("\ufeff" + page("", body)).getBytes(wide));
            assertThat(marked.text()).isEqualTo("Caf\u00e9 \u201cElva\u201d is closed.");
            assertThat(InputsTester.extra(marked, "encodingRepaired")).isEmpty();
            RawArticle told = got(page("", body).getBytes(wide), wide.name(), null);
            assertThat(told.text()).isEqualTo("Caf\u00e9 \u201cElva\u201d is closed.");
            assertThat(told.extra()).doesNotContainKey("encodingRepaired");
        }
        Article windows = read(page("<meta charset=\"windows-1252\">", body).getBytes(Charset.forName("windows-1252")));
        assertThat(InputsTester.extra(windows, "encodingRepaired")).isEmpty();
    }

    @Test
    void takes_the_date_of_the_crawl_where_the_page_states_none_and_says_so() throws Exception {
        RawArticle undated = got(page("", BODY).getBytes(StandardCharsets.UTF_8), "", "2026-11-21T10:00:00Z");
        assertThat(undated.published()).isEqualTo("2026-11-21T10:00:00Z");
        assertThat(undated.extra()).containsEntry("publishedFrom", "crawl");
        String dated = page("<meta property=\"article:published_time\" content=\"2026-11-20\">", BODY);
        RawArticle stated = got(dated.getBytes(StandardCharsets.UTF_8), "", "2026-11-21T10:00:00Z");
        assertThat(stated.published()).isEqualTo("2026-11-20");
        assertThat(stated.extra()).doesNotContainKey("publishedFrom");
        assertThat(got(page("", BODY).getBytes(StandardCharsets.UTF_8), "", null)
                        .extra())
                .doesNotContainKey("publishedFrom");
    }

    @Test
    void takes_languages_of_three_letters_for_those_of_two() throws Exception {
        String html = page("<meta property=\"og:locale\" content=\"en_GB\">", BODY);
        assertThat(read(html.replace("lang=\"en-GB\"", "lang=\"spa\"")).language())
                .isEqualTo("es");
        assertThat(read(html.replace("lang=\"en-GB\"", "lang=\"haw-US\"")).language())
                .isEqualTo("haw");
        assertThat(read(html.replace("lang=\"en-GB\"", "lang=\"english\"")).language())
                .isEqualTo("en");
    }
}
