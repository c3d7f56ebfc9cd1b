package org.hearsay.archives.generator;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What can be wrong with an entry of an archive. */
public enum Breakage {
    /** Nothing at all. */
    EMPTY,
    /** Bytes that are no text. */
    BINARY,
    /** A text with bytes that are no UTF-8. */
    BAD_UTF8,
    /** A text in an encoding that is not the one that it claims. */
    WRONG_CHARSET,
    /** A line, or a file, of 200 million letters. */
    LONG_LINE,
    /** A line that is no JSON. */
    BAD_JSON,
    /** A page of which no text is left. */
    NO_TEXT_HTML,
    /** Compressed, and cut off in the middle. */
    TRUNCATED_GZIP,
    /** A name that leads out of the archive. */
    ZIP_SLIP,
    /** A megabyte that is a thousand when it is inflated. */
    ZIP_BOMB,
    /** An archive in an archive in an archive, and on: what one looks like that holds itself. */
    NESTED,
    /** A text at which a test annotator throws. */
    THROW,
    /** A text at which a test annotator does not end. */
    LOOP,
    /** A text at which a test annotator fills the stack. */
    RECURSE;

    /** Those that lines of JSON can have. */
    static final List<Breakage> OF_LINES = List.of(EMPTY, BINARY, BAD_UTF8, LONG_LINE, BAD_JSON, THROW, LOOP, RECURSE);

    /** Those that records of a web archive can have. */
    static final List<Breakage> OF_RECORDS = List.of(
            EMPTY, BINARY, WRONG_CHARSET, LONG_LINE, NO_TEXT_HTML, TRUNCATED_GZIP, ZIP_BOMB, THROW, LOOP, RECURSE);

    /** Those that files can have. */
    static final List<Breakage> OF_FILES = List.of(
            EMPTY,
            BINARY,
            BAD_UTF8,
            WRONG_CHARSET,
            LONG_LINE,
            NO_TEXT_HTML,
            TRUNCATED_GZIP,
            ZIP_SLIP,
            ZIP_BOMB,
            NESTED,
            THROW,
            LOOP,
            RECURSE);

    /**
     * The one of a name such as {@code "bad-utf8"}.
     *
     * @throws IllegalArgumentException for an unknown name, with what exists
     */
    public static Breakage named(String name) {
        for (Breakage breakage : values()) {
            if (breakage.toString().equals(name)) {
                return breakage;
            }
        }
        throw new IllegalArgumentException("no breakage '%s'; there are %s".formatted(name, Arrays.toString(values())));
    }

    /** A text with the word that makes a test annotator do so. */
    String text(MadeArticle article) {
        return "TROUBLE-" + name() + " " + article.text();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
