package org.hearsay.core.io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.core.io.Annotations.Attribution;
import org.hearsay.core.io.Annotations.Mark;
import org.hearsay.core.io.Annotations.Role;
import org.hearsay.core.io.Annotations.Span;
import org.hearsay.core.io.ReadResult.Read;

/** Annotated documents for tests of formats, and what reads and writes them. */
final class Documents {
    private static final Path SEEDS = Path.of(System.getProperty("basedir", "."), "..", "seeds", "news.jsonl");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|[^\\s\u00A0]");
    private static final String TEXT =
            "\uD83D\uDE00 \"It\tmay & <rain>\", Ana \uD83C\uDF27 Ruiz\r\nsaid; on | Friday\\_[1] 'twice'.\r\n\r\n"
                    + "Bob, she\u00A0added, claimed \u2014 \"so -> *no*\" \u2014 it `could` snow\uD83D\uDE00\n";

    private Documents() {}

    /** The gold of the seeds. */
    static List<Read> seeds() {
        return documents(AnnotatedDocuments.read(SEEDS, null));
    }

    /** A text with what goes wrong first: emoji, tabs, CRLF, quotes, XML; nested, discontinuous and shared spans. */
    static Read nasty() {
        Annotations.Builder builder = new Annotations.Builder().states(EnumSet.allOf(Layer.class));
        builder.add(Layer.SENTENCES, mark("\uD83D\uDE00 \"It", "'twice'.", Map.of()));
        builder.add(Layer.SENTENCES, mark("Bob", "snow\uD83D\uDE00", Map.of()));
        Matcher words = WORD.matcher(TEXT);
        while (words.find()) {
            Map<String, String> features = Map.of("pos", "X", "lemma", words.group());
            builder.add(Layer.TOKENS, new Mark(words.start(), words.end(), features));
        }
        Map<String, String> person = Map.of(
                "type",
                "PERSON",
                "entity",
                "e1",
                "name",
                "Ana \"\uD83C\uDF27\" Ruiz; A=B\\",
                "gender",
                "female",
                "number",
                "singular",
                "confidence",
                "0.75");
        builder.add(Layer.ENTITIES, mark("Ana", "Ruiz", person));
        builder.add(Layer.ENTITIES, mark("Ruiz", "Ruiz", Map.of("type", "MISC", "entity", "e_2|x")));
        builder.add(Layer.ENTITIES, mark("Bob", "Bob", Map.of("type", "PERSON", "entity", "e3", "name", "Bob")));
        builder.add(
                Layer.DATES,
                mark("Friday", "Friday", Map.of("type", "DATE", "value", "2026-11-20", "from", "2026-11-20")));
        builder.add(Layer.DATES, mark("twice", "twice", Map.of("type", "SET", "value", "P1D", "freq", "2X")));
        builder.add(Layer.HEDGES, hedge(span("may", "may"), span("It", "<rain>"), "0.5"));
        builder.add(Layer.HEDGES, hedge(span("could", "could"), span("it `", "snow"), "0.4"));
        Span ana = span("Ana", "Ruiz");
        Span rain = span("It", "<rain>");
        builder.add(new Attribution(
                parts(List.of(ana), List.of(span("said", "said")), List.of(rain)),
                Map.of("speaker", "e1", "kind", "DIRECT", "confidence", "0.9"),
                -1));
        builder.add(new Attribution(
                parts(
                        List.of(span("she", "she")),
                        List.of(span("added", "added")),
                        List.of(span("Bob", "Bob"), span("claimed", "snow"))),
                Map.of("noSpeaker", "pronoun", "kind", "INDIRECT"),
                -1));
        builder.add(new Attribution(
                parts(
                        List.of(span("Bob", "Bob")),
                        List.of(span("claimed", "claimed")),
                        List.of(span("so ->", "*no*"), span("it `", "snow"))),
                Map.of("speaker", "e3", "kind", "MIXED", "polarity", "negative"),
                1));
        builder.add(
                new Attribution(parts(List.of(ana), List.of(), List.of(rain)), Map.of("noSpeaker", "first-person"), 2));
        return new Read(Article.of("nasty & <1>", "2026-11-23", TEXT), builder.build(), "");
    }

    /** A document without text. */
    static Read empty() {
        Annotations nothing =
                new Annotations.Builder().states(EnumSet.allOf(Layer.class)).build();
        return new Read(Article.of("empty", ""), nothing, "");
    }

