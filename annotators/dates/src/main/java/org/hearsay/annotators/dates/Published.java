package org.hearsay.annotators.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.apache.uima.jcas.JCas;
import org.hearsay.core.types.ArticleMetaData;
import org.jspecify.annotations.Nullable;

/** Reads the publication date of a CAS. Stateless. */
final class Published {
    private static final int DATE_LENGTH = 10;

    private Published() {}

    /** The day; null if it is absent or no ISO date. */
    static @Nullable LocalDate day(JCas cas) {
        for (ArticleMetaData article : cas.getAnnotationIndex(ArticleMetaData.class)) {
            String published = article.getPublished();
            if (published != null && published.length() >= DATE_LENGTH) {
                return day(published.substring(0, DATE_LENGTH));
            }
        }
        return null;
    }

    private static @Nullable LocalDate day(String date) {
        try {
            return LocalDate.parse(date);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
