package org.hearsay.core.evaluation;

import java.util.List;

/** Gold or system are not what they should be: holds all that is wrong, with file and line. */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableException(List<String> problems) {
        super(String.join("\n", problems));
    }
}
