package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.cli.CommandRun.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests of pages that {@code view} makes, of the seeds and of a hostile article, with a browser to look at them. */
abstract class ViewPages {
    static final List<String> VIEWS = List.of("articles", "statements", "dates", "speakers");

    private static final Path NEWS = Path.of(System.getProperty("basedir", "."), "..", "seeds", "news.jsonl");
    /** Takes quotes, markup, a line separator, an override of direction and characters of two UTF-16 units. */
    private static final String HOSTILE_TEXT =
            "👩🏽‍🚀 \"Ana\" <script>window.hacked = true</script> said 'it\u2028may </script><!-- rain'"
                    + " on \u202eFriday\u202c & <img src=x onerror=\"window.hacked = true\"> 🌧 later.\r\n\r\nשלום Rita wrote more.";

    @TempDir
    static Path folder;

    static Path annotated;
    static Path news;
    static Path hostile;
    static Browser browser;

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

    /** Makes a page. */
    static Path page(String name, Path input, String... options) {
        Path page = folder.resolve(name + ".html");
        String[] arguments = new String[options.length + 4];
        List.of("view", input.toString(), "-o", page.toString()).toArray(arguments);
        System.arraycopy(options, 0, arguments, 4, options.length);
        CommandRun result = run(arguments);
        assertThat(result.code()).as(result.err()).isZero();
        return page;
    }

    /** Goes to a view of the page that is open. */
    static void show(String view) {
        browser.find("#tab-" + view).click();
        browser.await(() -> browser.find("#" + view).isDisplayed());
    }

    static void awaitStatus(String status) {
        browser.await(() -> browser.find("#status").getText().startsWith(status));
    }

    /** Whatever a test did, nothing was loaded and nothing went wrong. */
    @AfterEach
    void nothing_was_loaded_and_nothing_went_wrong() {
        browser.resize(false);
        assertThat(browser.messages()).isEmpty();
        assertThat(browser.requests()).isEmpty();
    }

    /** A script to run in the page. */
    static String resource(String name) throws IOException {
        try (InputStream in = ViewPages.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }
}
