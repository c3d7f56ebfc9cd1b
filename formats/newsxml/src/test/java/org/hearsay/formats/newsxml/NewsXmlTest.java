package org.hearsay.formats.newsxml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.core.formats.InputSettings;
import org.hearsay.core.io.Article;
import org.hearsay.core.io.ReadResult;
import org.hearsay.core.testing.InputsTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

final class NewsXmlTest {
    @TempDir
    private Path folder;

    private List<ReadResult> read(String xml) throws Exception {
        return InputsTester.results(InputSettings.published(null), Files.writeString(folder.resolve("a.xml"), xml));
    }

    private Article article(String xml) throws Exception {
        return ((ReadResult.Read) read(xml).get(0)).article();
    }

    @Test
    void reads_nitf() throws Exception {
        Article article = article("""
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE nitf SYSTEM "http://www.nitf.org/IPTC/NITF/3.3/specification/dtd/nitf-3-3.dtd">
                <nitf xml:lang="en-US">
                <head><title>Other title</title><meta name="online_sections" content="World"/>
                <docdata><doc-id id-string="1645678"/><date.issue norm="20260102T000000"/><doc.copyright holder="x"/></docdata>
                <pubdata name="Harbour Post" date.publication="20260103T083000Z" ex-ref="https://post.example/1"/></head>
                <body><body.head><hedline><hl1>Barge stuck &amp; waiting</hl1></hedline><byline>By Ana Ruiz</byline></body.head>
                <body.content><block class="lead_paragraph"><p>A barge is stuck.</p></block>
                <block class="full_text"><p>A barge is stuck.</p><p>It may float on <chron norm="20260105">Monday</chron>.</p></block>
                </body.content></body></nitf>
                """);
        assertThat(article.id()).isEqualTo("1645678");
        assertThat(article.title()).isEqualTo("Barge stuck & waiting");
        assertThat(article.published()).isEqualTo("2026-01-03T08:30:00Z");
        assertThat(article.text()).isEqualTo("A barge is stuck.\n\nIt may float on Monday.");
        assertThat(article.language()).isEqualTo("en");
        assertThat(InputsTester.extra(article, "publisher")).isEqualTo("Harbour Post");
        assertThat(InputsTester.extra(article, "author")).isEqualTo("By Ana Ruiz");
        assertThat(InputsTester.extra(article, "section")).isEqualTo("World");
    }

    @Test
    void takes_the_date_of_issue_where_there_is_no_other() throws Exception {
        assertThat(article("<nitf><head><docdata><date.issue norm=\"20260102\"/></docdata></head>"
                                + "<body><body.content><p>Rain.</p></body.content></body></nitf>")
                        .published())
                .isEqualTo("2026-01-02");
    }

    @Test
    void reads_all_items_of_a_news_message() throws Exception {
        List<ReadResult> results = read("""
                <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
                <newsItem guid="urn:a" xml:lang="en"><itemMeta><provider literal="Northern Wire"/><versionCreated>2026-01-03T08:30:00Z</versionCreated></itemMeta>
                <contentMeta><language tag="en-GB"/><headline>Barge</headline><by>Ana Ruiz</by></contentMeta>
                <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>One.</p><p>Two.</p></body></html></inlineXML></contentSet></newsItem>
                <newsItem guid="urn:b"><contentMeta><contentCreated>2026-01-04</contentCreated></contentMeta>
                <contentSet><inlineData contenttype="text/plain">Plain text.</inlineData></contentSet></newsItem>
                <newsItem guid="urn:c"><contentSet><remoteContent href="picture.jpg"/></contentSet></newsItem>
                </itemSet></newsMessage>
                """);
        assertThat(results).hasSize(3);
        Article first = ((ReadResult.Read) results.get(0)).article();
        assertThat(first.id()).isEqualTo("urn:a");
        assertThat(first.title()).isEqualTo("Barge");
        assertThat(first.published()).isEqualTo("2026-01-03T08:30:00Z");
        assertThat(first.text()).isEqualTo("One.\n\nTwo.");
        assertThat(InputsTester.extra(first, "publisher")).isEqualTo("Northern Wire");
        assertThat(((ReadResult.Read) results.get(1)).article().text()).isEqualTo("Plain text.");
        assertThat(results.get(2)).isInstanceOf(ReadResult.Skipped.class);
    }

