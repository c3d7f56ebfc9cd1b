package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.cli.CommandRun.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the guide shows is what {@code hearsay new-plugin} writes, or stands in a test: all of it is compiled and run. */
final class GuideTest {
    private static final Path ROOT = Path.of(System.getProperty("basedir", "."), "..");
    private static final Pattern JAVA = Pattern.compile("(?s)```java\n(.*?)```");
    private static final Pattern NEW_PLUGIN = Pattern.compile("(?m)^ {4}hearsay (new-plugin \\S+ --package \\S+)$");

    @TempDir
    private Path folder;

    @Test
    void every_block_of_java_stands_in_what_is_compiled() throws Exception {
        String guide = Files.readString(ROOT.resolve("annotators/GUIDE.md"));
        Matcher command = NEW_PLUGIN.matcher(guide);
        assertThat(command.find()).isTrue();
        Path module = folder.resolve("module");
        String[] arguments = (command.group(1) + " -o " + module).split(" ", -1);
        assertThat(run(arguments).code()).isZero();
        List<String> sources = Stream.concat(
                        sources(module), sources(ROOT.resolve("core/src/test/java/org/hearsay/core/testing")))
                .toList();
        Matcher block = JAVA.matcher(guide);
        int blocks = 0;
        for (; block.find(); blocks++) {
            String code = unindented(block.group(1));
            assertThat(sources).as(block.group(1)).anyMatch(source -> source.contains(code));
        }
        assertThat(blocks).isGreaterThan(11);
    }

    private static Stream<String> sources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> java =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            return java.stream().map(GuideTest::read);
        }
    }

    private static String read(Path file) {
        try {
            return unindented(Files.readString(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String unindented(String code) {
        return code.replaceAll("(?m)^ +", "");
    }
}
