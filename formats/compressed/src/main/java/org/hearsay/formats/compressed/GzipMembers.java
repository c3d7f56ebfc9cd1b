package org.hearsay.formats.compressed;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.hearsay.core.spi.Resumable;
import org.jspecify.annotations.Nullable;

/** What was compressed by gzip, one member after the other; it can go on with a member behind a broken one. Not safe for threads. */
final class GzipMembers extends InputStream implements Resumable {
    /** What every member begins with: two letters of magic, and the one way to compress that there is. */
    private static final int[] BEGINNING = {0x1F, 0x8B, 8};

    private final PositionStream in;
    private long memberBegin;
    private @Nullable InputStream member;

    /** The first member must be one. */
    GzipMembers(InputStream in) throws IOException {
        this.in = new PositionStream(in);
        this.member = open();
    }

    private InputStream open() throws IOException {
        memberBegin = in.position();
        return GzipCompressorInputStream.builder().setInputStream(in).get();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            while (member != null) {
                int read = member.read(bytes, offset, length);
                if (read >= 0) {
                    return read;
                }
                member = in.isAtEnd() ? null : open();
            }
            return -1;
        } catch (EOFException e) {
            throw e;
        } catch (IOException e) {
            throw new IOException("gzip, in what begins at byte %d: %s".formatted(memberBegin, e.getMessage()), e);
        }
    }

    /** The decompressor has read ahead: looks from where it last read, but for the member that is broken. */
    @Override
    public boolean resume() throws IOException {
        in.back();
        while (in.position() <= memberBegin) {
            if (in.read() < 0) {
                return false;
            }
        }
        if (!in.find(BEGINNING)) {
            member = null;
            return false;
        }
        member = open();
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
