package org.hearsay.formats.warc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.hearsay.core.spi.Content;
import org.hearsay.core.spi.ContentReader;
import org.hearsay.core.spi.Found;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** The records of a web archive. Not safe for threads. */
final class WarcRecords implements ContentReader {
    private static final int OK = 200;

    private final Content content;
    private final WarcReader warc;

    WarcRecords(Content content) throws IOException {
        this.content = content;
        this.warc = new WarcReader(content.in());
    }

    @Override
    public @Nullable Found next() throws IOException {
        for (Optional<WarcRecord> next = warc.next(); next.isPresent(); next = warc.next()) {
            Found found = found(next.get());
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Null for records about the crawl itself. */
    private @Nullable Found found(WarcRecord record) {
        if (!(record instanceof WarcTargetRecord page)) {
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
        MessageBody body = http.bodyDecoded();
        return inner(response, http.contentType(), body);
    }

    private Found inner(WarcTargetRecord record, MediaType type, MessageBody body) throws IOException {
        return inner(record, type, body.stream());
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
