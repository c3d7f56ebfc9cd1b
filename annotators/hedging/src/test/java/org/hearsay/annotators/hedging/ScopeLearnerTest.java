package org.hearsay.annotators.hedging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.core.spi.TrainerPlugin.Training;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ScopeLearnerTest {
    /** "It may rain." and "Rain is likely.": from the modal to the end, and the whole clause. */
    private static final String SCOPES = """
            {"id": "1", "text": "It may rain. Rain is likely.", "sentences": [{"begin": 0, "end": 12}, {"begin": 13, "end": 28}],
            "tokens": [{"begin": 0, "end": 2, "pos": "PRP"}, {"begin": 3, "end": 6, "pos": "MD"}, {"begin": 7, "end": 11, "pos": "VB"},
            {"begin": 11, "end": 12, "pos": "."}, {"begin": 13, "end": 17, "pos": "NN"}, {"begin": 18, "end": 20, "pos": "VBZ"},
            {"begin": 21, "end": 27, "pos": "JJ"}, {"begin": 27, "end": 28, "pos": "."}],
            "cues": [{"id": "a", "begin": 3, "end": 6, "type": "speculation"}, {"id": "b", "begin": 21, "end": 27, "type": "speculation"}],
            "scopes": [{"begin": 3, "end": 11, "cue_ids": ["a"]}, {"begin": 13, "end": 27, "cue_ids": ["b"]}]}""".replace("\n", " ");

    @TempDir
    private Path folder;

    private final List<String> report = new ArrayList<>();

    @Test
    void learns_where_scopes_begin_and_end() throws IOException {
        train(SCOPES);
        assertThat(report)
                .containsExactly(
                        "2 scopes",
                        "dev: scopes of 2 gold cues: 100.00 % exact, "
                                + "100.00 % with the right begin, 100.00 % with the right end");
    }

    @Test
    void says_what_a_scope_needs() {
        assertThatThrownBy(() -> train(SCOPES.replace("cue_ids", "cues"))).hasMessageContaining("'cue_ids'");
    }

    private void train(String line) throws IOException {
        Path file = Files.writeString(folder.resolve("scopes.jsonl"), line);
        new HedgingTrainer()
                .train(new Training(
                        List.of(file), file, folder.resolve("model.gz"), Map.of("part", "scopes"), report::add));
    }
}
