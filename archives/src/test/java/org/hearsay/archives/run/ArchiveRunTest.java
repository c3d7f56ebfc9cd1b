package org.hearsay.archives.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.core.testing.TroublePlugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

final class ArchiveRunTest {
    private static final int DOCUMENTS = 430;
    private static final int CUTS = 25;

    @TempDir
    private Path folder;

    @Test
    void writes_parts_and_a_journal_that_do_not_depend_on_the_number_of_threads() throws Exception {
        Path input = archive(List.of());
        TestRun two = TestRun.of(folder.resolve("two"), input);
        TestRun one = new TestRun(folder.resolve("one"), two.options(), 1);
        assertThat(two.begin()).isEqualTo(RunEnd.FINISHED);
        assertThat(one.begin()).isEqualTo(RunEnd.FINISHED);
        assertThat(two.parts()).hasSize(5).isEqualTo(one.parts());
        assertThat(two.lines()).hasSize(DOCUMENTS);
        assertThat(two.lines().get(7)).contains("\"id\":\"d7\"", "\"hedges\":[{");
        Entry entry = two.entries().get(7);
        assertThat(entry.id()).isEqualTo("d7");
        assertThat(entry.origin()).endsWith("in.jsonl:8");
        assertThat(entry.status()).isEqualTo(Status.DONE);
        assertThat(entry.milliseconds()).containsOnlyKeys("words", "trouble", "may");
        assertThat(entry.counts()).containsEntry("tokens", 26).containsEntry("hedges", 1);
        assertThat(entry.sha256()).hasSize(64);
    }

    @Test
    void goes_on_after_a_kill_at_any_moment_with_the_same_outputs() throws Exception {
        Path input = archive(List.of(TroublePlugin.THROW));
        TestRun whole = TestRun.of(folder.resolve("whole"), input);
        whole.begin();
        Random random = new Random(1);
        for (int i = 0; i < CUTS; i++) {
            TestRun cut = TestRun.of(folder.resolve("cut" + i), input);
            int documents = 1 + random.nextInt(DOCUMENTS);
            cut.begin(after(documents));
            tear(cut.folder(), random);
            assertThat(cut.resume()).isEqualTo(RunEnd.FINISHED);
            assertThat(cut.parts()).as("killed after " + documents).isEqualTo(whole.parts());
            assertThat(cut.entries().stream().map(Entry::n).toList())
                    .isEqualTo(whole.entries().stream().map(Entry::n).toList());
        }
    }

    /** What a kill may leave: a journal with a torn line, and a part that is longer than the journal says. */
    private static void tear(Path run, Random random) throws IOException {
        Path journal = run.resolve("journal.jsonl");
        String entries = Files.readAllLines(journal).stream()
                .filter(line -> line.startsWith("{\"n\""))
                .limit(random.nextInt(10))
                .collect(Collectors.joining("\n"));
        String torn = entries.substring(0, random.nextInt(entries.length() + 1));
        Files.writeString(journal, torn, StandardOpenOption.APPEND);
        try (Stream<Path> parts = Files.list(run.resolve("parts"))) {
            for (Path part :
                    parts.filter(part -> part.toString().endsWith(".open")).toList()) {
                byte[] rest = new byte[random.nextInt(2000)];
                random.nextBytes(rest);
                Files.write(part, rest, StandardOpenOption.APPEND);
            }
        }
    }

    private static BooleanSupplier after(int documents) {
        AtomicInteger asked = new AtomicInteger();
        return () -> asked.incrementAndGet() > documents;
    }

    @Test
    @Timeout(60)
    void one_bad_document_harms_no_other() throws Exception {
        List<String> troubles =
                List.of(TroublePlugin.THROW, TroublePlugin.RECURSE, TroublePlugin.SLEEP, TroublePlugin.LOOP, "BROKEN");
        TestRun run = TestRun.of(folder.resolve("run"), archive(troubles));
        assertThat(run.begin()).isEqualTo(RunEnd.FINISHED);
        assertThat(run.lines()).hasSize(DOCUMENTS - troubles.size());
        Map<String, Long> kinds = run.entries().stream()
                .filter(entry -> entry.status() == Status.FAILED)
                .collect(Collectors.groupingBy(entry -> String.valueOf(entry.kind()), Collectors.counting()));
        assertThat(kinds)
                .isEqualTo(
                        Map.of("IllegalStateException", 1L, "StackOverflowError", 1L, "timeout", 2L, "unreadable", 1L));
        Path quarantine = run.folder().resolve("quarantine");
        assertThat(quarantine.resolve("000000010.jsonl")).content().contains(TroublePlugin.THROW);
        assertThat(quarantine.resolve("000000010.error.txt"))
                .content()
                .contains("in.jsonl:11", "IllegalStateException", "the text says so", "again: hearsay annotate '");
        assertThat(quarantine.resolve("000000050.jsonl")).content().isEqualTo("{BROKEN");
        assertThat(run.folder().resolve("report.json")).content().contains("\"timeout\" : 2");
    }

    @Test
    void tries_again_what_failed_and_takes_it_out_of_quarantine() throws Exception {
        Path input = archive(List.of("BROKEN", TroublePlugin.THROW));
        TestRun run = TestRun.of(folder.resolve("run"), input);
        run.begin();
        Files.writeString(input, Files.readString(input).replace("{BROKEN", "{\"text\": \"Mended.\"}"));
        assertThat(run.retry("timeout")).isZero();
        assertThat(run.retry("unreadable")).isEqualTo(1);
        assertThat(run.lines()).hasSize(DOCUMENTS - 1);
        assertThat(run.folder().resolve("parts/retry-001-00000.jsonl.zst")).exists();
        assertThat(run.folder().resolve("quarantine/000000010.error.txt")).doesNotExist();
        assertThat(run.folder().resolve("quarantine/000000020.error.txt")).exists();
        assertThat(run.retry("")).isZero();
        assertThat(run.entries().get(DOCUMENTS).status()).isEqualTo(Status.DONE);
    }

