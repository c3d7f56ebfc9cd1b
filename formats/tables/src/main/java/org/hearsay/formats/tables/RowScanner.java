package org.hearsay.formats.tables;

import java.io.IOException;
import java.io.Reader;

/**
 * Parts a table into rows as RFC 4180 has them, so that one that is broken harms no other. A row that opens a quote which nothing
 * closes as it should is its first line alone; the next begins behind that line. No more than one row is held. Not safe for threads.
 */
final class RowScanner {
    /** Lines behind broken rows are looked at again; no more than so many times over, so that none takes for ever. */
    private static final int AGAIN = 16;

    private static final long AT_LEAST = 1 << 20;
    private static final int END = -1;

    private final Reader in;
    private final char separator;
    private final int limit;
    private final char[] block = new char[1 << 14];
    private int position;
    private int end;
    /** What is read again, before what is in the block. */
    private String again = "";

    private int againFrom;
    private long taken;
    private long takenAgain;

    private final StringBuilder row = new StringBuilder();
    private int nextLine = 1;
    private int firstLine;
    private int firstLineEnd;
    private boolean overlong;
    private State state = State.ROW_BEGIN;

    private enum State {
        ROW_BEGIN,
        FIELD_BEGIN,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED,
        BEHIND_QUOTED
    }

    /** What was found. */
    enum Outcome {
        /** A row. */
        ROW,
        /** One that is larger than a document may be; nothing of it is held. */
        TOO_LARGE,
        /** One whose quotes are not closed, up to the last line that was read; the next is behind that. */
        BROKEN,
        /** The end of the table. */
        NONE
    }

    RowScanner(Reader in, char separator, int limit) {
        this.in = in;
        this.separator = separator;
        this.limit = limit;
    }

    /** The row that was found last, or the first line of a broken one. */
    String row() {
        return row.toString();
    }

    /** The line at which it begins, from 1. */
    int firstLine() {
        return firstLine;
    }

    /** The line at which it ends. */
    int lastLine() {
        return Math.max(firstLine, nextLine - 1);
    }

    /** Goes to the next row. */
    Outcome next() throws IOException {
        row.setLength(0);
        overlong = false;
        firstLine = nextLine;
        firstLineEnd = -1;
        state = State.ROW_BEGIN;
        int c = read();
        if (c == END) {
            return Outcome.NONE;
        }
        for (; c != END; c = read()) {
            boolean isLineEnd = c == '\n' || c == '\r';
            if (isLineEnd && state != State.QUOTED) {
                endLine(c);
                return overlong ? Outcome.TOO_LARGE : Outcome.ROW;
            }
            if (isLineEnd && firstLineEnd < 0) {
                firstLineEnd = row.length();
            }
            hold(c);
            if (isLineEnd) {
                endLine(c);
            } else if (!advance((char) c)) {
                return broken();
            }
        }
        if (state == State.QUOTED) {
            return broken();
        }
        nextLine++;
        return overlong ? Outcome.TOO_LARGE : Outcome.ROW;
    }

    private void hold(int c) {
        overlong |= row.length() >= limit;
        if (!overlong) {
            row.append((char) c);
        }
    }

    /** A carriage return alone ends a line too; within quotes all of it belongs to the value. */
    private void endLine(int c) throws IOException {
        if (c == '\r') {
            int following = read();
            if (following == '\n') {
                if (state == State.QUOTED) {
                    hold(following);
                }
            } else if (following != END) {
                unread();
            }
        }
        nextLine++;
    }

    /** False for a letter that cannot stand behind a closing quote. */
    private boolean advance(char c) {
        switch (state) {
            case ROW_BEGIN -> state = c == ' ' ? State.ROW_BEGIN : begin(c);
            case FIELD_BEGIN -> state = begin(c);
            case PLAIN -> state = c == separator ? State.FIELD_BEGIN : State.PLAIN;
            case QUOTED -> state = c == '"' ? State.QUOTE_IN_QUOTED : State.QUOTED;
            case QUOTE_IN_QUOTED -> {
                state = c == '"' ? State.QUOTED : c == separator ? State.FIELD_BEGIN : State.BEHIND_QUOTED;
                return c == '"' || c == separator || c == ' ' || c == '\t';
            }
            case BEHIND_QUOTED -> {
                state = c == separator ? State.FIELD_BEGIN : State.BEHIND_QUOTED;
                return c == separator || c == ' ' || c == '\t';
            }
        }
        return true;
    }

    private State begin(char c) {
        return c == '"' ? State.QUOTED : c == separator ? State.FIELD_BEGIN : State.PLAIN;
    }

    /** Goes back to behind the first line, if all of it is held. */
    private Outcome broken() throws IOException {
        if (overlong || firstLineEnd < 0 || takenAgain > AGAIN * taken + AT_LEAST) {
            passOver();
        } else {
            int behind = row.length() - firstLineEnd;
            if (againFrom >= behind) {
                againFrom -= behind;
            } else {
                again = row.substring(firstLineEnd);
                againFrom = 0;
            }
            takenAgain += behind;
            nextLine = firstLine;
            state = State.PLAIN;
            endLine(read());
        }
        row.setLength(firstLineEnd < 0 ? row.length() : firstLineEnd);
        return Outcome.BROKEN;
    }

    /** Reads on to behind the end of the line. */
    private void passOver() throws IOException {
        state = State.PLAIN;
        for (int c = read(); c != END; c = read()) {
            if (c == '\n' || c == '\r') {
                endLine(c);
                return;
            }
            if (firstLineEnd < 0) {
                hold(c);
            }
        }
        nextLine++;
    }

    private int read() throws IOException {
        if (againFrom < again.length()) {
            return again.charAt(againFrom++);
        }
        again = "";
        againFrom = 0;
        if (position == end) {
            position = 0;
            end = Math.max(0, in.read(block, 0, block.length));
            if (end == 0) {
                return END;
            }
        }
        taken++;
        return block[position++];
    }

    private void unread() {
        if (againFrom > 0) {
            againFrom--;
        } else {
            position--;
        }
    }
}
