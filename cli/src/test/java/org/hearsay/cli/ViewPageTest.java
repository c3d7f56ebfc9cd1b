package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** What the page that {@code view} makes shows, in a browser: texts, marks, filters and the table of statements. */
final class ViewPageTest extends ViewPages {
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
}
