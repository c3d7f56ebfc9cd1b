package org.hearsay.archives.duplicates;

import java.util.Arrays;

/** The first number that came with each key; open addressing in two arrays. Not safe for threads. */
final class FirstNumbers {
    private static final int FREE = -1;

    private int[] keys = new int[1 << 10];
    private int[] numbers = free(1 << 10);
    private int size;

    private static int[] free(int length) {
        int[] numbers = new int[length];
        Arrays.fill(numbers, FREE);
        return numbers;
    }

    /** The number of a key; -1 if it has none. */
    int get(int key) {
        return numbers[place(key)];
    }

    /** Sets the number of a key that has none. */
    void putIfAbsent(int key, int number) {
        int place = place(key);
        if (numbers[place] != FREE) {
            return;
        }
        keys[place] = key;
        numbers[place] = number;
        size++;
        if (size * 3L > keys.length * 2L) {
            grow();
        }
    }

    private int place(int key) {
        int mask = keys.length - 1;
        int place = (key * 0x9E3779B9 >>> 7) & mask;
        while (numbers[place] != FREE && keys[place] != key) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new int[2 * oldKeys.length];
        numbers = free(keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNumbers[i] != FREE) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                numbers[place] = oldNumbers[i];
            }
        }
    }
}
