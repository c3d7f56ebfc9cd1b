package org.hearsay.core.bridge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.analysis_engine.TypeOrFeature;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.resource.metadata.Capability;
import org.apache.uima.resource.metadata.ConfigurationParameterSettings;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.hearsay.core.plugins.Resources;
import org.hearsay.core.spi.AnnotatorPlugin;
import org.hearsay.core.spi.OptionValues;

/**
 * An analysis engine of others as an annotator: what a plugin says of itself is taken from its descriptor. Its parameters are
 * no options, since a descriptor tells less of them; see {@link #check}. Immutable.
 */
public final class UimaComponent implements AnnotatorPlugin {
    private final String name;
    private final AnalysisEngineDescription description;
    private final Class<? extends AnalysisComponent> implementation;
    private final ComponentReference reference;

    UimaComponent(
            String name,
            ComponentReference reference,
            AnalysisEngineDescription description,
            Class<? extends AnalysisComponent> implementation) {
        this.name = name;
        this.reference = reference;
        this.description = description;
        this.implementation = implementation;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String summary() {
        return "an analysis engine, " + reference.kind().key() + ": " + reference.value();
    }

    /** That of its jar, else that of its descriptor. */
    @Override
    public String version() {
        String jar = implementation.getPackage().getImplementationVersion();
        String stated = description.getMetaData().getVersion();
        return jar != null ? jar : stated == null || stated.isBlank() ? "unknown" : stated;
    }

    @Override
    public Set<String> languages() {
        Set<String> languages = new TreeSet<>();
        for (Capability capability : capabilities()) {
            languages.addAll(Arrays.asList(capability.getLanguagesSupported()));
        }
        return languages;
    }

    @Override
    public List<Class<? extends TOP>> needs() {
        List<Class<? extends TOP>> types = new ArrayList<>();
        for (Capability capability : capabilities()) {
            types.addAll(classes(capability.getInputs()));
        }
        return types;
    }

    @Override
    public List<Class<? extends TOP>> gives() {
        List<Class<? extends TOP>> types = new ArrayList<>();
        for (Capability capability : capabilities()) {
            types.addAll(classes(capability.getOutputs()));
        }
        return types;
    }

    private Capability[] capabilities() {
        return description.getAnalysisEngineMetaData().getCapabilities();
    }

    private List<Class<? extends TOP>> classes(TypeOrFeature[] stated) {
        List<Class<? extends TOP>> classes = new ArrayList<>();
        for (TypeOrFeature type : stated) {
            if (type.isType()) {
                typeClass(type.getName()).ifPresent(classes::add);
            }
        }
        return classes;
    }

    /** The class of a type; a type may have none, and then the order of annotators is not checked for it. */
    private Optional<Class<? extends TOP>> typeClass(String type) {
        try {
            ClassLoader loader = implementation.getClassLoader();
            return Optional.of(Class.forName(type, false, loader).asSubclass(TOP.class));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    /** The class that does the work; of an aggregate that of its first part. */
    @Override
    public Class<? extends AnalysisComponent> annotator() {
        return implementation;
    }

    /**
     * The types that it brings: those of its descriptor, or for uimaFIT all that its class path announces.
     *
     * @throws UIMAException if a descriptor of types is missing or broken
     */
    public TypeSystemDescription types() throws UIMAException {
        if (reference.kind() == ComponentReference.Kind.UIMAFIT) {
            return Resources.within(
                    implementation.getClassLoader(), TypeSystemDescriptionFactory::createTypeSystemDescription);
        }
        ResourceManager resources = Resources.of(implementation.getClassLoader());
        try {
            return CasCreationUtils.mergeDelegateAnalysisEngineTypeSystems(description, resources);
        } finally {
            resources.destroy();
        }
    }

    /** Its descriptor with the given values of parameters. */
    public AnalysisEngineDescription description(OptionValues values) {
        AnalysisEngineDescription own = (AnalysisEngineDescription) description.clone();
        ConfigurationParameterSettings settings =
                own.getAnalysisEngineMetaData().getConfigurationParameterSettings();
        values.asMap().forEach(settings::setParameterValue);
        return own;
    }

    /** Checks values as a pipeline file has them, by parameter name. */
    public ParameterCheck check(Map<String, List<String>> written) {
        return ParameterCheck.of(new UimaParameters(name, description), written);
    }
}
