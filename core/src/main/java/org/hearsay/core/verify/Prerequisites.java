package org.hearsay.core.verify;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.uima.jcas.cas.TOP;
import org.hearsay.core.pipeline.PluginRegistry;
import org.hearsay.core.spi.AnnotatorPlugin;

/** Finds the annotators that must run before another, from what each needs and gives. Not safe for threads. */
public final class Prerequisites {
    private final PluginRegistry registry;
    private final Set<AnnotatorPlugin> chosen = new LinkedHashSet<>();
    private final Set<AnnotatorPlugin> pending = new LinkedHashSet<>();

    private Prerequisites(PluginRegistry registry) {
        this.registry = registry;
    }

    /** Those that give what an annotator needs, in an order that can run; where nobody gives a type, it is left out. */
    public static List<AnnotatorPlugin> of(AnnotatorPlugin plugin, PluginRegistry registry) {
        Prerequisites prerequisites = new Prerequisites(registry);
        prerequisites.choose(plugin);
        prerequisites.chosen.remove(plugin);
        return new ArrayList<>(prerequisites.chosen);
    }

    private void choose(AnnotatorPlugin plugin) {
        if (!pending.add(plugin)) {
            return;
        }
        for (Class<? extends TOP> type : plugin.needs()) {
            if (chosen.stream().noneMatch(other -> gives(other, type))) {
                giver(type).ifPresent(this::choose);
            }
        }
        chosen.add(plugin);
    }

    private Optional<AnnotatorPlugin> giver(Class<? extends TOP> type) {
        return registry.plugins().stream()
                .filter(other -> pending.stream().noneMatch(one -> one.name().equals(other.name())))
                .filter(other -> gives(other, type))
                .findFirst();
    }

    private static boolean gives(AnnotatorPlugin plugin, Class<? extends TOP> type) {
        return plugin.gives().stream().anyMatch(type::isAssignableFrom);
    }
}