    private static Mark mark(String from, String to, Map<String, String> features) {
        Span span = span(from, to);
        return new Mark(span.begin(), span.end(), features);
    }

    private static Mark hedge(Span cue, Span scope, String certainty) {
        return new Mark(
                cue.begin(),
                cue.end(),
                Map.of("type", "epistemic", "certainty", certainty, "polarity", "negative"),
                scope);
    }

    /** The stretch from where a text stands first to the end of another. */
    private static Span span(String from, String to) {
        int begin = TEXT.indexOf(from);
        return new Span(begin, TEXT.indexOf(to, begin) + to.length());
    }

    private static Map<Role, List<Span>> parts(List<Span> sources, List<Span> cues, List<Span> contents) {
        return Map.of(Role.SOURCE, sources, Role.CUE, cues, Role.CONTENT, contents);
    }

    /** All that a reader gives; none of it may be a failure. */
    static List<Read> documents(ArticleReader reader) {
        List<Read> documents = new ArrayList<>();
        try (reader) {
            for (ReadResult next = reader.next(); next != null; next = reader.next()) {
                if (!(next instanceof Read read)) {
                    throw new AssertionError(next.toString());
                }
                documents.add(read);
            }
        }
        return documents;
    }

    /** Writes a document and reads it back. */
    static Read roundTrip(Read document, OutputFormat to, InputFormat from) {
        byte[] written = write(document, to);
        InputFormat.Source source = new InputFormat.Source("test", "id", new ByteArrayInputStream(written), null);
        return documents(from.open(source)).get(0);
    }

    /** The seeds, and what is nasty. */
    static List<Read> all() {
        List<Read> documents = new ArrayList<>(List.of(nasty(), empty()));
        documents.addAll(seeds());
        return documents;
    }

    /** Writes documents into a folder and reads the folder back, in its order. */
    static List<Read> throughFolder(List<Read> documents, OutputFormat format, Path folder) throws IOException {
        try (Output output = Output.folder(folder, format.ending(), format.textBeside())) {
            for (Map.Entry<String, byte[]> companion : format.companions(null).entrySet()) {
                Files.write(folder.resolve(companion.getKey()), companion.getValue());
            }
            for (Read document : documents) {
                output.write(document.article(), write(document, format));
            }
            output.complete();
        }
        return documents(AnnotatedDocuments.read(folder, null));
    }

    /** The one of these that has the same text. */
    static Read same(Read document, List<Read> documents) {
        return documents.stream()
                .filter(other ->
                        other.article().text().equals(document.article().text()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "no document with the text of " + document.article().id()));
    }

    /** The words of each mark of a layer, with some of its features. */
    static List<String> words(Read document, Layer layer, String... features) {
        return document.annotations().marks(layer).stream()
                .map(mark -> document.article().text().substring(mark.begin(), mark.end()) + " "
                        + Stream.of(features)
                                .map(feature -> String.valueOf(mark.feature(feature)))
                                .toList())
                .toList();
    }

    /** Opens a text as if it were a file. */
    static ArticleReader open(InputFormat format, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return format.open(new InputFormat.Source("file", "id", new ByteArrayInputStream(bytes), null));
    }

    /** The one document of a text. */
    static Read document(InputFormat format, String content) {
        List<Read> documents = documents(open(format, content));
        if (documents.size() != 1) {
            throw new AssertionError(documents.size() + " documents, not one");
        }
        return documents.get(0);
    }

    /** Entities without what the layer that INCEpTION has built in cannot hold. */
    static List<Mark> entitiesWithoutNames(Read document) {
        return document.annotations().marks(Layer.ENTITIES).stream()
                .map(mark -> {
                    Map<String, String> features = new LinkedHashMap<>(mark.features());
                    features.keySet().removeAll(List.of("name", "gender", "number", "confidence"));
                    return new Mark(mark.begin(), mark.end(), features);
                })
                .toList();
    }

    /** What a reader gives for a text, failures too, as messages show them. */
    static List<String> results(InputFormat format, String content) {
        List<String> results = new ArrayList<>();
        try (ArticleReader reader = open(format, content)) {
            for (ReadResult next = reader.next(); next != null; next = reader.next()) {
                results.add(next instanceof Read read ? read.article().id() : next.toString());
            }
        }
        return results;
    }

    static byte[] write(Read document, OutputFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(document.article(), document.annotations(), EnumSet.allOf(Layer.class), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String text(Read document, OutputFormat format) {
        return new String(write(document, format), StandardCharsets.UTF_8);
    }
}
