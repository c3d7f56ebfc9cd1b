package org.hearsay.formats.tables;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.core.spi.Found;
import org.hearsay.core.spi.OptionValues;
import org.hearsay.core.spi.RawArticle;
import org.jspecify.annotations.Nullable;

/** Which column of a table holds what of an article. Immutable. */
final class Columns {
    private final String[] names;
    private final Map<Field, Integer> places;

    /** What of an article a column may hold. */
    enum Field {
        TEXT("text body content article articletext"),
        ID("id article_id doc_id"),
        TITLE("title headline"),
        PUBLISHED("published date pubdate publish_date publication_date"),
        URI("uri url link"),
        LANGUAGE("language lang"),
        AUTHOR("author authors byline"),
        PUBLISHER("publisher source publication"),
        SECTION("section category");

        /** Parted by blanks. */
        private final String usual;

        Field(String usual) {
            this.usual = usual;
        }

        /** What the column is called if nobody says, in lower case. */
        List<String> usual() {
            return List.of(usual.split(" ", -1));
        }

        /** The name of the option that says which column it is. */
        String option() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private Columns(String[] names, Map<Field, Integer> places) {
        this.names = names;
        this.places = places;
    }

    /**
     * The columns of a table.
     *
     * @param names those in the first row
     * @throws IOException if a column that was named is not there, or none holds the text
     */
    static Columns of(String[] names, OptionValues options) throws IOException {
        Map<Field, Integer> places = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            String wanted = options.text(field.option());
            int place = wanted.isEmpty()
                    ? usual(names, field)
                    : Arrays.asList(names).indexOf(wanted);
            if (place >= 0) {
                places.put(field, place);
            } else if (!wanted.isEmpty()) {
                throw new IOException(
                        "there is no column '%s'; there are %s".formatted(wanted, Arrays.toString(names)));
            }
        }
        if (!places.containsKey(Field.TEXT)) {
            throw new IOException(
                    "no column holds the text; name it with csv.text=COLUMN, one of " + Arrays.toString(names));
        }
        return new Columns(names, places);
    }

    private static int usual(String[] names, Field field) {
        for (String usual : field.usual()) {
            for (int i = 0; i < names.length; i++) {
                if (names[i].strip().toLowerCase(Locale.ROOT).equals(usual)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** The article of a row. */
    Found found(String[] row, String place) {
        if (row.length != names.length) {
            return new Found.Failed(place, "has %d columns, and the table has %d".formatted(row.length, names.length));
        }
        String text = value(row, Field.TEXT);
        if (text == null || text.isBlank()) {
            return new Found.Failed(place, "has no text");
        }
        RawArticle.Builder article = RawArticle.builder(text)
                .id(value(row, Field.ID))
                .title(value(row, Field.TITLE))
                .published(value(row, Field.PUBLISHED))
                .uri(value(row, Field.URI))
                .language(value(row, Field.LANGUAGE))
                .author(value(row, Field.AUTHOR))
                .publisher(value(row, Field.PUBLISHER))
                .section(value(row, Field.SECTION));
        for (int i = 0; i < row.length; i++) {
            if (!places.containsValue(i) && !names[i].isBlank()) {
                article.extra(names[i], row[i]);
            }
        }
        return new Found.Document(place, article.build());
    }

    private @Nullable String value(String[] row, Field field) {
        Integer place = places.get(field);
        return place == null ? null : row[place];
    }
}
