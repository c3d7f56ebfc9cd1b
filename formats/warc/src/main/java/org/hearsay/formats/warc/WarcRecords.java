package org.hearsay.formats.warc;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import org.hearsay.core.spi.Content;
import org.hearsay.core.spi.ContentReader;
import org.hearsay.core.spi.Found;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** The records of a web archive. Behind one whose header is broken it goes on with the next. Not safe for threads. */
final class WarcRecords implements ContentReader {
    private static final int OK = 200;
    /** What Wget calls its log and its command line. */
    private static final String OF_THE_CRAWL = "metadata:";

    /** Two line ends. */
    private static final int RECORD_END = 4;

    private final Content content;
    private final RecordBytes bytes;
    private WarcReader warc;
    private @Nullable WarcRecord last;
    private long lastEnd;
    /** Whether who read the page of the last record met the error that its end gives. */
    private boolean told;

    WarcRecords(Content content) throws IOException {
        this.content = content;
        this.bytes = new RecordBytes(content);
        this.warc = bytes.open();
    }

    @Override
    public @Nullable Found next() throws IOException {
        while (true) {
            try {
                WarcRecord record = nextRecord();
                Found found = record == null ? null : found(record);
                if (record == null || found != null) {
                    return found;
                }
            } catch (IOException | RuntimeException e) {
                boolean isTold = last != null && bytes.isLost() && told;
                Found failed = behind(e);
                if (failed == null || !isTold) {
                    return failed;
                }
            }
        }
    }

    private @Nullable WarcRecord nextRecord() throws IOException {
        if (last != null) {
            last.body().consume();
        }
        lastEnd = bytes.position();
        told = false;
        bytes.begin();
        last = warc.next().orElse(null);
        bytes.end();
        return last;
    }

    /** Goes on behind what cannot be read. */
    private @Nullable Found behind(Exception error) throws IOException {
        last = null;
        String reason = error instanceof ParsingException ? "its header is broken" : String.valueOf(error.getMessage());
        boolean resumed = bytes.resume();
        long from = bytes.position();
        if (resumed && from - lastEnd <= RECORD_END && bytes.isBlankToTheEnd()) {
            return null;
        }
        if (error instanceof EOFException || !resumed || !bytes.findRecord()) {
            throw error instanceof IOException e && !(e instanceof ParsingException)
                    ? e
                    : new IOException("a record at byte %d: %s; none is behind it".formatted(from, reason));
        }
        warc = bytes.open();
        return new Found.Failed(
                "byte " + from,
                "a record cannot be read: %s; reading goes on with the next, %d bytes behind"
                        .formatted(reason, bytes.position() - from));
    }

    /** Null for records about the crawl itself. */
    private @Nullable Found found(WarcRecord record) {
        if (!(record instanceof WarcTargetRecord page) || page.target().startsWith(OF_THE_CRAWL)) {
            return null;
        }
        try {
            if (record instanceof WarcResponse response) {
                return response(response);
            }
            return record instanceof WarcResource || record instanceof WarcConversion
                    ? inner(page, page.contentType(), page.body())
                    : null;
        } catch (IOException | RuntimeException e) {
            return new Found.Failed(page.target(), "cannot be read: " + e.getMessage());
        }
    }

    private Found response(WarcResponse response) throws IOException {
        if (!response.contentType().base().equals(MediaType.HTTP)) {
            return new Found.Skipped(
                    response.target(), response.contentType().base().toString());
        }
        HttpResponse http = response.http();
        if (http.status() != OK) {
            return new Found.Skipped(response.target(), "HTTP " + http.status());
        }
        return inner(response, http.contentType(), http.bodyDecoded());
    }

    private Found inner(WarcTargetRecord record, MediaType type, MessageBody body) throws IOException {
        return inner(record, type, new FilterInputStream(body.stream()) {
            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                try {
                    return in.read(target, offset, length);
                } catch (IOException e) {
                    told = true;
                    throw e;
                }
            }
        });
    }

    private Found inner(WarcTargetRecord record, MediaType type, InputStream bytes) {
        String mediaType = type.type() + "/" + type.subtype();
        Content.Facts facts = new Content.Facts(
                mediaType, charset(type), record.target(), record.date().toString());
        return new Found.Inner(content.inner(record.target(), bytes, facts));
    }

    private static @Nullable Charset charset(MediaType type) {
        String name = type.parameters().get("charset");
        try {
            return name == null ? null : Charset.forName(name.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            // as if it had not been said; the page may say it too
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        warc.close();
    }
}
