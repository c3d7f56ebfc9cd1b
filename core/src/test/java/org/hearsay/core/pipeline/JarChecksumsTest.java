package org.hearsay.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of the sums of jars, and when it holds no longer. */
final class JarChecksumsTest {
    /** Of the letters a, b and c, as FIPS 180-2 gives it. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path folder;

    @Test
    void keeps_a_sum_and_works_it_out_again_when_the_jar_has_changed() throws Exception {
        Path jar = Files.writeString(folder.resolve("a.jar"), "abc");
        assertThat(JarChecksums.of(jar, folder)).isEqualTo(ABC);

        Path kept = folder.resolve("a.jar.sha256");
        String other = "0".repeat(64);
        Files.writeString(kept, Files.readString(kept).replace(ABC, other));
        assertThat(JarChecksums.of(jar, folder)).isEqualTo(other);

        Files.setLastModifiedTime(jar, FileTime.fromMillis(1_000_000));
        assertThat(JarChecksums.of(jar, folder)).isEqualTo(ABC);
    }

    @Test
    void works_it_out_where_it_cannot_be_kept() throws Exception {
        Path jar = Files.writeString(folder.resolve("b.jar"), "abc");
        assertThat(JarChecksums.of(jar, folder.resolve("missing"))).isEqualTo(ABC);
        Files.writeString(folder.resolve("b.jar.sha256"), "no sum");
        assertThat(JarChecksums.of(jar, folder)).isEqualTo(ABC);
    }
}
