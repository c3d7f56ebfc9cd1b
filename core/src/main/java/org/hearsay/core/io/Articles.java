package org.hearsay.core.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearsay.core.io.ReadResult.Read;
import org.hearsay.core.spi.RawArticle;
import org.jspecify.annotations.Nullable;

/** Makes articles to annotate of what formats give. Stateless. */
public final class Articles {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Articles() {}

    /**
     * Makes an article, with a clean text and a date that is one.
     *
     * @param id its id if it states none
     * @param origin where it was read from, for messages
     * @param published its publication date if it states none, ISO
     */
    public static Read read(RawArticle raw, String id, String origin, @Nullable String published) {
        String date = raw.published() == null ? published : raw.published();
        String warning = "";
        if (date != null && !Dates.isDate(date)) {
            warning = "'published' is '" + date
                    + "', which is no ISO date such as 2026-11-23; the article is taken as undated";
            date = null;
        }
        CleanText clean = CleanText.of(raw.text());
        Map<String, JsonNode> extra = new LinkedHashMap<>();
        raw.extra().forEach((field, value) -> extra.put(field, JSON.valueToTree(value)));
        Article article = new Article(
                raw.id() == null ? id : raw.id(),
                raw.title(),
                date,
                raw.language() == null ? "en" : raw.language(),
                raw.uri(),
                clean.text(),
                clean.replaced(),
                origin,
                extra);
        return new Read(article, warning);
    }
}
