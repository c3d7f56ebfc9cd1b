package org.hearsay.core.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.uima.UIMAException;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.hearsay.core.bridge.UimaComponent;
import org.hearsay.core.plugins.PluginClassLoader;
import org.hearsay.core.plugins.Resources;
import org.hearsay.core.spi.AnnotatorPlugin;

/** Builds the type system of a pipeline: Hearsay's types, and those that its annotators bring. Stateless. */
final class TypeSystems {
    private TypeSystems() {}

    /**
     * The types of all annotators, imports resolved, each seen from its own class loader.
     *
     * @throws InvalidPipelineException if a descriptor is missing or broken, or two contradict each other
     */
    static TypeSystemDescription of(Collection<? extends AnnotatorPlugin> plugins) throws InvalidPipelineException {
        List<TypeSystemDescription> parts = new ArrayList<>();
        Set<String> names = new TreeSet<>(List.of(Pipeline.TYPES));
        for (AnnotatorPlugin plugin : plugins) {
            if (plugin instanceof UimaComponent || loader(plugin) instanceof PluginClassLoader) {
                parts.addAll(ofPlugin(plugin));
            } else {
                names.addAll(plugin.typeSystems());
            }
        }
        try {
            TypeSystemDescription own = resolved(names, Pipeline.class.getClassLoader());
            if (parts.isEmpty()) {
                return own;
            }
            parts.add(0, own);
            return CasCreationUtils.mergeTypeSystems(parts);
        } catch (UIMAException e) {
            throw new InvalidPipelineException(List.of(new Problem(
                    "types", "the type systems of the annotators do not go together: " + EngineException.reason(e))));
        }
    }

    private static ClassLoader loader(AnnotatorPlugin plugin) {
        return plugin.annotator().getClassLoader();
    }

    private static List<TypeSystemDescription> ofPlugin(AnnotatorPlugin plugin) throws InvalidPipelineException {
        List<String> names = plugin.typeSystems();
        try {
            if (plugin instanceof UimaComponent component) {
                return List.of(component.types());
            }
            return names.isEmpty() ? List.of() : List.of(resolved(names, loader(plugin)));
        } catch (UIMAException e) {
            String message = "the types of '%s' cannot be read: %s".formatted(plugin.name(), EngineException.reason(e));
            throw new InvalidPipelineException(List.of(new Problem("types", message)));
        }
    }

    private static TypeSystemDescription resolved(Collection<String> names, ClassLoader loader) throws UIMAException {
        ResourceManager resources = Resources.of(loader);
        try {
            TypeSystemDescription types =
                    TypeSystemDescriptionFactory.createTypeSystemDescription(names.toArray(String[]::new));
            types.resolveImports(resources);
            return types;
        } finally {
            resources.destroy();
        }
    }
}
