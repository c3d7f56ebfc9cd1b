package ${package};

import java.util.List;
import org.hearsay.annotators.language.LanguagePlugin;
import org.hearsay.core.testing.AnnotatorTester;
import org.junit.jupiter.api.Test;

final class ${className}Test {
    private static final AnnotatorTester TESTER = AnnotatorTester.of(new LanguagePlugin(), new ${className}Plugin());

    @Test
    void marks_the_longest_phrase() {
        TESTER.check(
                "He said [hello](greeting), then [hello again](greeting).",
                ${className}Mark.class,
                ${className}Mark::getKind);
    }

    @Test
    void leaves_phrases_that_two_sentences_share_alone() {
        TESTER.check("The night was good. Morning came.", ${className}Mark.class, ${className}Mark::getKind);
    }

    @Test
    void takes_phrases_as_written_only_if_told_so() {
        AnnotatorTester strict = AnnotatorTester.with(
                List.of("${artifactId}.ignoreCase=false"), new LanguagePlugin(), new ${className}Plugin());
        strict.check(
                "Good morning and [good night](farewell).", ${className}Mark.class, ${className}Mark::getKind);
    }
}
