package org.hearsay.core.plugins;

import org.apache.uima.UIMAFramework;
import org.apache.uima.resource.ResourceManager;

/** Lets UIMA and the code of a plugin see the plugin's classes and resources. Stateless. */
public final class Resources {
    private Resources() {}

    /** A task that may fail in one way. */
    public interface Task<T, E extends Exception> {
        T run() throws E;
    }

    /** A resource manager that finds classes, descriptors and files by a loader; to be destroyed after use. */
    public static ResourceManager of(ClassLoader loader) {
        ResourceManager resources = UIMAFramework.newDefaultResourceManager();
        if (loader instanceof PluginClassLoader) {
            resources.setExtensionClassLoader(loader, true);
        }
        return resources;
    }

    /** Runs a task with a plugin's loader as the context class loader, which many libraries ask for their services. */
    public static <T, E extends Exception> T within(ClassLoader loader, Task<T, E> task) throws E {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        if (!(loader instanceof PluginClassLoader)) {
            return task.run();
        }
        thread.setContextClassLoader(loader);
        try {
            return task.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
