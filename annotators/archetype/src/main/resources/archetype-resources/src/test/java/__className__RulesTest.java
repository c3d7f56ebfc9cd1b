package ${package};

import java.util.List;
import org.hearsay.annotators.language.LanguagePlugin;
import org.hearsay.core.testing.AnnotatorTester;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the example of every rule. */
final class ${className}RulesTest {
    private static final AnnotatorTester TESTER = AnnotatorTester.of(new LanguagePlugin(), new ${className}Plugin());

    @ParameterizedTest
    @MethodSource("rules")
    void marks_its_example_and_nothing_else(${className}Rules.Rule rule) {
        TESTER.check(rule.example(), ${className}Mark.class, ${className}Mark::getKind);
    }

    static List<${className}Rules.Rule> rules() {
        return ${className}Rules.SHARED.all();
    }
}
