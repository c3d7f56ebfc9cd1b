package org.hearsay.core.bridge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.resource.ResourceSpecifier;
import org.apache.uima.resource.metadata.impl.TypeSystemDescription_impl;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;
import org.hearsay.core.plugins.LinkageReason;
import org.hearsay.core.plugins.LoadedSource;
import org.hearsay.core.plugins.PearPackage;
import org.hearsay.core.plugins.PluginClassLoader;
import org.hearsay.core.plugins.Resources;
import org.hearsay.core.spi.Names;
import org.jspecify.annotations.Nullable;

/** Finds analysis engines on the class path and in plugin folders. Immutable. */
public final class UimaComponents {
    private final ClassLoader host;
    private final List<LoadedSource> sources;

    public UimaComponents(ClassLoader host, List<LoadedSource> sources) {
        this.host = host;
        this.sources = List.copyOf(sources);
    }

    /**
     * Finds an analysis engine; nothing of it runs yet.
     *
     * @param name what the pipeline calls it
     * @param folder what relative paths are relative to
     * @throws ComponentException if it is not there, or is not what can run in a pipeline
     */
    public UimaComponent find(String name, ComponentReference reference, Path folder) throws ComponentException {
        AnalysisEngineDescription description = switch (reference.kind()) {
            case UIMAFIT -> uimaFit(reference.value());
            case DESCRIPTOR -> descriptor(folder.resolve(reference.value()));
            case PEAR -> descriptor(pear(reference.value()).mainDescriptor());
        };
        if (description.getAnalysisEngineMetaData().getOperationalProperties() != null
                && description
                        .getAnalysisEngineMetaData()
                        .getOperationalProperties()
                        .getOutputsNewCASes()) {
            throw new ComponentException(
                    "'%s' makes new documents out of one, which a pipeline cannot take".formatted(reference.value()));
        }
        return new UimaComponent(name, reference, description, implementation(description));
    }

    private AnalysisEngineDescription uimaFit(String className) throws ComponentException {
        Class<? extends AnalysisComponent> component = component(className);
        try {
            // types are looked for when the pipeline is built: that takes a second
            return AnalysisEngineFactory.createEngineDescription(component, new TypeSystemDescription_impl());
        } catch (UIMAException e) {
            throw new ComponentException("class '%s' cannot be described: %s".formatted(className, e.getMessage()), e);
        }
    }

    private static AnalysisEngineDescription descriptor(Path file) throws ComponentException {
        if (!Files.isReadable(file)) {
            throw new ComponentException("descriptor '" + file + "' cannot be read; is the path right?");
        }
        try {
            ResourceSpecifier specifier =
                    UIMAFramework.getXMLParser().parseResourceSpecifier(new XMLInputSource(file.toFile()));
            if (specifier instanceof AnalysisEngineDescription description) {
                return description;
            }
            throw new ComponentException("descriptor '%s' is one of a %s, not of an analysis engine"
                    .formatted(file, specifier.getClass().getSimpleName().replaceAll("_impl$", "")));
        } catch (InvalidXMLException | IOException e) {
            throw new ComponentException("'%s' is no descriptor: %s".formatted(file, e.getMessage()), e);
        }
    }

    private PearPackage pear(String idOrFile) throws ComponentException {
        List<String> installed = new ArrayList<>();
        String id = Path.of(idOrFile).getFileName().toString().replaceAll("\\.pear$", "");
        for (LoadedSource source : sources) {
            if (PearPackage.isInstalled(source.source().path())) {
                if (source.source().name().equals(id)) {
                    return new PearPackage(source.source().path());
                }
                installed.add(source.source().name());
            }
        }
        throw ComponentException.missing("package '%s' is not installed%s; 'hearsay plugins install FILE.pear' does it"
                .formatted(id, Names.hint(id, installed)));
    }

    /** The class of the engine, or of its first part; all parts must be where that is. */
    private Class<? extends AnalysisComponent> implementation(AnalysisEngineDescription description)
            throws ComponentException {
        if (description.isPrimitive()) {
            return component(String.valueOf(description.getAnnotatorImplementationName()));
        }
        for (ClassLoader loader : loaders()) {
            AnalysisEngineDescription first = firstPart(description, loader);
            if (first != null && has(loader, String.valueOf(first.getAnnotatorImplementationName()))) {
                return component(String.valueOf(first.getAnnotatorImplementationName()));
            }
        }
        throw new ComponentException("no part of the aggregate '%s' can be found; put its jars into a plugin folder"
                .formatted(description.getMetaData().getName()));
    }

    private static @Nullable AnalysisEngineDescription firstPart(
            AnalysisEngineDescription aggregate, ClassLoader loader) {
        ResourceManager resources = Resources.of(loader);
        try {
            Map<String, ResourceSpecifier> parts = aggregate.getDelegateAnalysisEngineSpecifiers(resources);
            for (ResourceSpecifier part : parts.values()) {
                if (part instanceof AnalysisEngineDescription description) {
                    return description.isPrimitive() ? description : firstPart(description, loader);
                }
            }
            return null;
        } catch (InvalidXMLException e) {
            // its imports may be found from another loader
            return null;
        } finally {
            resources.destroy();
        }
    }

    private Class<? extends AnalysisComponent> component(String className) throws ComponentException {
        List<ClassLoader> holders =
                loaders().stream().filter(loader -> has(loader, className)).toList();
        if (holders.isEmpty()) {
            throw ComponentException.missing(
                    "there is no class '%s' on the class path or in a plugin folder; put its jar and their libraries into a folder below one"
                            .formatted(className));
        }
        if (holders.size() > 1) {
            throw new ComponentException("class '%s' is in %s; take all but one of them away"
                    .formatted(
                            className,
                            String.join(
                                    " and ",
                                    holders.stream().map(UimaComponents::shown).toList())));
        }
        ClassLoader loader = holders.get(0);
        try {
            return Class.forName(className, false, loader).asSubclass(AnalysisComponent.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("class '" + className + "' was there a moment ago", e);
        } catch (ClassCastException e) {
            throw new ComponentException("class '" + className + "' is no UIMA analysis engine", e);
        } catch (LinkageError e) {
            throw new ComponentException("class '%s' %s".formatted(className, LinkageReason.of(e, loader)), e);
        }
    }

    private List<ClassLoader> loaders() {
        List<ClassLoader> loaders = new ArrayList<>(List.of(host));
        sources.forEach(source -> loaders.add(source.loader()));
        return loaders;
    }

    private static String shown(ClassLoader loader) {
        return loader instanceof PluginClassLoader ? "plugin '" + loader.getName() + "'" : "the class path";
    }

    private static boolean has(ClassLoader loader, String className) {
        String file = className.replace('.', '/') + ".class";
        return loader instanceof PluginClassLoader own
                ? own.findResource(file) != null
                : Objects.nonNull(loader.getResource(file));
    }
}