    @Test
    @Timeout(20)
    void takes_nothing_from_outside_and_blows_nothing_up() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "the secret");
        Article article = article("<?xml version=\"1.0\"?><!DOCTYPE nitf [<!ENTITY x SYSTEM \"" + secret.toUri()
                + "\"><!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;\">]>"
                + "<nitf><body><body.content><p>Rain &x; &c;</p></body.content></body></nitf>");
        assertThat(article.text()).startsWith("Rain").doesNotContain("secret\n", "the secret", "haha");
    }

    @Test
    void tells_what_holds_no_text() throws Exception {
        assertThat(read("<nitf><body/></nitf>").get(0).toString()).endsWith("holds no text in 'body.content'");
        assertThat(read("<rss><channel/></rss>").get(0).toString()).endsWith("there is no element 'nitf' in it");
        assertThat(read("<newsMessage/>").get(0).toString()).endsWith("there is no element 'newsItem' in it");
        assertThat(read("").get(0)).isInstanceOf(ReadResult.Failed.class);
    }

    @Test
    void takes_names_with_prefixes_for_those_without() throws Exception {
        List<ReadResult> results = read("""
                <?xml version="1.0"?>
                <n:newsMessage xmlns:n="http://iptc.org/std/nar/2006-10-01/" xmlns:h="http://www.w3.org/1999/xhtml"><n:itemSet>
                <n:newsItem guid="urn:a"><n:contentMeta><n:headline>Barge</n:headline></n:contentMeta><n:contentSet>
                <n:inlineXML><h:html><h:body><h:p>One &amp; only.</h:p><h:p>Caf&eacute;&#233;.</h:p></h:body></h:html></n:inlineXML>
                </n:contentSet></n:newsItem></n:itemSet></n:newsMessage>
                """);
        assertThat(results).hasSize(1);
        Article article = ((ReadResult.Read) results.get(0)).article();
        assertThat(article.title()).isEqualTo("Barge");
        assertThat(article.text()).isEqualTo("One & only.\n\nCaf\u00e9\u00e9.");
        assertThat(article("<x:nitf><x:body><x:body.content><x:p>Rain.</x:p></x:body.content></x:body></x:nitf>")
                        .text())
                .isEqualTo("Rain.");
    }

    @Test
    void tells_what_is_cut_off_and_keeps_what_is_whole() throws Exception {
        String item =
                "<newsItem guid=\"urn:%s\"><contentSet><inlineData>Rain\n%s.</inlineData></contentSet></newsItem>";
        String whole = "<newsMessage><itemSet>" + item.formatted("a", "a") + item.formatted("b", "b");
        List<ReadResult> results = read(whole.substring(0, whole.length() - 30));
        assertThat(results).hasSize(2);
        assertThat(((ReadResult.Read) results.get(0)).article().text()).isEqualTo("Rain\na.");
        assertThat(results.get(1).toString()).contains("broken or cut off XML at line 3");
        assertThat(read("<nitf><body><body.content><p>Rain.</p><p>And th").get(0))
                .isInstanceOf(ReadResult.Failed.class);
    }

    @Test
    void passes_over_an_item_that_is_too_large() throws Exception {
        String item = "<newsItem><contentSet><inlineData>%s</inlineData></contentSet></newsItem>";
        Path file = Files.writeString(
                folder.resolve("a.xml"),
                "<newsMessage>" + item.formatted("a".repeat(200_000)) + item.formatted("b") + "</newsMessage>");
        List<ReadResult> results = InputsTester.results(new InputSettings(null, 100_000, null, List.of()), file);
        assertThat(results.get(0).toString())
                .endsWith(
                        "a.xml:1: is larger than a document may be (100,000 bytes);" + " raise --max-size to read it");
        assertThat(((ReadResult.Read) results.get(1)).article().text()).isEqualTo("b");
        Files.writeString(file, "<newsMessage><!--" + "a".repeat(400_000) + "-->" + item.formatted("b"));
        assertThat(InputsTester.results(new InputSettings(null, 100_000, null, List.of()), file))
                .singleElement()
                .asString()
                .contains("is larger than a document may be");
    }

    @Test
    void reads_files_of_many_items_in_other_encodings() throws Exception {
        String item = "<nitf><body><body.content><p>Caf\u00e9.</p></body.content></body></nitf>";
        for (String encoding : List.of("UTF-16", "ISO-8859-1", "UTF-8")) {
            String xml = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?><all>" + item + item + "</all>";
            Path file = Files.write(folder.resolve("a.nitf"), xml.getBytes(encoding));
            assertThat(InputsTester.lines(file)).containsExactly("a: Caf\u00e9.", "a-2: Caf\u00e9.");
        }
    }

    @Test
    void one_wrong_byte_costs_one_item() throws Exception {
        String item = "<newsItem><contentSet><inlineData>Caf\u00e9%s.</inlineData></contentSet></newsItem>";
        byte[] xml = ("<newsMessage>" + item.formatted("@") + item.formatted("") + "</newsMessage>").getBytes(UTF_8);
        xml[new String(xml, ISO_8859_1).indexOf('@')] = (byte) 0xE9;
        List<ReadResult> results =
                InputsTester.results(InputSettings.published(null), Files.write(folder.resolve("a.xml"), xml));
        assertThat(results.get(0).toString()).contains("a.xml:1: holds bytes that are not in the encoding of the file");
        assertThat(((ReadResult.Read) results.get(1)).article().text()).isEqualTo("Caf\u00e9.");
        assertThat(read("<?xml version=\"1.0\" encoding=\"utf-9\"?><nitf/>")
                        .get(0)
                        .toString())
                .contains("there is no encoding 'utf-9'");
    }
}
