package org.hearsay.annotators.entities;

import java.util.List;

/** Finds the names of a document. Implementations keep buffers: one instance serves one thread; models are shared. */
interface NameFinder {
    /** The names, in text order, none overlapping another. */
    List<Span> find(Words words);
}
