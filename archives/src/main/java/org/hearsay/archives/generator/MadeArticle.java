package org.hearsay.archives.generator;

import java.util.Locale;

/**
 * An article that was made up. Immutable.
 *
 * @param number its number in the archive, from 0
 * @param published an ISO date
 * @param copyOf the number of the article that it is a copy of; -1 if it is none
 */
public record MadeArticle(
        long number, String id, String title, String published, String publisher, String text, long copyOf) {

    /** Where it might have been got from. */
    public String uri() {
        return "https://" + publisher.replace(' ', '-').toLowerCase(Locale.ROOT) + ".example/"
                + published.replace('-', '/') + "/" + id + ".html";
    }
}
