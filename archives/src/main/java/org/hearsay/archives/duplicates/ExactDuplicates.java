package org.hearsay.archives.duplicates;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Articles with the same words, told by 64 bits of hash: among a million articles one is wrong in ten million archives. */
final class ExactDuplicates implements Duplicates {
    private final Words words = new Words();
    private final Ids ids = new Ids();
    private final FirstNumbers numbers = new FirstNumbers();
    private long[] hashes = new long[1024];

    @Override
    public @Nullable Copy find(String id, String text) {
        words.read(text);
        if (words.count() == 0) {
            return null;
        }
        long hash = words.stretch(0, words.count());
        int key = (int) hash;
        // keys of other articles may be the same: the next key, then
        for (int number = numbers.get(key); number >= 0; number = numbers.get(key)) {
            if (hashes[number] == hash) {
                return new Copy(ids.get(number), 1);
            }
            key++;
        }
        int number = ids.add(id);
        if (number == hashes.length) {
            hashes = Arrays.copyOf(hashes, number + (number >> 1));
        }
        hashes[number] = hash;
        numbers.putIfAbsent(key, number);
        return null;
    }
}
