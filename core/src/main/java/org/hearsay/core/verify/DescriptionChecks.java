package org.hearsay.core.verify;

import static org.hearsay.core.verify.BrokenContractException.unless;

import java.lang.reflect.Field;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.hearsay.core.io.Layer;
import org.hearsay.core.pipeline.PluginRegistry;
import org.hearsay.core.spi.AnnotatorPlugin;
import org.hearsay.core.spi.Model;
import org.hearsay.core.spi.Option;
import org.hearsay.core.spi.OptionValues;

/** Whether what a plugin says of itself is legal and agrees with its annotator. Immutable. */
record DescriptionChecks(AnnotatorPlugin plugin) {

    void name() throws BrokenContractException {
        unless(
                PluginRegistry.isLegalName(plugin.name()),
                "'" + plugin.name() + "' is no legal name; one such as 'my-dates' is");
        line("the summary", plugin.summary());
        unless(!plugin.version().isBlank(), "it has no version");
    }

    void services() throws BrokenContractException {
        PluginRegistry registry = PluginRegistry.load(plugin.getClass().getClassLoader());
        unless(registry.problems().isEmpty(), registry.problems().toString());
        unless(
                registry.find(plugin.name())
                        .filter(plugin.getClass()::isInstance)
                        .isPresent(),
                "no services file names " + plugin.getClass().getName());
    }

    void options() throws BrokenContractException {
        Map<String, String> parameters = parameters();
        Set<String> stated = new HashSet<>();
        for (Option option : plugin.options()) {
            String name = "option '" + option.name() + "'";
            line("the summary of " + name, option.summary());
            option.parse(option.example());
            Object ours = option.parse(option.defaultValue());
            Object theirs = option.parse(parameters.getOrDefault(option.name(), ""));
            unless(
                    ours.equals(theirs),
                    "the default of %s is '%s', that of the annotator's parameter '%s'".formatted(name, ours, theirs));
            stated.add(option.name());
        }
        unless(
                parameters.keySet().equals(stated),
                "it states the options %s, its annotator has the parameters %s".formatted(stated, parameters.keySet()));
    }

    void layers() throws BrokenContractException {
        for (var layer : plugin.layers().entrySet()) {
            String name = "layer '" + layer.getKey() + "'";
            unless(!Layer.isTaken(layer.getKey()), name + " is Hearsay's own; another name would do");
            unless(layer.getKey().matches("[a-z][A-Za-z0-9-]*"), name + " has no legal name; one such as 'colours' is");
            unless(plugin.gives().contains(layer.getValue()), name + " is of a type that it does not give");
        }
    }

    void models(OptionValues options) throws BrokenContractException {
        for (Model model : plugin.models(options)) {
            String actual = model.actualSha256();
            unless(
                    model.sha256().equals(actual),
                    "the checksum beside model '%s' is %s, that of the model %s"
                            .formatted(model.name(), model.sha256(), actual));
        }
    }

    private static void line(String what, String text) throws BrokenContractException {
        unless(!text.isBlank() && !text.endsWith("."), what + " is no line without full stop: '" + text + "'");
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new TreeMap<>();
        for (Class<?> type = plugin.annotator(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                ConfigurationParameter parameter = field.getAnnotation(ConfigurationParameter.class);
                if (parameter != null) {
                    parameters.put(parameter.name(), String.join(" ", parameter.defaultValue()));
                }
            }
        }
        return parameters;
    }
}
