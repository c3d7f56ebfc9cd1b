package org.hearsay.formats.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.hearsay.core.testing.FormatContract;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

final class HtmlContractTest {
    @TestFactory
    Stream<DynamicTest> keeps_the_contract(@TempDir Path folder) {
        String page =
                "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><script type=\"application/ld+json\">"
                        + "{\"@type\": \"NewsArticle\", \"headline\": \"Rain\", \"datePublished\": \"2026-11-23\"}</script></head><body>"
                        + "<article><h1>Rain</h1><p>It may rain in Malm\u00f6.</p><p>It may snow.</p></article></body></html>";
        return new FormatContract(new HtmlFormat(), "a.html", page.getBytes(UTF_8)).tests(folder);
    }
}
