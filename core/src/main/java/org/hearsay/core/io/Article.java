package org.hearsay.core.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.uima.jcas.JCas;
import org.hearsay.core.types.ArticleMetaData;
import org.jspecify.annotations.Nullable;

/**
 * An article before annotation. Immutable.
 *
 * @param id tells it from the others of its archive
 * @param published the publication date (DCT): an ISO date or date-time
 * @param language an ISO 639-1 code
 * @param text its text, without characters that XML cannot hold (see {@link CleanText})
 * @param replaced the characters that were replaced in the text, as {@link CleanText#replaced()} tells them; empty if none
 * @param origin the file, and where it has lines the line, that it was read from, for messages
 * @param extra further fields of the input, passed on as they are
 */
public record Article(
        String id,
        @Nullable String title,
        @Nullable String published,
        String language,
        @Nullable String uri,
        String text,
        String replaced,
        String origin,
        Map<String, JsonNode> extra) {

    public Article {
        extra = new LinkedHashMap<>(extra);
    }

    /** An English article of which no more than its text is known. */
    public static Article of(String id, String text) {
        return of(id, null, text);
    }

    /** An English article with its publication date. */
    public static Article of(String id, @Nullable String published, String text) {
        CleanText clean = CleanText.of(text);
        return new Article(id, null, published, "en", null, clean.text(), clean.replaced(), id, Map.of());
    }

    /** The same article in another language, by its ISO 639-1 code. */
    public Article in(String otherLanguage) {
        return new Article(id, title, published, otherLanguage, uri, text, replaced, origin, extra);
    }

    /** The same article with further fields, which take the place of those of the same name. */
    public Article with(Map<String, ? extends JsonNode> fields) {
        Map<String, JsonNode> all = new LinkedHashMap<>(extra);
        all.putAll(fields);
        return new Article(id, title, published, language, uri, text, replaced, origin, all);
    }

    /** Puts text and metadata into an empty CAS. */
    public void fill(JCas cas) {
        cas.setDocumentText(text);
        cas.setDocumentLanguage(language);
        cas.removeFsFromIndexes(cas.getDocumentAnnotationFs());
        ArticleMetaData data = new ArticleMetaData(cas, 0, text.length());
        data.setLanguage(language);
        data.setDocumentId(id);
        data.setDocumentTitle(title);
        data.setDocumentUri(uri);
        data.setPublished(published);
        data.setPublisher(textOf("publisher"));
        data.setAuthor(textOf("author"));
        data.setSection(textOf("section"));
        data.setSourceUri(origin);
        data.setSha256(sha256());
        data.setReplaced(replaced.isEmpty() ? null : replaced);
        data.addToIndexes();
    }

    private @Nullable String textOf(String field) {
        JsonNode value = extra.get(field);
        return value != null && value.isTextual() ? value.textValue() : null;
    }

    /** SHA-256 of its text in UTF-8, in lower-case hexadecimal. */
    public String sha256() {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JVM has no SHA-256", e);
        }
    }
}
