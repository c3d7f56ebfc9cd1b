package org.hearsay.archives.generator;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An article that was made up. Immutable.
 *
 * @param number its number in the archive, from 0
 * @param published an ISO date
 * @param copyOf the id of the article that it is a copy of; null if it is none
 * @param near whether a sentence of it is another than in that one
 */
public record MadeArticle(
        long number,
        String id,
        String title,
        String published,
        String publisher,
        String text,
        @Nullable String copyOf,
        boolean near) {

    /** Where it might have been got from. */
    public String uri() {
        return "https://" + publisher.replace(' ', '-').toLowerCase(Locale.ROOT) + ".example/"
                + published.replace('-', '/') + "/" + id + ".html";
    }
}
