package org.hearsay.annotators.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.core.learning.LinearModel;
import org.hearsay.core.learning.TrainingDocument;
import org.hearsay.core.learning.TreeModel;
import org.hearsay.core.spi.AnalyzedText;
import org.hearsay.core.spi.TrainerPlugin.Training;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AttributionTrainerTest {
    private static final String TEXT = "She said it rained .";
    private static final String LINE = """
            {"id": "a", "text": "She said it rained .", "sentences": [{"begin": 0, "end": 20}], "tokens": [
            {"begin": 0, "end": 3, "pos": "PRP", "lemma": "she"}, {"begin": 4, "end": 8, "pos": "VBD", "lemma": "say"},
            {"begin": 9, "end": 11, "pos": "PRP", "lemma": "it"}, {"begin": 12, "end": 18, "pos": "VBD", "lemma": "rain"},
            {"begin": 19, "end": 20, "pos": ".", "lemma": "."}], "attributions": [%s]}
            """.replace("\n", "");
    private static final String OURS =
            "{\"source\": [{\"begin\": 0, \"end\": 3}], \"cue\": [{\"begin\": 4, \"end\": 8}], \"content\": [{\"begin\": 9, \"end\": 18}]}";
    private static final String PAIRS = "{\"source\": [[0, 3]], \"cue\": [[4, 8]], \"content\": [[9, 18]]}";

    @TempDir
    private Path folder;

    @Test
    void learns_a_statement_that_it_has_seen() throws IOException {
        Path corpus = corpus(OURS);
        CandidateJudge judge = new CandidateJudge(trees(corpus, "judge"), trees(corpus, "sources"));
        AttributionFinder finder = new AttributionFinder(model(corpus, "cues"), model(corpus, "roles"), judge);
        List<AnalyzedText> texts = new ArrayList<>();
        TrainingDocument.read(corpus, document -> texts.add(document.text()));
        List<Statement> found = finder.find(texts.get(0));
        assertThat(found).hasSize(1);
        Span source = found.get(0).sources().get(0);
        assertThat(TEXT.substring(source.begin(), source.end())).isEqualTo("She");
        Span content = found.get(0).contents().get(0);
        assertThat(TEXT.substring(content.begin(), content.end())).isEqualTo("it rained");
    }

    @Test
    void learns_the_same_from_pieces_in_both_forms() throws IOException {
        assertThat(train(corpus(OURS), "judge")).hasSameBinaryContentAs(train(corpus(PAIRS), "judge"));
        assertThat(train(corpus(OURS), "roles")).hasSameBinaryContentAs(train(corpus(PAIRS), "roles"));
    }

    private Path corpus(String gold) throws IOException {
        Path file = Files.createTempFile(folder, "corpus", ".jsonl");
        Files.writeString(file, (LINE.formatted(gold) + "\n").repeat(12));
        return file;
    }

    private LinearModel model(Path corpus, String part) throws IOException {
        try (InputStream in = Files.newInputStream(train(corpus, part))) {
            return LinearModel.read(in);
        }
    }

    private TreeModel trees(Path corpus, String part) throws IOException {
        try (InputStream in = Files.newInputStream(train(corpus, part))) {
            return TreeModel.read(in);
        }
    }

    private Path train(Path corpus, String part) throws IOException {
        Path model = Files.createTempFile(folder, part, ".bin.gz");
        Map<String, String> options = Map.of("part", part);
        new AttributionTrainer().train(new Training(List.of(corpus), null, model, options, line -> {}));
        return model;
    }
}
