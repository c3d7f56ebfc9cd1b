package org.hearsay.core.verify;

import java.time.Duration;

/**
 * One promise of the contract, to be tried. Not safe for threads.
 *
 * @param name the promise, as an annotator's: "keeps its promises on any text: emoji"
 */
public record Check(String name, Duration limit, Trial trial) {

    /** What is tried. */
    public interface Trial {
        void run() throws Exception;
    }

    /**
     * Tries it.
     *
     * @throws BrokenContractException if the promise is not kept, or not in time
     * @throws Exception what the annotator throws
     */
    public void run() throws Exception {
        long before = System.nanoTime();
        trial.run();
        Duration taken = Duration.ofNanos(System.nanoTime() - before);
        BrokenContractException.unless(
                taken.compareTo(limit) <= 0,
                "it takes %d s, and no more than %d s is allowed".formatted(taken.toSeconds(), limit.toSeconds()));
    }
}
