package org.hearsay.core.plugins;

import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The plugins of one kind that the services files of class loaders name: formats, writers, scorers, trainers. Of two with one
 * name the first is kept. Annotators, which pipelines rest on, are loaded by stricter rules
 * ({@link org.hearsay.core.pipeline.PluginRegistry}). Immutable.
 *
 * @param plugins those that can be used, in the order of the loaders
 * @param problems what cannot be used, and why
 */
public record Services<T>(Collection<T> plugins, List<String> problems) {
    public Services {
        plugins = List.copyOf(plugins);
        problems = List.copyOf(problems);
    }

    /**
     * Loads them.
     *
     * @param kind the interface
     * @param noun what one is called in messages: {@code "format"}
     * @param name how one says its name
     */
    public static <T> Services<T> load(
            Class<T> kind, String noun, Function<T, String> name, List<? extends ClassLoader> loaders) {
        Map<Class<?>, T> found = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        for (ClassLoader loader : loaders) {
            each(kind, noun, loader, plugin -> found.putIfAbsent(plugin.getClass(), plugin), problems::add);
        }
        return distinct(found.values(), noun, name, problems);
    }

    /**
     * Makes the plugins that the services files of one class loader name, whatever they are called.
     *
     * @param noun what one is called in messages: {@code "format"}
     * @param problem is told of each that cannot be made
     */
    public static <T> void each(
            Class<T> kind, String noun, ClassLoader loader, Consumer<T> plugin, Consumer<String> problem) {
        Iterator<ServiceLoader.Provider<T>> providers =
                ServiceLoader.load(kind, loader).stream().iterator();
        while (true) {
            try {
                if (!providers.hasNext()) {
                    return;
                }
                plugin.accept(providers.next().get());
            } catch (ServiceConfigurationError | LinkageError e) {
                problem.accept("a " + noun + " cannot be loaded: " + e.getMessage());
            }
        }
    }

    private static <T> Services<T> distinct(
            Collection<? extends T> found, String noun, Function<T, String> name, List<String> problems) {
        Map<String, T> byName = new LinkedHashMap<>();
        for (T plugin : found) {
            T other = byName.putIfAbsent(name.apply(plugin), plugin);
            if (other != null) {
                problems.add("%s '%s' of %s is refused: %s has that name already; take one of them away"
                        .formatted(noun, name.apply(plugin), origin(plugin), origin(other)));
            }
        }
        return new Services<>(byName.values(), problems);
    }

    /** The class of a plugin and the jar or folder that it is in. */
    private static String origin(Object plugin) {
        Class<?> type = plugin.getClass();
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return source == null ? type.getName() : type.getName() + " (" + source.getLocation() + ")";
    }
}
