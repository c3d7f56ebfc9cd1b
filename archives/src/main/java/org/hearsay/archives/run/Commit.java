package org.hearsay.archives.run;

/**
 * A line of the journal that says: all lines before it hold, and their documents are in the outputs. What stands after the last
 * one is of a run that was killed, and is done again. Immutable.
 *
 * @param committed how many documents of the input are done with
 * @param part the number of the part that was written last; -1 before the first
 * @param bytes how long that part is
 * @param complete whether nothing more goes into it
 * @param end whether all of the input is done with
 */
public record Commit(long committed, int part, long bytes, boolean complete, boolean end) {
    /** How many documents are written at once; outputs are the same whether or not a run was killed since all begin anew at these. */
    static final int BLOCK = 50;

    /** Whether a run may go on from here with the outputs that it would have had without a stop. */
    boolean isWhole() {
        return complete || committed % BLOCK == 0;
    }

    /** The same, and all of the input is done with. */
    Commit ended() {
        return new Commit(committed, part, bytes, complete, true);
    }

    /** Before the first document. */
    static final Commit NONE = new Commit(0, -1, 0, true, false);
}
