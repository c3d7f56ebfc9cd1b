package org.hearsay.core.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.hearsay.core.bridge.UimaComponents;
import org.hearsay.core.plugins.LoadedSource;
import org.hearsay.core.plugins.PluginLock;
import org.hearsay.core.plugins.PluginSource;
import org.hearsay.core.plugins.Refusal;
import org.hearsay.core.plugins.Services;
import org.hearsay.core.spi.AnnotatorPlugin;
import org.hearsay.core.spi.Names;
import org.jspecify.annotations.Nullable;

/**
 * The annotators that can be had, by name: those of the class path, and those of plugin folders, each in a class loader of its
 * own. A plugin that cannot be loaded, or whose name is illegal or taken, is a {@linkplain #problems() problem}; the others can
 * still be used. Immutable. Closing it closes the loaders: nothing made of it is to be used then.
 */
public final class PluginRegistry implements AutoCloseable {
    private static final Pattern LEGAL_NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final String CLASS_PATH = "plugins";

    private final Map<String, Entry> entries = new TreeMap<>();
    private final ClassLoader host;
    private final List<LoadedSource> sources;
    private final List<Problem> problems;
    /** Names that nobody has, since several plugins claim them. */
    private final Map<String, Problem> contested = new TreeMap<>();

    private PluginRegistry(ClassLoader host, List<Entry> found, List<LoadedSource> sources, List<Problem> problems) {
        this.host = host;
        this.sources = List.copyOf(sources);
        this.problems = new ArrayList<>(problems);
        Map<String, List<Entry>> claims = new TreeMap<>();
        for (Entry entry : found) {
            String name = entry.plugin().name();
            if (isLegalName(name)) {
                claims.computeIfAbsent(name, key -> new ArrayList<>()).add(entry);
            } else {
                this.problems.add(new Problem(
                        entry.where(),
                        "%s has the illegal name '%s'; a name is lower-case letters and digits with single hyphens, such as 'my-dates'"
                                .formatted(entry.plugin().getClass().getName(), name)));
            }
        }
        claims.forEach(this::settle);
    }

    /** A plugin and where it came from; no source means the class path. */
    private record Entry(AnnotatorPlugin plugin, @Nullable PluginSource source) {
        String where() {
            return source == null ? CLASS_PATH : source.path().toString();
        }

        @Override
        public String toString() {
            String name = plugin.getClass().getName();
            return source == null ? name : name + " in " + source.path();
        }
    }

    /** The plugins that services files on a class path name. */
    public static PluginRegistry load(ClassLoader loader) {
        List<Problem> problems = new ArrayList<>();
        List<Entry> found = onClassPath(loader, problems);
        return new PluginRegistry(loader, found, List.of(), problems);
    }

    /**
     * The plugins of a class path, and those in plugin folders. A plugin of the class path keeps its name; of others that claim
     * one name none can be used.
     *
     * @throws IOException if a folder cannot be read, naming it
     */
    public static PluginRegistry load(ClassLoader host, List<Path> folders) throws IOException {
        List<Problem> problems = new ArrayList<>();
        List<Entry> found = onClassPath(host, problems);
        List<PluginSource> inFolders = new ArrayList<>();
        for (Path folder : folders) {
            inFolders.addAll(PluginSource.in(folder));
            PluginLock.read(folder)
                    .differences()
                    .forEach(difference -> problems.add(new Problem(folder.toString(), "warning: " + difference)));
        }
        List<LoadedSource> sources = new ArrayList<>();
        for (PluginSource source : inFolders) {
            LoadedSource loaded = LoadedSource.load(source, host);
            sources.add(loaded);
            String where = source.path().toString();
            loaded.refusals().forEach(refusal -> problems.add(new Problem(where, refusal.message())));
            loaded.plugins().forEach(plugin -> found.add(new Entry(plugin, source)));
        }
        return new PluginRegistry(host, found, sources, problems);
    }

