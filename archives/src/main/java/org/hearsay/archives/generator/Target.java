package org.hearsay.archives.generator;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** An archive that is being written. Not safe for threads. */
interface Target extends Closeable {
    /** What can be wrong with its entries. */
    List<Breakage> breakages();

    /** Adds an article. */
    void add(MadeArticle article) throws IOException;

    /**
     * Adds an entry that should have been an article, and is broken.
     *
     * @return where it is: the name of the entry, or the number of the line
     */
    String add(MadeArticle article, Breakage breakage) throws IOException;
}
