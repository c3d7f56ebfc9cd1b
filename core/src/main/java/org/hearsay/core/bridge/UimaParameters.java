package org.hearsay.core.bridge;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.resource.metadata.ConfigurationParameter;
import org.apache.uima.resource.metadata.ConfigurationParameterSettings;
import org.hearsay.core.spi.Names;

/** The parameters that a descriptor declares: names, types, whether they must be set. Immutable. */
final class UimaParameters {
    private final String component;
    private final Map<String, ConfigurationParameter> declared = new TreeMap<>();
    private final ConfigurationParameterSettings defaults;

    UimaParameters(String component, AnalysisEngineDescription description) {
        this.component = component;
        var metaData = description.getAnalysisEngineMetaData();
        for (ConfigurationParameter parameter :
                metaData.getConfigurationParameterDeclarations().getConfigurationParameters()) {
            declared.put(parameter.getName(), parameter);
        }
        this.defaults = metaData.getConfigurationParameterSettings();
    }

    /**
     * The value of a parameter, in the type that the engine wants.
     *
     * @param written the value as users write it; several for a list
     * @throws IllegalArgumentException if there is no such parameter, or it takes no such value; with what would work
     */
    Object value(String name, List<String> written) {
        ConfigurationParameter parameter = declared.get(name);
        if (parameter == null) {
            throw new IllegalArgumentException(
                    "'%s' has no parameter '%s'%s".formatted(component, name, Names.hint(name, declared.keySet())));
        }
        if (!parameter.isMultiValued()) {
            if (written.size() != 1) {
                throw new IllegalArgumentException("parameter '%s' of '%s' takes a single value, not %d"
                        .formatted(name, component, written.size()));
            }
            return single(parameter, written.get(0));
        }
        Object values = Array.newInstance(javaType(parameter), written.size());
        for (int i = 0; i < written.size(); i++) {
            Array.set(values, i, single(parameter, written.get(i)));
        }
        return values;
    }

    /** What is wrong with the parameters that are not among those set: that some must be. */
    List<String> unset(Set<String> set) {
        List<String> problems = new ArrayList<>();
        declared.forEach((name, parameter) -> {
            if (parameter.isMandatory() && !set.contains(name) && defaults.getParameterValue(name) == null) {
                problems.add(
                        "parameter '%s' of '%s' must be set; it takes %s".formatted(name, component, takes(parameter)));
            }
        });
        return problems;
    }

    private Object single(ConfigurationParameter parameter, String written) {
        String value = written.strip();
        try {
            return switch (parameter.getType()) {
                case ConfigurationParameter.TYPE_INTEGER -> Integer.valueOf(value);
                case ConfigurationParameter.TYPE_LONG -> Long.valueOf(value);
                case ConfigurationParameter.TYPE_FLOAT -> Float.valueOf(value);
                case ConfigurationParameter.TYPE_DOUBLE -> Double.valueOf(value);
                case ConfigurationParameter.TYPE_BOOLEAN -> truth(value);
                default -> written;
            };
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "parameter '%s' of '%s' takes %s, not '%s'"
                            .formatted(parameter.getName(), component, takes(parameter), written),
                    e);
        }
    }

    private static Boolean truth(String value) {
        if (!List.of("true", "false").contains(value)) {
            throw new IllegalArgumentException(value);
        }
        return Boolean.valueOf(value);
    }

    private static Class<?> javaType(ConfigurationParameter parameter) {
        return switch (parameter.getType()) {
            case ConfigurationParameter.TYPE_INTEGER -> Integer.class;
            case ConfigurationParameter.TYPE_LONG -> Long.class;
            case ConfigurationParameter.TYPE_FLOAT -> Float.class;
            case ConfigurationParameter.TYPE_DOUBLE -> Double.class;
            case ConfigurationParameter.TYPE_BOOLEAN -> Boolean.class;
            default -> String.class;
        };
    }

    private static String takes(ConfigurationParameter parameter) {
        String one = switch (parameter.getType()) {
            case ConfigurationParameter.TYPE_INTEGER, ConfigurationParameter.TYPE_LONG -> "a whole number";
            case ConfigurationParameter.TYPE_FLOAT, ConfigurationParameter.TYPE_DOUBLE -> "a number";
            case ConfigurationParameter.TYPE_BOOLEAN -> "true or false";
            default -> "text";
        };
        return parameter.isMultiValued() ? "a list, each of it " + one : one;
    }
}
