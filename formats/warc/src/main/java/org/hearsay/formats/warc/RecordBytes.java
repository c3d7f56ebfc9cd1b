package org.hearsay.formats.warc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import org.hearsay.core.spi.Content;
import org.hearsay.core.spi.TooLargeException;
import org.netpreserve.jwarc.WarcReader;

/** The bytes of a web archive, in which the next record can be found. Not safe for threads. */
final class RecordBytes implements ReadableByteChannel {
    /** The first line of a record: {@code WARC/1.0} or {@code WARC/1.1}, and the end of the line. */
    private static final int LINE = 10;

    private final Content content;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 13).flip();
    private long taken;
    private long begin;
    private boolean lost;
    private boolean open = true;

    RecordBytes(Content content) {
        this.content = content;
    }

    /** A reader from here. */
    WarcReader open() throws IOException {
        begin();
        return new WarcReader(this, buffer);
    }

    /** A header begins, which is held and so is bounded. */
    void begin() {
        begin = taken;
    }

    /** It is at its end; a body may be of any length. */
    void end() {
        begin = Long.MAX_VALUE;
    }

    /** How far it was read. */
    long position() {
        return taken - buffer.remaining();
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (taken - begin > content.limit()) {
            buffer.clear().flip();
            throw new IOException(new TooLargeException(content.limit()));
        }
        lost = true;
        int read = content.in().read(target.array(), target.arrayOffset() + target.position(), target.remaining());
        lost = false;
        target.position(target.position() + Math.max(read, 0));
        taken += Math.max(read, 0);
        return read;
    }

    /** Whether the last that was read gave an error. */
    boolean isLost() {
        return lost;
    }

    /**
     * After an error: leaves what cannot be read, and what was read of it.
     *
     * @return false if nothing is behind it
     */
    boolean resume() throws IOException {
        begin();
        if (!lost) {
            return true;
        }
        buffer.clear().flip();
        lost = false;
        return content.resume();
    }

    /** Whether nothing but line ends comes any more; they are passed over. */
    boolean isBlankToTheEnd() throws IOException {
        while (has(1)) {
            byte next = buffer.get(buffer.position());
            if (next != '\r' && next != '\n') {
                return false;
            }
            buffer.get();
        }
        return true;
    }

    /** Goes to the next record, which begins behind here. False if there is none. */
    boolean findRecord() throws IOException {
        while (has(LINE)) {
            if (isRecord(buffer.position())) {
                return true;
            }
            buffer.get();
        }
        return false;
    }

    private boolean isRecord(int at) {
        return buffer.get(at) == 'W'
                && buffer.get(at + 1) == 'A'
                && buffer.get(at + 2) == 'R'
                && buffer.get(at + 3) == 'C'
                && buffer.get(at + 4) == '/'
                && buffer.get(at + 5) == '1'
                && buffer.get(at + 6) == '.'
                && buffer.get(at + 8) == '\r'
                && buffer.get(at + 9) == '\n';
    }

    private boolean has(int count) throws IOException {
        while (buffer.remaining() < count) {
            if (!fill()) {
                return false;
            }
        }
        return true;
    }

    private boolean fill() throws IOException {
        buffer.compact();
        int read = 0;
        try {
            read = read(buffer);
        } catch (IOException e) {
            buffer.flip();
            if (!resume()) {
                throw e;
            }
            return true;
        }
        buffer.flip();
        return read >= 0;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        open = false;
    }
}