    @Test
    void stops_when_too_many_fail_and_goes_on_with_a_higher_limit() throws Exception {
        Path input = archive(List.of(TroublePlugin.THROW, TroublePlugin.THROW, TroublePlugin.THROW));
        TestRun run = TestRun.of(folder.resolve("run"), input, "1");
        assertThat(run.begin()).isEqualTo(RunEnd.TOO_MANY_ERRORS);
        assertThat(run.lines().size()).isLessThan(DOCUMENTS / 2);
        TestRun more = new TestRun(run.folder(), run.options().withMaxErrors("50%"), 2);
        assertThat(more.resume()).isEqualTo(RunEnd.FINISHED);
        assertThat(more.lines()).hasSize(DOCUMENTS - 3);
    }

    @Test
    @Timeout(60)
    void ends_when_memory_is_out_and_passes_over_the_document_when_resumed() throws Exception {
        TestRun run = TestRun.of(folder.resolve("run"), archive(List.of(TroublePlugin.MEMORY)));
        assertThat(run.begin()).isEqualTo(RunEnd.BROKEN);
        assertThat(run.resume()).isEqualTo(RunEnd.FINISHED);
        assertThat(run.lines()).hasSize(DOCUMENTS - 1);
        assertThat(run.entries().get(10).kind()).isEqualTo("OutOfMemoryError");
    }

    @Test
    void marks_copies_or_refers_to_the_first_and_does_so_after_a_stop_too() throws Exception {
        Path input = Files.write(
                folder.resolve("in.jsonl"),
                Stream.iterate(0, i -> i + 1)
                        .limit(DOCUMENTS)
                        .map(i -> "{\"id\": \"d%d\", \"text\": \"It may rain in town %d.\"}".formatted(i, i % 300))
                        .toList());
        TestRun marking = TestRun.of(folder.resolve("mark"), input).dedupe("exact", Copies.MARK);
        marking.begin();
        assertThat(marking.lines()).hasSize(DOCUMENTS);
        assertThat(marking.lines().get(301)).contains("\"copyOf\":\"d1\"", "\"hedges\":[{");
        assertThat(marking.lines().get(299)).doesNotContain("copyOf");
        TestRun referring = TestRun.of(folder.resolve("refer"), input).dedupe("exact", Copies.REFER);
        referring.begin(after(320));
        referring.resume();
        assertThat(referring.lines()).hasSize(DOCUMENTS);
        assertThat(referring.lines().get(429)).contains("\"copyOf\":\"d129\"").doesNotContain("\"hedges\"");
        assertThat(referring.entries().get(429).status()).isEqualTo(Status.COPY);
        assertThat(referring.entries().get(429).copyOf()).isEqualTo("d129");
        assertThat(referring.folder().resolve("report.json")).content().contains("\"copy\" : 130");
        assertThatThrownBy(() -> marking.dedupe("neer", Copies.MARK)).hasMessageContaining("did you mean 'near'?");
    }

    @Test
    void a_folder_is_for_one_run_and_one_process() throws Exception {
        TestRun run = TestRun.of(folder.resolve("run"), archive(List.of()));
        assertThatThrownBy(run::resume).isInstanceOf(IOException.class).hasMessageContaining("holds no run; begin one");
        run.begin();
        assertThatThrownBy(run::begin).isInstanceOf(IOException.class).hasMessageContaining("hearsay resume");
        try (RunFolder held = RunFolder.open(run.folder())) {
            assertThat(held.path()).isEqualTo(run.folder());
            assertThatThrownBy(run::resume).isInstanceOf(IOException.class).hasMessageContaining("another process");
        }
        assertThat(run.resume()).isEqualTo(RunEnd.FINISHED);
    }

    @Test
    void tells_what_has_changed_since_the_run_began() throws Exception {
        Path input = archive(List.of());
        TestRun run = TestRun.of(folder.resolve("run"), input);
        RunDescription before = RunDescription.of(run.options(), TestRun.pipeline());
        assertThat(before.changes(before)).isEmpty();
        assertThat(before.environment(before)).isEmpty();
        Files.writeString(input, "{\"text\": \"Other.\"}");
        RunDescription after = RunDescription.of(run.options(), TestRun.pipeline());
        assertThat(before.changes(after)).singleElement().asString().startsWith("input " + input);
        RunDescription otherJava = new RunDescription(
                before.options(), before.pipeline(), before.types(), before.inputs(), before.hearsay(), "other");
        assertThat(before.environment(otherJava)).singleElement().asString().startsWith("java: now other");
    }

    /** JSON Lines, with troubles at the tenth document, the twentieth, and so on. */
    private Path archive(List<String> troubles) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            lines.add("{\"id\": \"d%d\", \"text\": \"Talks may fail, said %s\"}".formatted(i, "a b c ".repeat(i % 9)));
        }
        for (int i = 0; i < troubles.size(); i++) {
            String trouble = troubles.get(i);
            String line = trouble.equals("BROKEN") ? "{BROKEN" : "{\"text\": \"" + trouble + "\"}";
            lines.set(10 * (i + 1), line);
        }
        return Files.write(folder.resolve("in.jsonl"), lines);
    }
}
