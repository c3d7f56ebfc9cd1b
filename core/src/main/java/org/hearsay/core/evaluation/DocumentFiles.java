package org.hearsay.core.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.core.io.AnnotatedDocuments;
import org.hearsay.core.io.ArticleReader;
import org.hearsay.core.io.ReadResult;

/**
 * Reads the documents of a file or folder, by id: JSON Lines in the order and with all the fields that they are written with,
 * other formats as {@link AnnotatedDocuments} reads them. Collects what is wrong, and reads the rest all the same.
 */
final class DocumentFiles {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, ScoredDocument> documents = new LinkedHashMap<>();
    private final List<String> problems;

    private DocumentFiles(List<String> problems) {
        this.problems = problems;
    }

    /**
     * Reads a file, the outputs of a run, or a folder: its JSON Lines files if it has any, or else all of a known format.
     *
     * @param problems receives what is wrong, with file and line
     */
    static Map<String, ScoredDocument> read(Path path, List<String> problems) {
        DocumentFiles files = new DocumentFiles(problems);
        try {
            List<Path> lines = jsonLines(path);
            for (Path file : lines) {
                files.readLines(file);
            }
            if (lines.isEmpty()) {
                files.readOthers(path);
            }
        } catch (CharacterCodingException e) {
            problems.add(path + ": is not UTF-8");
        } catch (IOException e) {
            problems.add(path + ": cannot be read: " + e.getMessage());
        }
        return files.documents;
    }

    private static List<Path> jsonLines(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return isJsonLines(path) || !Files.exists(path) ? List.of(path) : List.of();
        }
        if (AnnotatedDocuments.isRun(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(DocumentFiles::isJsonLines).sorted().toList();
        }
    }

    private static boolean isJsonLines(Path file) {
        return file.toString().endsWith(".jsonl") || file.toString().endsWith(".ndjson");
    }

    private void readLines(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            int number = 0;
            for (String json = reader.readLine(); json != null; json = reader.readLine()) {
                number++;
                if (json.isBlank()) {
                    continue;
                }
                String where = file + ":" + number;
                try {
                    add(where, JSON.readTree(json));
                } catch (JsonProcessingException e) {
                    problems.add(where + ": broken JSON: " + e.getOriginalMessage());
                }
            }
        }
    }

    private void readOthers(Path path) {
        try (ArticleReader reader = AnnotatedDocuments.read(path, null)) {
            for (ReadResult next = reader.next(); next != null; next = reader.next()) {
                if (next instanceof ReadResult.Read read) {
                    add(read.article().origin(), AnnotatedDocuments.json(read));
                } else {
                    problems.add(next.toString());
                }
            }
        }
    }

    private void add(String where, JsonNode line) {
        ScoredDocument document = new ScoredDocument(where, line);
        document.check(problems);
        if (documents.putIfAbsent(document.id(), document) != null) {
            problems.add(where + ": a second document with the id '" + document.id() + "'");
        }
    }
}
