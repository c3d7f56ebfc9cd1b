package org.hearsay.core.plugins;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.hearsay.core.spi.AnnotatorPlugin;

/**
 * A source with what could be loaded of it. To be closed when none of its plugins is in use any more.
 *
 * @param loader its classes, which bridges to components of others use too
 * @param plugins the plugins that it gives; none if it is a library of UIMA components
 * @param refusals what of it cannot be used
 */
public record LoadedSource(
        PluginSource source, PluginClassLoader loader, List<AnnotatorPlugin> plugins, List<Refusal> refusals)
        implements AutoCloseable {
    public LoadedSource {
        plugins = List.copyOf(plugins);
        refusals = List.copyOf(refusals);
    }

    /** Loads a source; what cannot be used of it is among its refusals. */
    public static LoadedSource load(PluginSource source, ClassLoader host) {
        return PluginLoader.load(source, host);
    }

    @Override
    public void close() {
        try {
            loader.close();
        } catch (IOException e) {
            throw new UncheckedIOException("plugin '" + source.path() + "' cannot be closed", e);
        }
    }
}
