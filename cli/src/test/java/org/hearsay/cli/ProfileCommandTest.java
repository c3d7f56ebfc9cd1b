package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.cli.CommandRun.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hearsay profile}. */
final class ProfileCommandTest {
    @TempDir
    private Path folder;

    @Test
    void shows_time_by_annotator_memory_and_the_slowest() throws Exception {
        Path text = Files.writeString(
                folder.resolve("a.txt"), "It may rain, Mayor Ana Ruiz said on Friday. It may snow too.");
        Path flame = folder.resolve("stacks.txt");
        CommandRun result = run(
                "profile",
                text.toString(),
                "--warm-up",
                "0",
                "--rounds",
                "20",
                "--top",
                "10",
                "--flame",
                flame.toString());
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out())
                .contains("annotator", "language", "attribution", "method, of ", "memory allocated: ")
                .containsPattern("dates +a-near-day +1 +[0-9.]+ +[0-9.]+%\n")
                .containsPattern("hedging +may +[12] +[0-9.]+ +[0-9.]+%\n")
                .containsPattern("MB   slowest documents\n +[0-9.]+ +[0-9.]+   a\n")
                .containsPattern("each alone\n( +[0-9.]+ +[0-9.]+   It may .*\n){2}");
        assertThat(flame).exists();
        assertThat(Files.readAllLines(flame)).allMatch(line -> line.matches("[a-z]+;.+ \\d+"));
    }

    @Test
    void counts_stacks_under_the_annotator_in_them() {
        StackSampler sampler = StackSampler.start(Map.of("org.x.DateAnnotator", "dates"));
        sampler.close();
        StackTraceElement[] stack = {
            frame("java.util.ArrayList", "add"),
            frame("org.x.Matcher$$Lambda$7/0x00007f", "match"),
            frame("org.x.DateAnnotator", "process"),
            frame("org.core.Engine", "run")
        };
        sampler.count(stack);
        sampler.count(stack);
        sampler.count(new StackTraceElement[] {frame("org.core.Engine", "run")});
        assertThat(sampler.stacks())
                .containsExactly(
                        Map.entry("dates;org.x.DateAnnotator.process;org.x.Matcher.match;java.util.ArrayList.add", 2));
        assertThat(sampler.methods()).containsExactly(Map.entry("dates Matcher.match", 2));
    }

    private static StackTraceElement frame(String type, String method) {
        return new StackTraceElement(type, method, null, 1);
    }
}
