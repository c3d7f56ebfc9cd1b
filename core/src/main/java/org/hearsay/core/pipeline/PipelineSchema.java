package org.hearsay.core.pipeline;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.hearsay.core.bridge.ComponentReference;
import org.hearsay.core.spi.AnnotatorPlugin;
import org.hearsay.core.spi.Option;

/**
 * The JSON Schema (draft 2020-12) of pipeline files, made from what the plugins say of themselves: names, options, what these
 * take, their defaults and examples. For editors; it knows nothing of order, which {@link Pipeline#check} does. Stateless.
 */
public final class PipelineSchema {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PipelineSchema() {}

    /** The schema of pipelines of some plugins. */
    public static String of(PluginRegistry registry) {
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Hearsay pipeline");
        object(schema);
        schema.putArray("required").add("annotators");
        ObjectNode annotators = schema.withObject("/properties").putObject("annotators");
        annotators.put("description", "The annotators in the order in which they run.");
        annotators.put("type", "array").put("minItems", 1);
        ArrayNode items = annotators.putObject("items").putArray("anyOf");
        for (AnnotatorPlugin plugin : registry.plugins()) {
            items.addObject().put("const", plugin.name()).put("description", plugin.summary());
            items.add(withOptions(plugin));
        }
        ComponentReference.Kind.keys().forEach(key -> items.add(component(key)));
        return schema.toPrettyString();
    }

    private static ObjectNode object(ObjectNode node) {
        return node.put("type", "object").put("additionalProperties", false);
    }

    /** An analysis engine of others; its parameters are known to its own descriptor alone. */
    private static ObjectNode component(String key) {
        ObjectNode item = object(JSON.createObjectNode());
        item.putArray("required").add(key);
        ObjectNode properties = item.putObject("properties");
        properties
                .putObject(key)
                .put("description", "a UIMA analysis engine by its " + key)
                .put("type", "string");
        properties.putObject("name").put("type", "string");
        properties.putObject("parameters").put("type", "object");
        return item;
    }

    private static ObjectNode withOptions(AnnotatorPlugin plugin) {
        ObjectNode item = object(JSON.createObjectNode());
        item.putArray("required").add(plugin.name());
        ObjectNode options = item.putObject("properties").putObject(plugin.name());
        options.put("description", plugin.summary());
        options.putArray("type").add("object").add("null");
        options.put("additionalProperties", false);
        ObjectNode properties = options.putObject("properties");
        plugin.options().forEach(option -> describe(option, properties.putObject(option.name())));
        return item;
    }

    private static void describe(Option option, ObjectNode node) {
        node.put("description", option.summary());
        switch (option.kind()) {
            case TEXT -> List.of("string", "number", "boolean").forEach(node.putArray("type")::add);
            case CHOICE -> option.choices().forEach(node.putArray("enum")::add);
            case FLAG -> node.put("type", "boolean");
            case INTEGER ->
                node.put("type", "integer")
                        .put("minimum", (long) option.least())
                        .put("maximum", (long) option.most());
            case NUMBER ->
                node.put("type", "number").put("minimum", option.least()).put("maximum", option.most());
            case FILE -> node.put("type", "string");
        }
        value(option, "default", option.defaultValue(), node);
        ArrayNode examples = node.putArray("examples");
        ObjectNode example = JSON.createObjectNode();
        value(option, "value", option.example(), example);
        examples.addAll(example.valueStream().toList());
    }

    /** Puts a value as the JSON type that the option takes; none if it is empty. */
    private static void value(Option option, String field, String value, ObjectNode node) {
        if (!value.isEmpty()) {
            switch (option.kind()) {
                case TEXT, CHOICE, FILE -> node.put(field, value);
                case FLAG -> node.put(field, Boolean.parseBoolean(value));
                case INTEGER -> node.put(field, Long.parseLong(value));
                case NUMBER -> node.put(field, Double.parseDouble(value));
            }
        }
    }
}
