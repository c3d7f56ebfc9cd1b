package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.cli.CommandRun.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The page of errors that {@code evaluate} writes, in a browser. */
final class DifferencePageTest {
    private static final String TEXT =
            "Ana said <b onclick='window.hacked = 1'>it\u202e may</b> cost $3 in Lima. Rita went.";

    @TempDir
    private static Path folder;

    private static Browser browser;
    private static Path errors;

    @BeforeAll
    static void makePage() throws IOException {
        browser = Browser.open();
        ReportText gold = new ReportText("a\"><script>", TEXT)
                .mark("entities", "Ana", "type", "PERSON")
                .mark("entities", "Lima", "type", "LOCATION")
                .hedge("may", 0.5, "may</b> cost")
                .mark("quantities", "$3", "kind", "MONEY", "value", "3")
                .statement(
                        "Ana",
                        "said",
                        "<b onclick='window.hacked = 1'>it\u202e may</b> cost $3 in Lima",
                        "e1",
                        "INDIRECT");
        ReportText system = new ReportText("a\"><script>", TEXT)
                .mark("entities", "Ana", "type", "PERSON")
                .mark("entities", "Lima", "type", "PERSON")
                .mark("entities", "Rita", "type", "PERSON")
                .hedge("may", 0.5, "it\u202e may</b> cost")
                .mark("quantities", "$3", "kind", "MONEY", "value", "4")
                .statement("Ana", "said", "it\u202e may</b> cost $3 in Lima", "e1", "INDIRECT");
        Path first = Files.writeString(folder.resolve("gold.jsonl"), gold + "\n");
        Path second = Files.writeString(folder.resolve("system.jsonl"), system + "\n");
        errors = folder.resolve("errors.html");
        CommandRun result = run(
                "evaluate", "--gold", first.toString(), "--system", second.toString(), "--errors", errors.toString());
        assertThat(result.code()).as(result.err()).isZero();
    }

    @Test
    void shows_each_error_in_its_sentence() {
        browser.open(errors, "");
        assertThat(browser.texts("summary"))
                .containsExactly(
                        "entities, spurious 1",
                        "entities, wrong type 1",
                        "hedges, wrong value 1",
                        "attributions, wrong ends 1",
                        "quantities, wrong value 1");
        assertThat(browser.texts("li[data-layer=entities] mark"))
                .containsExactly("Rita\n(system: PERSON)", "Lima\n(gold: LOCATION; system: PERSON)");
        assertThat(browser.texts("li[data-layer=quantities] dd"))
                .containsExactly("MONEY, value: 3", "MONEY, value: 4", "wrong value", "a\"><script>");
        assertThat(
                        browser.script(
                                "return getComputedStyle(document.querySelector('li[data-layer=attributions] mark'), '::after').content"))
                .asString()
                .contains("source");
        assertThat(browser.texts(".tables table:nth-of-type(2) td.taken")).containsExactly("1", "1");
    }

    @Test
    void filters_by_layer_kind_and_words() {
        browser.open(errors, "");
        assertThat(browser.find("#shown").getText()).isEqualTo("5 of 5 shown");
        browser.set("layer", "entities");
        assertThat(browser.texts("li p")).hasSize(2);
        browser.set("kind", "spurious");
        assertThat(browser.texts("summary")).containsExactly("entities, spurious 1");
        browser.set("layer", "");
        browser.set("kind", "");
        browser.set("words", "money 4");
        assertThat(browser.find("#shown").getText()).isEqualTo("1 of 5 shown");
        assertThat(browser.texts("summary")).containsExactly("quantities, wrong value 1");
    }

    @Test
    void shows_text_as_text() {
        browser.open(errors, "");
        assertThat(browser.texts("li[data-layer=hedges] p").get(0))
                .contains("<b onclick='window.hacked = 1'>it", "</b> cost");
        assertThat(browser.texts("li[data-layer=hedges] .control")).containsOnly("RLO");
        assertThat(browser.truth("return window.hacked === undefined")).isTrue();
        assertThat(browser.all("script, li b")).hasSize(1);
    }

    @Test
    void is_used_with_the_keyboard_alone() {
        browser.open(errors, "");
        browser.press(Keys.TAB, Keys.TAB, Keys.TAB);
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo("words");
        browser.press(Keys.TAB);
        assertThat(browser.focused().getDomAttribute("aria-label")).isEqualTo("Counts");
        browser.press(Keys.TAB, Keys.ENTER);
        assertThat(browser.focused().getTagName()).isEqualTo("summary");
        assertThat(browser.texts("li[data-layer=entities] p")).hasSize(1);
    }

    @Test
    void is_accessible_in_light_and_dark_and_fits_a_phone() throws IOException {
        browser.resize(true);
        browser.open(errors, "");
        assertThat(browser.script("return document.documentElement.scrollWidth"))
                .isEqualTo(390L);
        Object light = browser.script("return getComputedStyle(document.body).backgroundColor");
        browser.script(ViewPages.resource("/axe.min.js"));
        for (boolean dark : new boolean[] {false, true}) {
            browser.prefersDark(dark);
            assertThat(light.equals(browser.script("return getComputedStyle(document.body).backgroundColor")))
                    .isNotEqualTo(dark);
            assertThat(browser.scriptAsync(ViewPages.resource("violations.js")))
                    .as("dark: %s", dark)
                    .asString()
                    .isEqualTo("[]");
        }
    }

    @AfterEach
    void nothing_was_loaded_and_nothing_went_wrong() {
        browser.resize(false);
        browser.prefersDark(false);
        assertThat(browser.messages()).isEmpty();
        assertThat(browser.requests()).isEmpty();
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }
}
