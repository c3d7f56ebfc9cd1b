package org.hearsay.archives.duplicates;

/**
 * That an article is a copy.
 *
 * @param original the id of the article that it is a copy of: the first that was seen
 * @param similarity how alike they are, from 0 to 1; 1 for the same words
 */
public record Copy(String original, double similarity) {}
