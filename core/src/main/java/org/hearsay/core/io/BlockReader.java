package org.hearsay.core.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.io.InputFormat.Source;
import org.hearsay.core.io.ReadResult.Failed;
import org.hearsay.core.io.ReadResult.Read;
import org.jspecify.annotations.Nullable;

/** Reads a file of lines that holds documents one after the other, one at a time. Not safe for threads. */
abstract class BlockReader implements ArticleReader {
    private final Source source;
    private final Utf8Lines lines;
    private @Nullable Line pending;
    private int documents;
    private boolean ended;

    /** A line and its number, from 1. */
    record Line(String content, int number) {}

    BlockReader(Source source) {
        this.source = source;
        this.lines = new Utf8Lines(source.in());
    }

    /** Whether a document begins with this line. */
    abstract boolean starts(String line);

    /**
     * Makes a document of its lines.
     *
     * @param number which document of the file it is, from 1
     */
    abstract Read document(List<Line> lines, int number) throws MalformedException;

    @Override
    public final @Nullable ReadResult next() {
        List<Line> block = new ArrayList<>();
        @Nullable Failed failed = null;
        boolean begun = false;
        while (!ended) {
            try {
                Line line = pending == null ? read() : pending;
                if (line == null) {
                    ended = true;
                } else if (starts(line.content()) && begun) {
                    pending = line;
                    break;
                } else {
                    pending = null;
                    begun |= !line.content().isBlank();
                    block.add(line);
                }
            } catch (IOException e) {
                ended = true;
                failed = new Failed(source.name() + ":" + (lines.number() + 1), Unreadable.reason(e));
            } catch (Utf8.InvalidException e) {
                begun = true;
                failed = new Failed(source.name() + ":" + lines.number(), String.valueOf(e.getMessage()));
            }
        }
        if (!begun && failed == null) {
            return null;
        }
        documents++;
        try {
            return failed == null ? document(block, documents) : failed;
        } catch (MalformedException e) {
            return new Failed(e.where(source.name()), String.valueOf(e.getMessage()));
        }
    }

    private @Nullable Line read() throws IOException, Utf8.InvalidException {
        @Nullable String content = lines.next();
        if (content == null) {
            return null;
        }
        String whole = content.endsWith("\r") ? content.substring(0, content.length() - 1) : content;
        return new Line(whole, lines.number());
    }

    /** The id of a document that states none: that of the file, and from the second on its number. */
    final String numbered(int number) {
        return number == 1 ? source.id() : source.id() + "-" + number;
    }

    /** Where a document begins, for messages. */
    final String where(List<Line> block) {
        return source.name() + ":"
                + (block.isEmpty() ? lines.number() : block.get(0).number());
    }

    @Override
    public final void close() {
        lines.close();
    }
}
