package org.hearsay.core.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.core.spi.Names;
import org.hearsay.core.spi.WriterPlugin;
import org.jspecify.annotations.Nullable;

/** The formats that articles can be written in: Hearsay's own, and those of plugins. Immutable. */
public final class ArticleFormats {
    private final Map<String, ArticleFormat> byName = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    /** Hearsay's own, and those of plugins that have no name of these. */
    public ArticleFormats(Collection<WriterPlugin> plugins) {
        for (OutputFormat format : OutputFormat.values()) {
            byName.put(format.toString(), format);
        }
        for (WriterPlugin plugin : plugins) {
            if (byName.putIfAbsent(plugin.name(), new PluginFormat(plugin)) != null) {
                problems.add("writer '%s' of %s is refused: Hearsay has a format of that name; take it away"
                        .formatted(plugin.name(), plugin.getClass().getName()));
            }
        }
    }

    /** Which of the plugins cannot be used, and why. */
    public List<String> problems() {
        return Collections.unmodifiableList(problems);
    }

    /**
     * The format of a name for a certain output: statements become CSV where the file ends with {@code .csv}.
     *
     * @param output null if it is none that has a name
     * @throws IllegalArgumentException for an unknown name, with what exists
     */
    public ArticleFormat named(String name, @Nullable Path output) {
        ArticleFormat format = byName.get(name);
        if (format == null) {
            throw new IllegalArgumentException("no format '" + name + "'" + Names.hint(name, byName.keySet()));
        }
        boolean csv = output != null && output.toString().endsWith(".csv");
        return format == OutputFormat.STATEMENTS && csv ? OutputFormat.STATEMENTS_CSV : format;
    }
}
