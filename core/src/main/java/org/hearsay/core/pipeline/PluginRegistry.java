package org.hearsay.core.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hearsay.core.spi.AnnotatorPlugin;
import org.hearsay.core.spi.Names;

/**
 * The annotators that can be had, by name. A plugin that cannot be loaded, or whose name is illegal or taken, is a
 * {@linkplain #problems() problem}; the others can still be used. Immutable.
 */
public final class PluginRegistry {
    private static final Pattern LEGAL_NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final Map<String, AnnotatorPlugin> plugins = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private PluginRegistry() {}

    /** The plugins that services files on a class path name. */
    public static PluginRegistry load(ClassLoader loader) {
        PluginRegistry registry = new PluginRegistry();
        Iterator<ServiceLoader.Provider<AnnotatorPlugin>> providers =
                ServiceLoader.load(AnnotatorPlugin.class, loader).stream().iterator();
        while (true) {
            try {
                if (!providers.hasNext()) {
                    return registry;
                }
                registry.add(providers.next().get());
            } catch (ServiceConfigurationError | LinkageError e) {
                registry.problems.add(new Problem("plugins", "a plugin cannot be loaded: " + e.getMessage()));
            }
        }
    }

    /** The given plugins and no others. */
    public static PluginRegistry of(Collection<? extends AnnotatorPlugin> plugins) {
        PluginRegistry registry = new PluginRegistry();
        plugins.forEach(registry::add);
        return registry;
    }

    /** Whether a name is in lower-case kebab: {@code "dates"}, {@code "my-dates2"}. */
    public static boolean isLegalName(String name) {
        return LEGAL_NAME.matcher(name).matches();
    }

    private void add(AnnotatorPlugin plugin) {
        String name = plugin.name();
        if (!isLegalName(name)) {
            problems.add(new Problem(
                    "plugins",
                    "%s has the illegal name '%s'; a name is lower-case letters and digits with single hyphens, such as 'my-dates'"
                            .formatted(plugin.getClass().getName(), name)));
            return;
        }
        AnnotatorPlugin other = plugins.putIfAbsent(name, plugin);
        if (other != null) {
            problems.add(new Problem(
                    "plugins",
                    "two annotators are named '%s': %s and %s; take one of them off the class path"
                            .formatted(
                                    name,
                                    other.getClass().getName(),
                                    plugin.getClass().getName())));
        }
    }

    /** All plugins, by name. */
    public Collection<AnnotatorPlugin> plugins() {
        return Collections.unmodifiableCollection(plugins.values());
    }

    /** What could not be loaded, and why. */
    public List<Problem> problems() {
        return Collections.unmodifiableList(problems);
    }

    /** The plugin of a name, if there is one. */
    public Optional<AnnotatorPlugin> find(String name) {
        return Optional.ofNullable(plugins.get(name));
    }

    /** The message about a name that is not there: {@code "no annotator 'date'; did you mean 'dates'? available: ..."}. */
    public String unknown(String name) {
        return "no annotator '" + name + "'" + Names.hint(name, plugins.keySet());
    }
}
