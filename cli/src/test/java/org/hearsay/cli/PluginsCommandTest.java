package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.cli.CommandRun.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.hearsay.core.plugins.PluginJar;
import org.hearsay.core.plugins.PluginSources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands about plugins, as users type them. */
final class PluginsCommandTest {
    private static final String CLASS = "org.example.ColoursPlugin";
    private static final String GOOD = PluginSources.plugin(CLASS, "colours", "", """
            if (cas.getDocumentText().startsWith("R")) {
                HedgeCue cue = new HedgeCue(cas, 0, 1);
                cue.setComponent("colours");
                cue.addToIndexes();
            }
            """);
    private static final String BAD = PluginSources.plugin(CLASS, "colours", "", """
            new HedgeCue(cas, 0, cas.getDocumentText().length() + 1).addToIndexes();
            """);

    private static final Path PAGE = Path.of(System.getProperty("basedir", "."), "../core/PLUGINS.md");

    @TempDir
    private Path folder;

    private Path plugins = Path.of("");

    @BeforeEach
    void names_the_folder() {
        plugins = folder.resolve("plugins");
    }

    @Test
    void installs_a_jar_lists_it_and_tells_of_it() throws Exception {
        CommandRun installed = install(jar(GOOD, "colours-1.0.jar"));
        assertThat(installed.code()).as(installed.err()).isZero();
        assertThat(installed.out())
                .isEqualTo("installed " + plugins.resolve("colours-1.0.jar") + "; its SHA-256 sums are in "
                        + plugins.resolve("plugins.lock") + "\n");
        assertThat(Files.readString(plugins.resolve("plugins.lock"))).matches("[0-9a-f]{64}  colours-1\\.0\\.jar\n");
        CommandRun list = run("plugins", "list", "--plugins", plugins.toString());
        assertThat(list.err()).isEmpty();
        assertThat(list.out())
                .contains("colours        1.0              " + plugins.resolve("colours-1.0.jar") + "\n")
                .contains("needs nothing; gives HedgeCue\n")
                .containsPattern("hedging +\\S+ +built in\n +needs .*Token.*; gives HedgeCue");
        assertThat(run("plugins", "info", "colours", "--plugins", plugins.toString())
                        .out())
                .contains("colours 1.0: marks what a test asks for", "class: " + CLASS, "origin: " + plugins);
        assertThat(run("plugins", "info", "hedgin").err()).contains("did you mean 'hedging'?");
    }

    @Test
    void warns_of_a_jar_that_is_not_the_one_that_was_installed() throws Exception {
        install(jar(GOOD, "colours-1.0.jar"));
        Files.copy(jar(BAD, "other.jar"), plugins.resolve("colours-1.0.jar"), StandardCopyOption.REPLACE_EXISTING);
        CommandRun list = run("list", "--plugins", plugins.toString());
        assertThat(list.out()).contains("colours ");
        assertThat(PAGE)
                .content()
                .contains(list.err()
                        .strip()
                        .replace(plugins.toString(), "plugins")
                        .replaceAll("[0-9a-f]{64}", "..."));
        Files.delete(plugins.resolve("colours-1.0.jar"));
        assertThat(run("list", "--plugins", plugins.toString()).err())
                .contains("colours-1.0.jar is in plugins.lock and not in the folder");
    }

    @Test
    void installs_nothing_that_cannot_be_used_or_is_there_already() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.jar"), "Not Found");
        assertThat(install(broken).err()).contains("cannot be read as a jar");
        assertThat(install(folder.resolve("none.jar")).err())
                .contains("name a jar, a folder, a .pear, or group:artifact:version");
        assertThat(plugins.resolve("broken.jar")).doesNotExist();
        Path jar = jar(GOOD, "colours-1.0.jar");
        assertThat(install(jar).code()).isZero();
        assertThat(install(jar).err()).contains("is there already; take it away first");
        assertThat(install(jar(GOOD, "colours-1.1.jar")).err())
                .contains("plugin 'colours' is installed already, in '" + plugins.resolve("colours-1.0.jar"));
    }

    @Test
    void installs_a_maven_artifact_with_what_it_needs_and_hearsay_does_not_give() throws Exception {
        Path repository = folder.resolve("repository");
        artifact(repository, "paint", "", new PluginJar().file("paint.txt", "paint"));
        String dependencies =
                dependency("org.example", "paint", "1.0") + dependency("org.apache.uima", "uimaj-core", "9.9");
        artifact(repository, "colours", dependencies, colours(GOOD));
        System.setProperty("maven.repo.local", folder.resolve("local").toString());
        try {
            CommandRun result = run(
                    "plugins",
                    "install",
                    "org.example:colours:1.0",
                    "--repository",
                    repository.toUri().toString(),
                    "--plugins",
                    plugins.toString());
            assertThat(result.code()).as(result.err()).isZero();
        } finally {
            System.clearProperty("maven.repo.local");
        }
        assertThat(Files.readString(plugins.resolve("plugins.lock")).lines().map(line -> line.substring(66)))
                .containsExactly("colours/colours-1.0.jar", "colours/paint-1.0.jar");
        assertThat(run("list", "--plugins", plugins.toString()).out()).contains("colours ");
    }

    @Test
    void verifies_a_jar_check_by_check() throws Exception {
        Path good = jar(GOOD, "good.jar");
        CommandRun result = run("plugins", "verify", good.toString());
        assertThat(result.code()).as(result.out()).isZero();
        assertThat(result.out())
                .startsWith("colours 1.0\n  ok    has a legal name and says what it is for\n")
                .contains("  ok    keeps its promises on any text: emoji\n")
                .endsWith("  keeps the contract\n")
                .doesNotContain("FAIL");
    }

    @Test
    void says_which_promises_a_jar_does_not_keep() throws Exception {
        CommandRun result = run("plugins", "verify", jar(BAD, "bad.jar").toString());
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out())
                .contains("  ok    has a legal name")
                .contains(
                        "  FAIL  keeps its promises on any text: one blank: the annotations of \" \" are not as they must be:")
                .contains("HedgeCue 0-2 does not lie in the text, which is 0-1")
                .containsPattern("  breaks the contract in \\d+ of its points");
        Path refused = colours(GOOD).manifest("Hearsay-Contract", "7").write(folder.resolve("refused.jar"));
        CommandRun other = run("plugins", "verify", refused.toString());
        assertThat(other.code()).isEqualTo(5);
        assertThat(other.err()).contains("was made for version 7 of the plugin contract");
    }

    private CommandRun install(Path plugin) {
        return run("plugins", "install", plugin.toString(), "--plugins", plugins.toString());
    }

    private Path jar(String source, String name) throws Exception {
        return colours(source).write(folder.resolve(name));
    }

    private static PluginJar colours(String source) {
        return new PluginJar().source(CLASS, source).services(CLASS).manifest("Implementation-Version", "1.0");
    }

    private static void artifact(Path repository, String name, String dependencies, PluginJar jar) throws Exception {
        Path version = repository.resolve("org/example/" + name + "/1.0");
        jar.write(version.resolve(name + "-1.0.jar"));
        Files.writeString(version.resolve(name + "-1.0.pom"), """
                <project>
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>org.example</groupId>
                  <artifactId>%s</artifactId>
                  <version>1.0</version>
                  <dependencies>%s</dependencies>
                </project>
                """.formatted(name, dependencies));
    }

    private static String dependency(String group, String artifact, String version) {
        return "<dependency><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version></dependency>"
                .formatted(group, artifact, version);
    }
}
