package org.hearsay.archives.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.function.LongPredicate;
import java.util.function.UnaryOperator;
import org.hearsay.core.io.ArticleReader;
import org.hearsay.core.io.ReadResult;
import org.jspecify.annotations.Nullable;

/**
 * Counts the documents of an input and gives those that are wanted; their numbers are taken in the same order. Not safe for
 * threads.
 */
final class Numbered implements ArticleReader {
    private final ArticleReader input;
    private final LongPredicate wanted;
    private final Map<Long, Entry> hopeless;
    private final UnaryOperator<ReadResult> copies;
    private final Deque<Long> numbers = new ArrayDeque<>();
    private long read;

    /**
     * Counts an input.
     *
     * @param wanted which numbers to give
     * @param hopeless documents that are failures whatever is read, by number
     * @param copies finds copies; sees all documents of the input in their order
     */
    Numbered(ArticleReader input, LongPredicate wanted, Map<Long, Entry> hopeless, UnaryOperator<ReadResult> copies) {
        this.input = input;
        this.wanted = wanted;
        this.hopeless = hopeless;
        this.copies = copies;
    }

    @Override
    public @Nullable ReadResult next() {
        for (ReadResult next = input.next(); next != null; next = input.next()) {
            long number = read;
            read++;
            ReadResult result = copies.apply(next);
            if (wanted.test(number)) {
                numbers.add(number);
                Entry entry = hopeless.get(number);
                return entry == null ? result : new ReadResult.Failed(entry.origin(), String.valueOf(entry.message()));
            }
        }
        return null;
    }

    /** How many documents were read, wanted or not. */
    long read() {
        return read;
    }

    /** The number of the document that was given first and whose number was not taken yet. */
    long takeNumber() {
        return numbers.remove();
    }

    @Override
    public void close() {
        input.close();
    }
}
