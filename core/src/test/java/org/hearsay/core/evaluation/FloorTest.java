package org.hearsay.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.hearsay.core.io.Layer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FloorTest {
    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Evaluation evaluation;

    @BeforeEach
    void evaluate() throws Exception {
        evaluation = Annotated.evaluate(
                folder,
                Annotated.marks("a", Layer.ENTITIES, "[Ana](PERSON) left [Lima](LOCATION)."),
                Annotated.marks("a", Layer.ENTITIES, "[Ana](PERSON) left Lima."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "entities.strict=66.6",
                "entities.strict.f1=66",
                "entities.strict.precision=100",
                "entities.strict.recall=50",
                "entities.strict.PERSON=100",
                "entities.strict.LOCATION.recall=0"
            })
    void passes_figures_that_are_not_below(String floor) {
        assertThat(Floor.parse(floor).check(evaluation)).isEmpty();
    }

    @Test
    void says_what_is_below() {
        assertThat(Floor.parse("entities.strict.recall=75").check(evaluation))
                .contains("entities.strict.recall is 50.00, below 75");
        assertThat(Floor.parse("entities.strict=66.7").check(evaluation))
                .contains("entities.strict is 66.67, below 66.7");
    }

    @Test
    void answers_an_unknown_name_with_the_nearest_and_a_list() {
        assertThatThrownBy(() -> Floor.parse("entities.strct=80").check(evaluation))
                .hasMessageContainingAll(
                        "no figure 'entities.strct'; did you mean 'entities.strict'? available: entities.span,",
                        "entities.type-accuracy; each also with .TYPE");
        assertThatThrownBy(() -> Floor.parse("entities.strict.PERSN=80").check(evaluation))
                .hasMessageContaining("did you mean 'entities.strict.PERSON'?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dates.value", "dates.value=", "=80", "dates.value=high", "dates.value=101", "x=NaN"})
    void refuses_what_is_no_floor(String floor) {
        assertThatThrownBy(() -> Floor.parse(floor))
                .hasMessageContaining("such as dates.value=80, not '" + floor + "'");
    }
}
