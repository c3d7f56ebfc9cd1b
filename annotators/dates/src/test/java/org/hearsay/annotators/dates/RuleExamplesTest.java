package org.hearsay.annotators.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.annotators.dates.grammar.Grammar;
import org.hearsay.annotators.dates.grammar.Rule;
import org.hearsay.annotators.language.LanguagePlugin;
import org.hearsay.core.testing.AnnotatorTester;
import org.hearsay.core.types.TemporalExpression;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of all rules, on articles of Monday, 2026-11-23. */
class RuleExamplesTest {
    private static final AnnotatorTester BY_DEFAULT =
            AnnotatorTester.of(new LanguagePlugin(), new DatesPlugin()).published("2026-11-23");
    private static final AnnotatorTester WITH_AGES = with("dates.ages=true");
    private static final AnnotatorTester IN_HISTORIES = with("dates.documentType=narrative");

    @ParameterizedTest
    @MethodSource("examples")
    void finds_what_the_examples_mark_and_nothing_else(String language, Rule rule, String example) {
        AnnotatorTester tester = switch (rule.option()) {
            case "ages" -> WITH_AGES;
            case "history" -> IN_HISTORIES;
            default -> BY_DEFAULT;
        };
        tester.language(language).check(example, TemporalExpression.class, TemporalExpression::getValue);
    }

    private static AnnotatorTester with(String option) {
        return AnnotatorTester.with(List.of(option), new LanguagePlugin(), new DatesPlugin())
                .published("2026-11-23");
    }

    static Stream<Object[]> examples() {
        return Grammar.LANGUAGES.stream()
                .sorted()
                .flatMap(language -> Grammar.of(language).rules().stream()
                        .flatMap(rule ->
                                rule.examples().stream().map(example -> new Object[] {language, rule, example})));
    }

    @ParameterizedTest
    @MethodSource("marked")
    void every_rule_that_marks_text_has_an_example(Rule rule) {
        assertThat(rule.examples()).as(rule.name()).isNotEmpty();
    }

    static Stream<Rule> marked() {
        return Grammar.LANGUAGES.stream()
                .sorted()
                .flatMap(language -> Grammar.of(language).rules().stream())
                .filter(rule -> rule.makes().equals(Grammar.TOP));
    }
}
