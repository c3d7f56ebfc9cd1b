package org.hearsay.cli.view;

/** An annotation of an article that cannot be shown: the message says which, and why. */
public final class InvalidMarkException extends Exception {
    private static final long serialVersionUID = 1L;

    InvalidMarkException(String message) {
        super(message);
    }
}
