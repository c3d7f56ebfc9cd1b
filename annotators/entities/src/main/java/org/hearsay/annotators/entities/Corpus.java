package org.hearsay.annotators.entities;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.annotators.entities.CorpusCleaner.Step;
import org.hearsay.core.learning.TrainingDocument;
import org.hearsay.core.spi.AnalyzedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents with labelled names. From columns: a word, a tab, and last a BIO label a line; a blank line after each sentence,
 * {@code -DOCSTART-} before each document; without document marks, each twenty sentences count as one. From {@code .jsonl} files:
 * documents with tokens (see {@link TrainingDocument}) and entities. Immutable.
 */
final class Corpus {
    private static final int SENTENCES_OF_UNMARKED = 20;

    /** What corpora call their types. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("PER", "PERSON"),
            Map.entry("per", "PERSON"),
            Map.entry("Person", "PERSON"),
            Map.entry("person", "PERSON"),
            Map.entry("PERSON", "PERSON"),
            Map.entry("ORG", "ORGANIZATION"),
            Map.entry("org", "ORGANIZATION"),
            Map.entry("Organization", "ORGANIZATION"),
            Map.entry("ORGANIZATION", "ORGANIZATION"),
            Map.entry("organization", "ORGANIZATION"),
            Map.entry("corporation", "ORGANIZATION"),
            Map.entry("group", "ORGANIZATION"),
            Map.entry("LOC", "LOCATION"),
            Map.entry("geo", "LOCATION"),
            Map.entry("Location", "LOCATION"),
            Map.entry("LOCATION", "LOCATION"),
            Map.entry("location", "LOCATION"),
            Map.entry("GPE", "LOCATION"),
            Map.entry("Facility", "LOCATION"),
            Map.entry("FAC", "LOCATION"),
            Map.entry("gpe", "NORP"),
            Map.entry("NORP", "NORP"),
            Map.entry("MISC", "MISC"),
            Map.entry("Misc", "MISC"),
            Map.entry("art", "MISC"),
            Map.entry("eve", "MISC"),
            Map.entry("Product", "MISC"),
            Map.entry("PRODUCT", "MISC"),
            Map.entry("EVENT", "MISC"),
            Map.entry("WORK_OF_ART", "MISC"),
            Map.entry("product", "MISC"),
            Map.entry("creative-work", "MISC"));

    private final Map<String, String> types;
    private final CorpusCleaner cleaner;

    /**
     * Reads the types that corpora commonly have, and others.
     *
     * @param types what others are here; empty for none of ours
     * @param cleaner says whether sentences are left out
     */
    Corpus(Map<String, String> types, CorpusCleaner cleaner) {
        this.cleaner = cleaner;
        this.types = new HashMap<>(TYPES);
        this.types.putAll(types);
        this.types.values().removeIf(String::isEmpty);
    }

    /** A document and its names. */
    record Document(Words words, List<Span> names) {
        /** The document with the hyphens of its words joined again, if it was parted there. */
        Document joined() {
            JoinedWords joined = JoinedWords.of(words, names);
            int count = joined.words().words().length;
            if (count == words.words().length) {
                return this;
            }
            int[] places = new int[words.words().length + 1];
            for (int i = 0; i <= count; i++) {
                places[joined.first(i)] = i;
            }
            List<Span> moved = new ArrayList<>();
            for (Span name : names) {
                moved.add(new Span(places[name.first()], places[name.end()], name.type(), name.confidence()));
            }
            return new Document(joined.words(), moved);
        }
    }

    /** A sentence as read: words, and the BIO label of each. */
    private record Sentence(List<String> words, List<String> labels) {}

    /** What a type of a corpus or of another tool is here; null if it is none of ours. */
    static @Nullable String type(String name) {
        return TYPES.get(name);
    }

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read, or a line is no pair of columns, naming file and line
     */
    List<Document> read(Path file) throws IOException {
        return file.toString().endsWith(".jsonl") ? readJsonLines(file) : readColumns(file);
    }

