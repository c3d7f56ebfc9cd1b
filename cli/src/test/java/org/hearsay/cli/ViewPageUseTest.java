package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** How the page that {@code view} makes is used: ways through it, keyboard, contrast, phones, large archives. */
final class ViewPageUseTest extends ViewPages {
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
