package org.hearsay.core.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.uima.jcas.cas.TOP;
import org.hearsay.core.bridge.ComponentException;
import org.hearsay.core.bridge.ComponentReference;
import org.hearsay.core.bridge.ParameterCheck;
import org.hearsay.core.bridge.UimaComponent;
import org.hearsay.core.io.Layer;
import org.hearsay.core.pipeline.PipelineSpec.Setting;
import org.hearsay.core.pipeline.PipelineSpec.Step;
import org.hearsay.core.spi.AnnotatorPlugin;
import org.hearsay.core.spi.Names;
import org.hearsay.core.spi.Option;
import org.hearsay.core.spi.OptionValues;
import org.jspecify.annotations.Nullable;

/** Checks all of a pipeline without building anything of it: names, options and their values, and the order. */
final class PipelineCheck {
    private final PluginRegistry registry;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Pipeline.Step> steps = new ArrayList<>();
    private final Set<Class<? extends TOP>> given = new HashSet<>();
    private final Map<String, String> layers = new HashMap<>();

    private PipelineCheck(PluginRegistry registry) {
        this.registry = registry;
    }

    static List<Pipeline.Step> check(PipelineSpec spec, PluginRegistry registry) throws InvalidPipelineException {
        PipelineCheck check = new PipelineCheck(registry);
        Map<String, String> seen = new HashMap<>();
        for (Step step : spec.steps()) {
            Optional<? extends AnnotatorPlugin> plugin = check.find(step);
            if (plugin.isEmpty()) {
                continue;
            }
            if (seen.putIfAbsent(step.annotator(), step.where()) != null) {
                check.problems.add(
                        new Problem(step.where(), "annotator '" + step.annotator() + "' stands in the pipeline twice"));
                continue;
            }
            check.order(step, plugin.get());
            check.layers(step, plugin.get());
            OptionValues options = plugin.get() instanceof UimaComponent component
                    ? check.parameters(step, component)
                    : check.options(step, plugin.get());
            check.steps.add(new Pipeline.Step(plugin.get(), options));
        }
        if (!check.problems.isEmpty()) {
            throw new InvalidPipelineException(check.problems);
        }
        return check.steps;
    }

    private Optional<? extends AnnotatorPlugin> find(Step step) {
        if (step.component() != null) {
            return component(step, step.component());
        }
        Optional<AnnotatorPlugin> plugin = registry.find(step.annotator());
        if (plugin.isEmpty()) {
            String message = registry.unknown(step.annotator());
            problems.add(new Problem(step.where(), message, Problem.Kind.MISSING_PLUGIN));
        }
        return plugin;
    }

    private Optional<UimaComponent> component(Step step, ComponentReference reference) {
        try {
            Path folder = file(step.where(), ".");
            return Optional.of(registry.components().find(step.annotator(), reference, folder));
        } catch (ComponentException e) {
            Problem.Kind kind = e.isMissing() ? Problem.Kind.MISSING_PLUGIN : Problem.Kind.CONFIGURATION;
            problems.add(new Problem(step.where(), String.valueOf(e.getMessage()), kind));
            return Optional.empty();
        }
    }

    private OptionValues parameters(Step step, UimaComponent component) {
        Map<String, List<String>> written = new LinkedHashMap<>();
        step.settings().forEach((name, setting) -> written.put(name, setting.values()));
        ParameterCheck check = component.check(written);
        check.wrong().forEach((name, message) -> {
            Setting setting = Objects.requireNonNull(step.settings().get(name));
            problems.add(new Problem(setting.where(), message));
        });
        check.unset().forEach(message -> problems.add(new Problem(step.where(), message)));
        return OptionValues.of(check.values());
    }

    private void order(Step step, AnnotatorPlugin plugin) {
        for (Class<? extends TOP> type : plugin.needs()) {
            if (given.stream().noneMatch(other -> isA(other, type))) {
                String givers = registry.plugins().stream()
                        .filter(other -> other.gives().stream().anyMatch(gift -> isA(gift, type)))
                        .map(AnnotatorPlugin::name)
                        .collect(Collectors.joining(" or "));
                problems.add(new Problem(
                        step.where(),
                        "'%s' needs %s; nothing before it gives that (%s)"
                                .formatted(
                                        plugin.name(),
                                        type.getSimpleName(),
                                        givers.isEmpty() ? "no annotator does" : givers + " would"),
                        Problem.Kind.ORDER));
            }
        }
        given.addAll(plugin.gives());
    }

    /** By name: two plugins that bring the same type each have a class of their own for it. */
    private static boolean isA(Class<?> given, Class<?> needed) {
        for (Class<?> type = given; type != null; type = type.getSuperclass()) {
            if (type.getName().equals(needed.getName())) {
                return true;
            }
        }
        return false;
    }

    private void layers(Step step, AnnotatorPlugin plugin) {
        for (String layer : plugin.layers().keySet()) {
            boolean own = Layer.isTaken(layer);
            @Nullable
            String other = own ? "Hearsay's own" : layers.putIfAbsent(layer, "that of '" + plugin.name() + "'");
            if (other != null) {
                problems.add(new Problem(
                        step.where(),
                        "annotator '%s' names its layer '%s' as %s is named; ask its author for another name"
                                .formatted(plugin.name(), layer, other)));
            }
        }
    }

    private OptionValues options(Step step, AnnotatorPlugin plugin) {
        Map<String, Option> known = new HashMap<>();
        plugin.options().forEach(option -> known.put(option.name(), option));
        Map<String, Object> values = new HashMap<>();
        step.settings().forEach((name, setting) -> {
            Option option = known.get(name);
            if (option == null) {
                problems.add(new Problem(
                        setting.where(),
                        "annotator '%s' has no option '%s'%s"
                                .formatted(plugin.name(), name, Names.hint(name, known.keySet()))));
            } else {
                value(option, setting).ifPresent(value -> values.put(name, value));
            }
        });
        return OptionValues.of(plugin.options(), values);
    }

    private Optional<Object> value(Option option, Setting setting) {
        try {
            Object value = option.parse(setting.value());
            if (option.kind() == Option.Kind.FILE && !setting.value().isEmpty()) {
                return file(option, setting);
            }
            return Optional.of(value);
        } catch (IllegalArgumentException e) {
            problems.add(new Problem(setting.where(), String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private Optional<Object> file(Option option, Setting setting) {
        Path file = file(setting.where(), setting.value());
        if (Files.isReadable(file)) {
            return Optional.of(file.toString());
        }
        problems.add(new Problem(
                setting.where(),
                "option '%s' names the file '%s', which cannot be read".formatted(option.name(), file)));
        return Optional.empty();
    }

    /** A relative path means one beside the pipeline file, or below the working folder if set on the command line. */
    private static Path file(String where, String path) {
        int line = where.lastIndexOf(':');
        boolean inFile = line > 0 && !where.startsWith("--set");
        Path beside = Path.of(inFile ? where.substring(0, line) : "x").toAbsolutePath();
        return beside.resolveSibling(path).normalize();
    }
}
