package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.core.api.Hearsay.option;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hearsay.core.api.AnnotatedArticle;
import org.hearsay.core.api.Hearsay;
import org.hearsay.core.api.Timex;
import org.hearsay.core.io.Article;
import org.hearsay.core.io.Statement;
import org.hearsay.core.pipeline.InvalidPipelineException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The examples of {@code core/JAVA.md}, and what they print. */
final class JavaExamplesTest {
    private static final Path ROOT = Path.of(System.getProperty("basedir", "."), "..");
    private static final Pattern EXAMPLE = Pattern.compile("(?m)(?:^(?: {4}.*)?\\n)*^ {4}.*\\n");

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream standardOut = System.out;

    @BeforeEach
    void catchOutput() {
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void restoreOutput() {
        System.setOut(standardOut);
    }

    @Test
    void composes_and_annotates() throws Exception {
        try (Hearsay hearsay = Hearsay.pipeline()
                .add("language")
                .add("dates", option("documentType", "narrative"))
                .build()) {
            for (Timex date : hearsay.annotate("They met on 23 November 2026 and parted three days later.")
                    .dates()) {
                System.out.println(date.span().text() + " = " + date.value());
            }
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("23 November 2026 = 2026-11-23", "three days later = 2026-11-26");
    }

    @Test
    void reads_statements_and_the_cas() throws Exception {
        try (Hearsay hearsay = Hearsay.pipeline()
                .add("language")
                .add("entities")
                .add("dates")
                .add("hedging")
                .add("attribution")
                .build()) {
            AnnotatedArticle result = hearsay.annotate("It may rain, Mayor Ana Ruiz said on Friday.", "2026-11-23");
            for (Statement statement : result.statements()) {
                System.out.println(statement.speaker() + ": " + statement.content() + " " + statement.certainty());
            }
            assertThat(result.attributions().get(0).source().get(0).text()).isEqualTo("Mayor Ana Ruiz");
            assertThat(result.attributions().get(0).speaker())
                    .isEqualTo(result.entities().get(0).id());
            Article article = Article.of("a1", "2026-11-23", "It may rain, Mayor Ana Ruiz said on Friday.");
            int tokens = hearsay.annotate(
                    article, cas -> cas.getAnnotationIndex(Token.class).size());
            assertThat(tokens).isEqualTo(11);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).strip()).isEqualTo("Ana Ruiz: It may rain 0.5");
    }

    @Test
    void tells_all_problems() {
        try {
            Hearsay.pipeline()
                    .add("date", option("documentType", "novel"))
                    .add("hedging")
                    .build();
        } catch (InvalidPipelineException e) {
            e.problems().forEach(System.out::println);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "annotator 1: no annotator 'date'; did you mean 'dates'? available: attribution, dates, entities,"
                                + " hedging, language, quantities",
                        "annotator 2: 'hedging' needs Sentence; nothing before it gives that (language would)",
                        "annotator 2: 'hedging' needs Token; nothing before it gives that (language would)");
    }

    @Test
    void every_example_of_the_document_is_one_that_runs_here() throws Exception {
        String source =
                squeezed(Files.readString(ROOT.resolve("cli/src/test/java/org/hearsay/cli/JavaExamplesTest.java")));
        String document = Files.readString(ROOT.resolve("core/JAVA.md"));
        assertThat(EXAMPLE.matcher(document).results().map(MatchResult::group))
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(example -> {
                    for (String part : example.split("\\n\\n", -1)) {
                        assertThat(source).contains(squeezed(part));
                    }
                });
    }

    /** Without blanks, which the formatter moves. */
    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
