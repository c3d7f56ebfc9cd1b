package org.hearsay.core.spi;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An article as a format gives it. Immutable.
 *
 * <pre>{@code
 * RawArticle.builder("Talks are imminent.").title("Talks").published("2026-11-23").uri("https://example.org/talks").build();
 * }</pre>
 *
 * @param id tells it from the others; null if the format states none: its place does
 * @param text its text, as it stands in the source
 * @param published the publication date: an ISO date or date-time; null if it states none
 * @param language an ISO 639-1 code, as {@link Languages} makes it; null if it states none
 * @param extra further fields, passed on as they are: strings, numbers, booleans, lists and maps of such
 */
public record RawArticle(
        @Nullable String id,
        String text,
        @Nullable String title,
        @Nullable String published,
        @Nullable String language,
        @Nullable String uri,
        Map<String, Object> extra) {

    public RawArticle {
        extra = new LinkedHashMap<>(extra);
    }

    /** The same article with an id. */
    public RawArticle named(String name) {
        return new RawArticle(name, text, title, published, language, uri, extra);
    }

    /** Starts with a text. */
    public static Builder builder(String text) {
        return new Builder(text);
    }

    /** Puts an article together; what is null or blank is left out. Not safe for threads. */
    public static final class Builder {
        private final String text;
        private @Nullable String id;
        private @Nullable String title;
        private @Nullable String published;
        private @Nullable String language;
        private @Nullable String uri;
        private final Map<String, Object> extra = new LinkedHashMap<>();

        private Builder(String text) {
            this.text = text;
        }

        public Builder id(@Nullable String value) {
            id = given(value);
            return this;
        }

        public Builder title(@Nullable String value) {
            title = given(value);
            return this;
        }

        /** An ISO date or date-time. */
        public Builder published(@Nullable String value) {
            published = given(value);
            return this;
        }

        public Builder language(@Nullable String value) {
            language = given(value);
            return this;
        }

        public Builder uri(@Nullable String value) {
            uri = given(value);
            return this;
        }

        public Builder author(@Nullable String value) {
            return extra("author", value);
        }

        public Builder publisher(@Nullable String value) {
            return extra("publisher", value);
        }

        public Builder section(@Nullable String value) {
            return extra("section", value);
        }

        /** A further field. */
        public Builder extra(String field, @Nullable Object value) {
            if (value != null && !(value instanceof String words && words.isBlank())) {
                extra.put(field, value);
            }
            return this;
        }

        private static @Nullable String given(@Nullable String value) {
            return value == null || value.isBlank() ? null : value.strip();
        }

        public RawArticle build() {
            return new RawArticle(id, text, title, published, language, uri, extra);
        }
    }
}
