package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.cli.CommandRun.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page that {@code view} makes, in a browser, as people use it. */
final class ViewPageTest {
    private static final Path NEWS = Path.of(System.getProperty("basedir", "."), "..", "seeds", "news.jsonl");
    private static final List<String> VIEWS = List.of("articles", "statements", "dates", "speakers");
    /** Takes quotes, markup, a line separator, an override of direction and characters of two UTF-16 units. */
    private static final String HOSTILE_TEXT =
            "👩🏽‍🚀 \"Ana\" <script>window.hacked = true</script> said 'it\u2028may </script><!-- rain'"
                    + " on \u202eFriday\u202c & <img src=x onerror=\"window.hacked = true\"> 🌧 later.\r\n\r\nשלום Rita wrote more.";

    @TempDir
    private static Path folder;

    private static Path annotated;
    private static Path news;
    private static Path hostile;
    private static Browser browser;

    @BeforeAll
    static void makePages() throws IOException {
        browser = Browser.open();
        annotated = folder.resolve("annotated.jsonl");
        CommandRun result = run("annotate", NEWS.toString(), "-o", annotated.toString());
        assertThat(result.code()).as(result.err()).isZero();
        news = page("news", annotated);
        ReportText article = new ReportText("hostile", HOSTILE_TEXT)
                .with("title", "<b onclick=\"window.hacked = true\">\u202eTitle</b>")
                .with("uri", "javascript:window.hacked = true")
                .with("published", "2026-11-23")
                .mark("entities", "Ana", "type", "PERSON", "entity", "e1", "name", "<i>Ana\u202e</i>")
                .mark("entities", "Rita", "type", "PERSON", "entity", "e3", "name", "Rita")
                .statement("Rita", "wrote", "more", "e3", "INDIRECT")
                .mark("entities", "<script>window.hacked", "type", "\"><script>", "entity", "e2", "name", "x")
                .mark(
                        "dates",
                        "\u202eFriday\u202c",
                        "type",
                        "DATE",
                        "value",
                        "2026-11-20",
                        "from",
                        "2026-11-20",
                        "to",
                        "2026-11-20")
                .hedge("may", 0.5, "may </script><!-- rain")
                .statement("\"Ana\" <script>", "said", "'it\u2028may </script><!-- rain'", "e1", "DIRECT")
                .statement(
                        "\"Ana\"",
                        "script>window",
                        "Ana\" <script>window.hacked = true</script> said",
                        "e1",
                        "INDIRECT");
        hostile = page("hostile", Files.writeString(folder.resolve("hostile.jsonl"), article + "\n"));
    }

