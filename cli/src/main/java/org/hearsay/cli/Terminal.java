package org.hearsay.cli;

/** What standard output is. The launcher tells, since Java can't tell it apart from standard input. */
final class Terminal {
    private Terminal() {}

    static boolean isTerminal() {
        return Boolean.getBoolean("hearsay.terminal");
    }

    /** Whether colours can be shown and are wanted (see no-color.org). */
    static boolean hasColours() {
        String noColour = System.getenv("NO_COLOR");
        return isTerminal() && (noColour == null || noColour.isEmpty());
    }
}
