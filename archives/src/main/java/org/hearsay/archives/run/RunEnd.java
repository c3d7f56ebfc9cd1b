package org.hearsay.archives.run;

/** How a run ended. */
public enum RunEnd {
    /** All documents are done with. */
    FINISHED,
    /** It was told to stop, and can go on. */
    INTERRUPTED,
    /** Too many documents failed; it can go on with a higher limit. */
    TOO_MANY_ERRORS,
    /** This process cannot go on: memory ran out, or threads cannot be ended; another one can. */
    BROKEN
}
