package org.hearsay.core.plugins;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.hearsay.core.spi.AnnotatorPlugin;

/** Loads the plugins of one source in a loader of their own. Not safe for threads: one instance loads one source. */
final class PluginLoader {
    private final PluginSource source;
    private final PluginClassLoader loader;
    private final List<AnnotatorPlugin> plugins = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    private PluginLoader(PluginSource source, PluginClassLoader loader) {
        this.source = source;
        this.loader = loader;
    }

    /** Loads what can be loaded; closes the loader again if that is nothing. */
    static LoadedSource load(PluginSource source, ClassLoader host) {
        try {
            URL[] classPath = urls(source);
            PluginLoader loading = new PluginLoader(source, new PluginClassLoader(source.name(), classPath, host));
            loading.load();
            return new LoadedSource(source, loading.loader, loading.plugins, loading.refusals);
        } catch (RefusedException e) {
            PluginClassLoader none = new PluginClassLoader(source.name(), new URL[0], host);
            return new LoadedSource(source, none, List.of(), List.of(refusal(source, "", e)));
        }
    }

    private static URL[] urls(PluginSource source) throws RefusedException {
        List<URL> urls = new ArrayList<>();
        for (Path entry : source.classPath()) {
            try {
                if (Files.isRegularFile(entry)) {
                    new JarFile(entry.toFile()).close();
                }
                urls.add(entry.toUri().toURL());
            } catch (IOException e) {
                throw new RefusedException(
                        "'%s' cannot be read as a jar (%s); get it anew".formatted(entry.getFileName(), e.getMessage()),
                        e);
            }
        }
        if (urls.isEmpty()) {
            throw new RefusedException(
                    "holds neither a jar nor classes; put the plugin's jar and its libraries into it");
        }
        return urls.toArray(URL[]::new);
    }

    private void load() {
        try {
            for (ServicesFile services : ServicesFile.of(loader)) {
                load(services);
            }
        } catch (IOException e) {
            refuse("", new RefusedException("cannot be read: " + e.getMessage(), e));
        }
    }

    private void load(ServicesFile services) throws IOException {
        List<String> names = List.of("");
        try {
            names = services.classNames();
            services.checkContract();
        } catch (RefusedException e) {
            names.forEach(name -> refuse(name, e));
            return;
        }
        for (String name : names) {
            try {
                plugins.add(plugin(name));
            } catch (RefusedException e) {
                refuse(name, e);
            }
        }
    }

    private void refuse(String plugin, RefusedException reason) {
        refusals.add(refusal(source, plugin, reason));
    }

    private static Refusal refusal(PluginSource source, String plugin, RefusedException reason) {
        return new Refusal(plugin, source, String.valueOf(reason.getMessage()));
    }

    private AnnotatorPlugin plugin(String className) throws RefusedException {
        try {
            return Resources.within(loader, () -> {
                AnnotatorPlugin plugin = instance(className);
                askAll(plugin);
                return plugin;
            });
        } catch (LinkageError e) {
            throw new RefusedException(LinkageReason.of(e, loader), e);
        }
    }

    private AnnotatorPlugin instance(String className) throws RefusedException {
        String named = "its file " + PluginSource.SERVICES + " names the class '" + className + "', which ";
        try {
            Class<?> type = Class.forName(className, false, loader);
            if (!AnnotatorPlugin.class.isAssignableFrom(type)) {
                throw new RefusedException(named + "is no " + AnnotatorPlugin.class.getSimpleName());
            }
            return (AnnotatorPlugin) type.getConstructor().newInstance();
        } catch (ClassNotFoundException e) {
            throw new RefusedException(named + "is not in it", e);
        } catch (NoSuchMethodException | IllegalAccessException | InstantiationException e) {
            throw new RefusedException(named + "is no public class with a public constructor without arguments", e);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof LinkageError linkage) {
                throw linkage;
            }
            throw new RefusedException("its constructor throws " + e.getCause(), e);
        }
    }

    /** Whatever a plugin says of itself can be had later without a surprise. */
    private static void askAll(AnnotatorPlugin plugin) throws RefusedException {
        try {
            List<Object> answers = new ArrayList<>();
            answers.add(plugin.name());
            answers.add(plugin.summary());
            answers.add(plugin.version());
            answers.add(plugin.languages());
            answers.add(plugin.needs());
            answers.add(plugin.gives());
            answers.add(plugin.options());
            answers.add(plugin.typeSystems());
            answers.add(plugin.layers());
            // these link the classes that its members name
            answers.add(plugin.annotator().getDeclaredFields());
            answers.add(plugin.annotator().getDeclaredMethods());
            if (answers.contains(null)) {
                throw new RefusedException("one of its methods gives null; its contract test tells which");
            }
        } catch (RuntimeException e) {
            throw new RefusedException("it throws %s at %s".formatted(e, place(e)), e);
        }
    }

    private static String place(RuntimeException e) {
        return e.getStackTrace().length == 0 ? "an unknown place" : e.getStackTrace()[0].toString();
    }
}
