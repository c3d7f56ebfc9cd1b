package org.hearsay.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.hearsay.core.pipeline.InvalidPipelineException;
import org.hearsay.core.pipeline.PluginRegistry;
import org.hearsay.core.spi.AnnotatorPlugin;
import org.hearsay.core.spi.Model;
import org.hearsay.core.spi.Names;
import org.hearsay.core.spi.Option;
import org.hearsay.core.spi.OptionValues;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Describes an annotator or a type, from what its plugin or descriptor says. */
@Command(
        name = "describe",
        mixinStandardHelpOptions = true,
        description = "Describe an annotator with its options, or a type with its features; or all of them.")
final class DescribeCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "NAME",
            arity = "0..1",
            description = "An annotator, such as dates, or a type, such as HedgeCue.")
    private String name = "";

    @picocli.CommandLine.Option(names = "--all", description = "Describe all annotators and all types of Hearsay.")
    private boolean all;

    @picocli.CommandLine.Option(names = "--markdown", description = "Write a page of reference in Markdown.")
    private boolean markdown;

    @Mixin
    private PluginOptions pluginOptions = new PluginOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws CommandException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (all == !name.isEmpty()) {
            throw new CommandException("name an annotator or a type, or give --all");
        }
        PluginRegistry registry = pluginOptions.registry();
        Collection<AnnotatorPlugin> plugins =
                all ? registry.plugins() : registry.find(name).map(List::of).orElse(List.of());
        List<TypeDescription> types = plugins.isEmpty() || all ? types(registry) : List.of();
        if (plugins.isEmpty() && types.isEmpty()) {
            throw unknown(registry);
        }
        if (markdown) {
            out.print(ReferencePage.of(plugins, types));
            out.flush();
        } else {
            plugins.forEach(plugin -> describe(plugin, out));
            types.forEach(type -> describe(type, out));
        }
        return ExitCode.OK;
    }

    private CommandException unknown(PluginRegistry registry) throws CommandException {
        List<String> names = new ArrayList<>();
        for (TypeDescription type : descriptions(registry)) {
            if (isOwn(type)) {
                names.add(shortName(type.getName()));
            }
        }
        registry.plugins().forEach(known -> names.add(known.name()));
        return new CommandException("no annotator or type '" + name + "'" + Names.hint(name, names));
    }

    /** The types asked for, by name: all of Hearsay's and its plugins', or the one. */
    private List<TypeDescription> types(PluginRegistry registry) throws CommandException {
        return Arrays.stream(descriptions(registry))
                .filter(type -> all
                        ? isOwn(type)
                        : type.getName().equals(name)
                                || shortName(type.getName()).equals(name))
                .sorted(Comparator.comparing(TypeDescription::getName))
                .toList();
    }

    private static boolean isOwn(TypeDescription type) {
        return !type.getName().startsWith("de.tudarmstadt.");
    }

    static void describe(AnnotatorPlugin plugin, PrintWriter out) {
        out.println(plugin.name() + " " + plugin.version() + ": " + plugin.summary());
        out.println("languages: "
                + (plugin.languages().isEmpty() ? "any" : String.join(", ", new TreeSet<>(plugin.languages()))));
        out.println("needs: " + shortNames(plugin.needs()));
        out.println("gives: " + shortNames(plugin.gives()));
        for (Model model : plugin.models(OptionValues.of(plugin.options(), Map.of()))) {
            out.println("model: " + model.name() + ", licence " + model.licence());
            out.println("       SHA-256 " + model.sha256());
        }
        out.println(plugin.options().isEmpty() ? "options: none" : "options:");
        for (Option option : plugin.options()) {
            out.println("  " + option.name() + ": " + option.summary());
            out.println("      takes " + option.takes() + "; default: "
                    + (option.defaultValue().isEmpty() ? "none" : option.defaultValue()) + "; example: --set "
                    + plugin.name() + "." + option.name() + "=" + option.example());
        }
    }

    private static void describe(TypeDescription type, PrintWriter out) {
        out.println(type.getName() + " extends " + type.getSupertypeName());
        out.println(String.valueOf(type.getDescription()).strip());
        for (FeatureDescription feature : type.getFeatures()) {
            String element = feature.getElementType() == null ? "" : " of " + shortName(feature.getElementType());
            out.println("  " + feature.getName() + " (" + shortName(feature.getRangeTypeName()) + element + "): "
                    + String.valueOf(feature.getDescription()).strip());
        }
    }

    private static TypeDescription[] descriptions(PluginRegistry registry) throws CommandException {
        try {
            return registry.types().getTypes();
        } catch (InvalidPipelineException e) {
            throw new CommandException(ExitCode.MISSING, String.valueOf(e.getMessage()), e);
        }
    }

    static String shortNames(Collection<Class<? extends TOP>> types) {
        return types.isEmpty()
                ? "nothing"
                : types.stream().map(Class::getSimpleName).collect(Collectors.joining(", "));
    }

    static String shortName(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