    private List<Document> readJsonLines(Path file) throws IOException {
        List<Document> documents = new ArrayList<>();
        TrainingDocument.read(file, document -> documents.add(document(document)));
        return documents;
    }

    private Document document(TrainingDocument document) {
        AnalyzedText text = document.text();
        List<Span> names = new ArrayList<>();
        int free = 0;
        for (JsonNode entity : document.line().path("entities")) {
            int first = text.tokenAt(document.offset(entity.path("begin").asInt()));
            int end = text.tokenAt(document.offset(entity.path("end").asInt()) - 1) + 1;
            String type = types.get(entity.path("type").asText());
            if (type != null && first >= free && end <= text.tokenCount()) {
                names.add(new Span(first, end, type, 1));
                free = end;
            }
        }
        return new Document(Words.of(text), List.copyOf(names));
    }

    private List<Document> readColumns(Path file) throws IOException {
        List<Document> documents = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        Sentence sentence = new Sentence(new ArrayList<>(), new ArrayList<>());
        boolean marked = false;
        int number = 0;
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                boolean start = line.startsWith("-DOCSTART-");
                if (line.isBlank() || start) {
                    if (!sentence.words().isEmpty()
                            && (marked || seen.add(sentence.words()) || !cleaner.takes(Step.DUPLICATES))) {
                        sentences.add(sentence);
                    }
                    sentence = new Sentence(new ArrayList<>(), new ArrayList<>());
                    marked |= start;
                    if (start || (!marked && sentences.size() == SENTENCES_OF_UNMARKED)) {
                        flush(sentences, documents);
                    }
                    continue;
                }
                int tab = line.indexOf('\t');
                if (tab <= 0) {
                    throw new IOException(
                            "%s:%d: expected a word, a tab and a label, found '%s'".formatted(file, number, line));
                }
                sentence.words().add(line.substring(0, tab));
                sentence.labels().add(line.substring(line.lastIndexOf('\t') + 1).strip());
            }
        }
        if (!sentence.words().isEmpty()) {
            sentences.add(sentence);
        }
        if (!marked && cleaner.takes(Step.CUT_OFF)) {
            dropCutOff(sentences);
        }
        flush(sentences, documents);
        return documents;
    }

    /** Drops the last sentence if it alone ends without a mark. */
    private static void dropCutOff(List<Sentence> sentences) {
        int last = sentences.size() - 1;
        if (last > 1
                && !isWhole(sentences.get(last))
                && sentences.subList(0, last).stream().allMatch(Corpus::isWhole)) {
            sentences.remove(last);
        }
    }

    private static boolean isWhole(Sentence sentence) {
        String last = sentence.words().get(sentence.words().size() - 1);
        return !Character.isLetterOrDigit(last.charAt(last.length() - 1));
    }

    private void flush(List<Sentence> sentences, List<Document> documents) {
        if (sentences.isEmpty()) {
            return;
        }
        List<String> words = new ArrayList<>();
        List<Span> names = new ArrayList<>();
        int[] starts = new int[sentences.size() + 1];
        for (int i = 0; i < sentences.size(); i++) {
            starts[i] = words.size();
            names(sentences.get(i), words.size(), names);
            words.addAll(sentences.get(i).words());
        }
        starts[sentences.size()] = words.size();
        documents.add(new Document(new Words(words.toArray(String[]::new), starts), List.copyOf(names)));
        sentences.clear();
    }

    private void names(Sentence sentence, int offset, List<Span> names) {
        int begin = -1;
        String type = "";
        for (int i = 0; i <= sentence.labels().size(); i++) {
            String label =
                    i == sentence.labels().size() ? "O" : sentence.labels().get(i);
            boolean goesOn = label.startsWith("I-") && label.substring(2).equals(type);
            if (begin >= 0 && !goesOn) {
                String mapped = types.get(type);
                if (mapped != null) {
                    names.add(new Span(offset + begin, offset + i, mapped, 1));
                }
                begin = -1;
            }
            if (!label.equals("O") && begin < 0) {
                begin = i;
                type = label.substring(2);
            }
        }
    }
}