    private static Path page(String name, Path input, String... options) {
        Path page = folder.resolve(name + ".html");
        String[] arguments = new String[options.length + 4];
        List.of("view", input.toString(), "-o", page.toString()).toArray(arguments);
        System.arraycopy(options, 0, arguments, 4, options.length);
        CommandRun result = run(arguments);
        assertThat(result.code()).as(result.err()).isZero();
        return page;
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    /** Whatever a test did, nothing was loaded and nothing went wrong. */
    @AfterEach
    void nothing_was_loaded_and_nothing_went_wrong() {
        browser.resize(false);
        assertThat(browser.messages()).isEmpty();
        assertThat(browser.requests()).isEmpty();
    }

    @Test
    void shows_texts_as_they_are_and_marks_where_they_lie() throws IOException {
        for (Path page : List.of(news, hostile)) {
            browser.open(page, "");
            int articles = page.equals(news) ? 21 : 1;
            assertThat(browser.all("article")).hasSize(articles);
            for (int article = 0; article < articles; article++) {
                browser.script("document.querySelectorAll('article')[arguments[0]].scrollIntoView()", article);
                String filled = "return document.querySelectorAll('article .text')[%d].childElementCount > 0";
                int number = article;
                browser.await(() -> browser.truth(filled.formatted(number)));
                assertThat(browser.script(resource("misplaced.js"), article))
                        .asString()
                        .isEqualTo("[]");
            }
        }
    }

    @Test
    void hostile_articles_do_nothing() throws IOException {
        browser.open(hostile, "");
        for (String view : VIEWS) {
            show(view);
        }
        show("articles");
        browser.point(browser.find("mark.hedges"));
        assertThat(browser.find("#card").getText()).contains("epistemic", "0.5", "</script><!-- rain");
        assertThat(browser.truth("return window.hacked === undefined")).isTrue();
        assertThat(browser.script("return document.querySelectorAll('script, img, article b, i').length"))
                .isEqualTo(2L);
        assertThat(browser.script("return document.querySelectorAll('article a').length"))
                .isEqualTo(0L);
        assertThat(browser.find("article h2").getText()).contains("<b onclick=\"window.hacked = true\">");
        // an override is shown by name, and turns nothing that follows it
        assertThat(browser.all("article .control")).hasSize(3);
        assertThat(browser.script("return document.querySelector('.text .control').dataset.name"))
                .isEqualTo("RLO");
        assertThat(browser.script(resource("left-to-right.js"), "Fri", "iday", "day"))
                .isEqualTo(true);
        // marks leave the order of words as it is, in a paragraph from right to left too
        assertThat(browser.script(resource("left-to-right.js"), "Rita", "wrote", "more", "שלום"))
                .isEqualTo(true);
    }

    @Test
    void switches_layers_off_and_on() {
        browser.open(news, "");
        for (String layer : List.of("entities", "dates", "hedges")) {
            WebElement box = browser.find("input[value=" + layer + "]");
            assertThat(browser.all("#list mark." + layer)).isNotEmpty();
            box.click();
            browser.await(() -> browser.all("#list mark." + layer).isEmpty());
            assertThat(browser.all("#list mark.content")).isNotEmpty();
            box.click();
            browser.await(() -> !browser.all("#list mark." + layer).isEmpty());
        }
        browser.find("input[name=labels]").click();
        assertThat(browser.script(
                        "return getComputedStyle(document.querySelector('#list [data-tag]'), '::after').content"))
                .isEqualTo("none");
    }

    @Test
    void joins_the_parts_of_a_statement_that_is_pointed_at() {
        browser.open(news, "");
        browser.point(browser.find("#list mark.cue"));
        List<String> roles = browser.all("mark.lit").stream()
                .map(mark -> String.valueOf(mark.getDomAttribute("data-role")))
                .toList();
        assertThat(roles).contains("source", "cue", "content");
        assertThat(browser.find("#card").getText()).contains("Source", "Cue", "Content", "Certainty");
        browser.point(browser.find("h1"));
        browser.await(() -> !browser.find("#card").isDisplayed());
        assertThat(browser.all(".lit")).isEmpty();
    }

    @Test
    void filters_articles_and_statements() {
        browser.open(news, "");
        browser.set("search", "security source");
        awaitStatus("1 of 21 articles");
        assertThat(browser.texts("#list .found")).contains("security source");
        browser.find("#clear").click();
        awaitStatus("21 articles");
        browser.set("speaker", "Helga Strand");
        awaitStatus("1 of 21 articles");
        show("statements");
        awaitStatus("2 statements of");
        assertThat(browser.texts("td.column-speaker strong")).containsOnly("Helga Strand");
        browser.set("speaker", "");
        browser.set("most", "0.3");
        browser.await(() -> !browser.texts("td.column-speaker strong").contains("Helga Strand"));
        assertThat(browser.texts("td.column-certainty"))
                .isNotEmpty()
                .allMatch(cell -> Double.parseDouble(cell.split("\\s", 2)[0]) <= 0.3);
        browser.set("most", "");
        browser.set("type", "attributions:DIRECT");
        browser.await(() -> browser.texts("td.column-kind").stream().allMatch("direct"::equals));
        browser.set("type", "");
        browser.set("entity", "Geneva");
        show("articles");
        browser.await(() -> browser.texts("article").size() < 21);
        assertThat(browser.texts("#list mark.entities:not(.faded)"))
                .isNotEmpty()
                .allMatch("Geneva"::equals);
        browser.set("entity", "");
        browser.set("from", "2024-01-01");
        browser.set("to", "2024-06-30");
        browser.set("dated", "published");
        browser.await(() -> !browser.texts("article").isEmpty()
                && browser.texts("article:not([hidden]) .about").stream().allMatch(about -> about.contains("2024")));
    }

    private static void show(String view) {
        browser.find("#tab-" + view).click();
        browser.await(() -> browser.find("#" + view).isDisplayed());
    }

    private static void awaitStatus(String status) {
        browser.await(() -> browser.find("#status").getText().startsWith(status));
    }

    @Test
    void sorts_and_searches_the_statements() {
        browser.open(news, "#/statements");
        WebElement head = browser.find("th.column-speaker");
        head.findElement(By.tagName("button")).click();
        assertThat(head.getDomAttribute("aria-sort")).isEqualTo("ascending");
        List<String> names = browser.texts("td.column-speaker strong");
        assertThat(names).hasSizeGreaterThan(20).isSortedAccordingTo(Comparator.comparing(ViewPageTest::plain));
        head.findElement(By.tagName("button")).click();
        assertThat(head.getDomAttribute("aria-sort")).isEqualTo("descending");
        browser.find("th.column-certainty button").click();
        assertThat(head.getDomAttribute("aria-sort")).isNull();
        assertThat(browser.texts("td.column-certainty").get(0)).startsWith("0.");
        browser.set("rows-search", "newspapers");
        awaitStatus("1 statement of");
        assertThat(browser.texts("td.column-statement").get(0)).contains("We do not negotiate through newspapers");
    }

    /** Roughly what a collator goes by. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L} ]", "")
                .toLowerCase(Locale.ROOT);
    }

    @Test
    void a_statement_leads_to_its_place() {
        browser.open(news, "#/statements");
        WebElement last = browser.all("td.column-statement a").get(150);
        String said = last.getText();
        last.click();
        browser.await(() -> "mark".equals(browser.focused().getTagName()));
        WebElement mark = browser.focused();
        assertThat(mark.getDomAttribute("data-role")).isEqualTo("content");
        assertThat(said).startsWith(mark.getText().split("\\W", 2)[0]);
        assertThat(
                        browser.truth(
                                "const { top, bottom } = document.activeElement.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight"))
                .isTrue();
        assertThat(browser.find("#card").isDisplayed()).isTrue();
        browser.script("history.back()");
        browser.await(() -> browser.find("#statements").isDisplayed());
    }

    @Test
    void draws_dates_and_speakers_that_lead_on() {
        browser.open(news, "#/dates");
        browser.await(() -> browser.all("g.bar[role=button]").size() > 3);
        int mentions = browser.all("#mentions li").size();
        browser.script("[...document.querySelectorAll('g.bar[role=button]')].at(-1).focus()");
        browser.press(Keys.ENTER);
        browser.await(() -> browser.all("#mentions li").size() < mentions);
        assertThat(browser.find("#from").getDomProperty("value")).startsWith("20");
        browser.find("#mentions a").click();
        browser.await(() -> "mark".equals(browser.focused().getTagName()));
        assertThat(browser.focused().getDomAttribute("data-role")).isEqualTo("dates");
        // by keyboard: the page may still be scrolling to the mark
        browser.script("document.getElementById('clear').focus()");
        browser.press(Keys.ENTER);
        show("speakers");
        browser.await(() -> browser.all("#bars li").size() > 20);
        WebElement first = browser.find("#bars button");
        String times = first.findElement(By.className("amount")).getText();
        first.click();
        awaitStatus(times + " statements of");
    }

    @Test
    void is_used_with_the_keyboard_alone() {
        browser.open(news, "");
        browser.press(Keys.TAB);
        assertThat(browser.focused().getText()).isEqualTo("Skip to the articles");
        assertThat(browser.truth("return document.activeElement.getBoundingClientRect().top >= 0"))
                .isTrue();
        browser.press(Keys.ENTER);
        browser.press(Keys.TAB);
        assertThat(browser.focused().getDomAttribute("aria-controls")).isEqualTo("articles");
        browser.press(Keys.ARROW_RIGHT);
        browser.await(() -> browser.find("#statements").isDisplayed());
        assertThat(browser.focused().getDomAttribute("aria-selected")).isEqualTo("true");
        browser.press(Keys.ARROW_LEFT);
        browser.await(() -> browser.find("#articles").isDisplayed());
        browser.press(Keys.TAB);
        String first = browser.focused().getText();
        assertThat(browser.focused().getTagName()).isEqualTo("mark");
        assertThat(browser.find("#card").isDisplayed()).isTrue();
        assertThat(browser.script("return getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
        browser.press(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
        assertThat(browser.focused().getText()).isNotEqualTo(first);
        browser.press(Keys.ESCAPE);
        assertThat(browser.find("#card").isDisplayed()).isFalse();
    }

    @Test
    void is_accessible_in_light_and_dark() throws IOException {
        List<String> few = Files.readAllLines(annotated).subList(0, 2);
        Path page = page("few", Files.write(folder.resolve("few.jsonl"), few));
        browser.open(page, "");
        Object light = browser.script("return getComputedStyle(document.body).backgroundColor");
        browser.script(resource("/axe.min.js"));
        for (boolean dark : new boolean[] {false, true}) {
            if (dark) {
                browser.find("#theme").click();
                assertThat(browser.find("#theme").getDomAttribute("aria-checked"))
                        .isEqualTo("true");
                assertThat(browser.script("return getComputedStyle(document.body).backgroundColor"))
                        .isNotEqualTo(light);
            }
            for (String view : VIEWS) {
                show(view);
                if (view.equals("articles")) {
                    browser.point(browser.find("#list mark.cue"));
                }
                assertThat(browser.scriptAsync(resource("violations.js")))
                        .as("%s, dark: %s", view, dark)
                        .asString()
                        .isEqualTo("[]");
            }
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ViewPageTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void fits_a_phone() {
        browser.resize(true);
        for (Path page : List.of(news, hostile)) {
            browser.open(page, "");
            assertThat(browser.find("#search").isDisplayed()).isFalse();
            for (String view : VIEWS) {
                show(view);
                assertThat(browser.script("return document.documentElement.scrollWidth"))
                        .as(view)
                        .isEqualTo(390L);
            }
        }
        browser.find("summary").click();
        assertThat(browser.find("#search").isDisplayed()).isTrue();
    }

    @Test
    void holds_two_thousand_articles() throws IOException {
        List<String> seeds = Files.readAllLines(annotated);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            lines.append(seeds.get(i % seeds.size()).replaceFirst("\"id\": *\"", "$0" + i + "-"))
                    .append('\n');
        }
        Path large = page("large", Files.writeString(folder.resolve("large.jsonl"), lines));
        browser.open(large, "");
        long ready = Long.parseLong(String.valueOf(browser.script("return document.documentElement.dataset.ready")));
        assertThat(ready).as("milliseconds until it can be used").isLessThan(8000);
        assertThat(browser.script("return document.querySelectorAll('.text > p').length"))
                .asString()
                .hasSizeLessThan(3);
        browser.script("location.hash = '1999.a3'");
        browser.await(() -> "mark".equals(browser.focused().getTagName()));
        assertThat(browser.truth("return document.activeElement.closest('article').dataset.number === '1999'"))
                .isTrue();
        browser.await(() -> browser.truth("return document.querySelectorAll('article .text > p').length < 100"));
        browser.set("speaker", "Helga Strand");
        awaitStatus("96 of 2,000 articles");
        show("statements");
        awaitStatus("192 statements of");
    }

    @Test
    void splits_itself_into_pages_that_lead_to_one_another() {
        Path index = page("parts", annotated, "--per-page", "10", "--title", "News & <more>");
        browser.open(folder.resolve("parts-2.html"), "");
        assertThat(browser.find("h1").getText()).isEqualTo("News & <more>, page 2");
        assertThat(browser.texts("nav a")).containsExactly("Previous page", "All pages", "Next page");
        browser.all("nav a").get(2).click();
        browser.await(() -> browser.address().endsWith("/parts-3.html"));
        assertThat(browser.find("#summary").getText()).startsWith("1 article");
        browser.all("nav a").get(1).click();
        browser.await(() -> browser.address().equals(index.toUri().toString()));
        assertThat(browser.texts("tbody th")).containsExactly("Page 1", "Page 2", "Page 3");
        assertThat(browser.find("#summary").getText()).isEqualTo("21 articles on 3 pages");
    }
}