    private static List<Entry> onClassPath(ClassLoader loader, List<Problem> problems) {
        List<Entry> found = new ArrayList<>();
        Services.each(
                AnnotatorPlugin.class,
                "plugin",
                loader,
                plugin -> found.add(new Entry(plugin, null)),
                message -> problems.add(new Problem(CLASS_PATH, message)));
        return found;
    }

    /** The given plugins and no others. */
    public static PluginRegistry of(Collection<? extends AnnotatorPlugin> plugins) {
        List<Entry> given = new ArrayList<>();
        plugins.forEach(plugin -> given.add(new Entry(plugin, null)));
        return new PluginRegistry(PluginRegistry.class.getClassLoader(), given, List.of(), List.of());
    }

    /** Whether a name is in lower-case kebab: {@code "dates"}, {@code "my-dates2"}. */
    public static boolean isLegalName(String name) {
        return LEGAL_NAME.matcher(name).matches();
    }

    /** Gives a name to the one plugin that claims it, or to the one of the class path. */
    private void settle(String name, List<Entry> claims) {
        List<Entry> ownClaims =
                claims.stream().filter(claim -> claim.source() == null).toList();
        if (claims.size() > 1 && ownClaims.size() != 1) {
            String all = claims.stream().map(Entry::toString).collect(Collectors.joining(" and "));
            Problem problem = new Problem(
                    claims.get(claims.size() - 1).where(),
                    "%s annotators are named '%s': %s; take all but one of them away"
                            .formatted(claims.size() == 2 ? "two" : claims.size(), name, all));
            problems.add(problem);
            contested.put(name, problem);
            return;
        }
        Entry kept = ownClaims.isEmpty() ? claims.get(0) : ownClaims.get(0);
        entries.put(name, kept);
        for (Entry other : claims) {
            if (kept.source() == null && other.source() != null) {
                problems.add(new Problem(
                        other.where(),
                        "plugin '%s' is refused: Hearsay has an annotator of that name (%s); take the plugin away, or ask its author for another name"
                                .formatted(name, kept)));
            }
        }
    }

    /** All plugins, by name. */
    public Collection<AnnotatorPlugin> plugins() {
        return entries.values().stream().map(Entry::plugin).toList();
    }

    /**
     * The types of Hearsay and of all its plugins.
     *
     * @throws InvalidPipelineException if a descriptor is missing or broken, or two contradict each other
     */
    public TypeSystemDescription types() throws InvalidPipelineException {
        return TypeSystems.of(plugins());
    }

    /** What could not be loaded, and why. */
    public List<Problem> problems() {
        return Collections.unmodifiableList(problems);
    }

    /** The sources of plugin folders, in the order of loading. */
    public List<LoadedSource> sources() {
        return sources;
    }

    /** The analysis engines of others on the class path and in the plugin folders. */
    UimaComponents components() {
        return new UimaComponents(host, sources);
    }

    /** The plugin of a name, if there is one. */
    public Optional<AnnotatorPlugin> find(String name) {
        return Optional.ofNullable(entries.get(name)).map(Entry::plugin);
    }

    /** The jar or folder that a plugin came from; none if it was on the class path. */
    public Optional<PluginSource> source(AnnotatorPlugin plugin) {
        return Optional.ofNullable(entries.get(plugin.name())).map(Entry::source);
    }

    /**
     * The message about a name that is not there: {@code "no annotator 'date'; did you mean 'dates'? available: ..."}, or why
     * the plugin that was asked for is refused.
     */
    public String unknown(String name) {
        Problem contest = contested.get(name);
        if (contest != null) {
            return contest.message();
        }
        String refused = refusals().stream()
                .filter(refusal -> refusal.mayBe(name))
                .map(Refusal::toString)
                .collect(Collectors.joining("; "));
        return refused.isEmpty()
                ? "no annotator '" + name + "'" + Names.hint(name, entries.keySet())
                : "no annotator '" + name + "': " + refused;
    }

    private List<Refusal> refusals() {
        return sources.stream().flatMap(source -> source.refusals().stream()).toList();
    }

    @Override
    public void close() {
        sources.forEach(LoadedSource::close);
    }
}
