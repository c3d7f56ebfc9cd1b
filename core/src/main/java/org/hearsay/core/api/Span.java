package org.hearsay.core.api;

import org.apache.uima.jcas.tcas.Annotation;
import org.hearsay.core.io.Article;

/**
 * A stretch of the text of an article. Immutable.
 *
 * @param begin where it begins, in UTF-16 code units, as {@link String#substring} has them; not the code points of JSON Lines
 * @param end where it ends, exclusive
 * @param text what it covers
 */
public record Span(int begin, int end, String text) {
    static Span of(Article article, Annotation annotation) {
        int begin = annotation.getBegin();
        int end = annotation.getEnd();
        return new Span(begin, end, article.text().substring(begin, end));
    }
}
