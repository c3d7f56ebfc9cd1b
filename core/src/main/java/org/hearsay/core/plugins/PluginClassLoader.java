package org.hearsay.core.plugins;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The classes of one plugin. The JDK's come first; those of {@link HostPackages} come from Hearsay, so that a type is one class
 * for all; everything else is the plugin's own, and nothing else of Hearsay's class path can be seen. A class of a shared
 * package that Hearsay does not have, such as a type of a further DKPro module, may be the plugin's. Safe for threads.
 */
public final class PluginClassLoader extends URLClassLoader {
    static {
        registerAsParallelCapable();
    }

    private final ClassLoader host;

    PluginClassLoader(String name, URL[] classPath, ClassLoader host) {
        super(name, classPath, ClassLoader.getPlatformClassLoader());
        this.host = host;
    }

    /** The loader of the classes that plugins share. */
    ClassLoader host() {
        return host;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (HostPackages.sharesClass(name)) {
            try {
                return host.loadClass(name);
            } catch (ClassNotFoundException e) {
                return super.loadClass(name, resolve);
            }
        }
        return super.loadClass(name, resolve);
    }

    @Override
    public @Nullable URL getResource(String name) {
        URL shared = HostPackages.sharesResource(name) ? host.getResource(name) : null;
        URL found = shared == null ? findResource(name) : shared;
        return found == null ? super.getResource(name) : found;
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        List<URL> found = new ArrayList<>();
        if (HostPackages.sharesResource(name)) {
            found.addAll(Collections.list(host.getResources(name)));
        }
        found.addAll(Collections.list(super.getResources(name)));
        return Collections.enumeration(found);
    }
}
