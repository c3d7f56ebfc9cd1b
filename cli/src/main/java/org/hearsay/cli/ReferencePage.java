package org.hearsay.cli;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.hearsay.core.spi.AnnotatorPlugin;
import org.hearsay.core.spi.Model;
import org.hearsay.core.spi.Option;
import org.hearsay.core.spi.OptionValues;

/**
 * The reference of annotators and types as Markdown, made from what plugins and descriptors say. Versions and checksums are left
 * out, so that the page changes only where the code does. Stateless.
 */
final class ReferencePage {
    private ReferencePage() {}

    /** The page of some annotators and types, each in the given order. */
    static String of(Collection<AnnotatorPlugin> plugins, Collection<TypeDescription> types) {
        StringBuilder page = new StringBuilder(
                "# Reference\n\nMade by `hearsay describe --markdown` from what plugins and type descriptors say.\n");
        if (!plugins.isEmpty()) {
            page.append("\n## Annotators\n");
            plugins.forEach(plugin -> annotator(plugin, page));
        }
        if (!types.isEmpty()) {
            page.append("\n## Types\n");
            types.forEach(type -> type(type, page));
        }
        return page.toString();
    }

    private static void annotator(AnnotatorPlugin plugin, StringBuilder page) {
        page.append("\n### ").append(plugin.name()).append("\n\n");
        page.append(sentence(plugin.summary())).append("\n\n");
        item(page, "Languages", plugin.languages().stream().sorted().toList(), "any");
        item(page, "Needs", names(plugin.needs()), "nothing");
        item(page, "Gives", names(plugin.gives()), "nothing");
        Map<String, String> layers = new TreeMap<>();
        plugin.layers().forEach((layer, type) -> layers.put(layer, "`" + layer + "` of " + type.getSimpleName()));
        item(page, "Layers of its own in JSON Lines", layers.values(), "");
        List<Model> models = plugin.models(OptionValues.of(plugin.options(), Map.of()));
        item(
                page,
                "Models",
                models.stream()
                        .map(model -> model.name() + " (licence " + model.licence() + ")")
                        .toList(),
                "");
        if (!plugin.options().isEmpty()) {
            page.append("\n| option | what it does | takes | default |\n|---|---|---|---|\n");
            for (Option option : plugin.options()) {
                String normally = option.defaultValue().isEmpty() ? "none" : "`" + option.defaultValue() + "`";
                row(page, "`" + option.name() + "`", option.summary(), option.takes(), normally);
            }
        }
    }

    private static void item(StringBuilder page, String name, Collection<String> values, String otherwise) {
        String shown = values.isEmpty() ? otherwise : String.join(", ", values);
        if (!shown.isEmpty()) {
            page.append("- ").append(name).append(": ").append(shown).append('\n');
        }
    }

    private static List<String> names(Collection<Class<? extends TOP>> types) {
        return types.stream().map(Class::getSimpleName).toList();
    }

    private static void type(TypeDescription type, StringBuilder page) {
        page.append("\n### ").append(DescribeCommand.shortName(type.getName())).append("\n\n");
        page.append(String.valueOf(type.getDescription()).strip()).append("\n\n");
        page.append("`").append(type.getName()).append("` extends `");
        page.append(type.getSupertypeName()).append("`.\n");
        if (type.getFeatures().length > 0) {
            page.append("\n| feature | type | what it holds |\n|---|---|---|\n");
            for (FeatureDescription feature : type.getFeatures()) {
                String element = feature.getElementType() == null
                        ? ""
                        : " of " + DescribeCommand.shortName(feature.getElementType());
                row(
                        page,
                        "`" + feature.getName() + "`",
                        DescribeCommand.shortName(feature.getRangeTypeName()) + element,
                        String.valueOf(feature.getDescription()).strip());
            }
        }
    }

    private static void row(StringBuilder page, String... cells) {
        for (String cell : cells) {
            page.append("| ").append(cell.replace("|", "\\|")).append(' ');
        }
        page.append("|\n");
    }

    private static String sentence(String summary) {
        return Character.toUpperCase(summary.charAt(0)) + summary.substring(1) + ".";
    }
}
