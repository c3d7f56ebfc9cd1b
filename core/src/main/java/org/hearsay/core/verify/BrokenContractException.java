package org.hearsay.core.verify;

/** An annotator does not keep a promise of the contract; the message says which and how. */
public final class BrokenContractException extends Exception {
    private static final long serialVersionUID = 1L;

    BrokenContractException(String message) {
        super(message);
    }

    /** Ends a check if what it looks at is not so. */
    static void unless(boolean holds, String otherwise) throws BrokenContractException {
        if (!holds) {
            throw new BrokenContractException(otherwise);
        }
    }
}
