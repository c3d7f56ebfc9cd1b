package org.hearsay.cli;

/** What standard output and standard error are. The launcher tells, since Java can't tell them apart from standard input. */
final class Terminal {
    private Terminal() {}

    static boolean isTerminal() {
        return Boolean.getBoolean("hearsay.terminal");
    }

    /** Whether progress is shown as it goes: where standard error is a terminal. */
    static boolean showsProgress() {
        return Boolean.getBoolean("hearsay.terminal.err");
    }

    /** Whether colours can be shown and are wanted (see no-color.org). */
    static boolean hasColours() {
        String noColour = System.getenv("NO_COLOR");
        return isTerminal() && (noColour == null || noColour.isEmpty());
    }
}
