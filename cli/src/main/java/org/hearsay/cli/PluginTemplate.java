package org.hearsay.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The files of the Maven archetype, which this command line carries with it. The archetype's own descriptor says which they
 * are and what the versions are; {@code ${key}} stands in them, and {@code __key__} in their names, for what is filled in.
 * Immutable.
 */
final class PluginTemplate {
    private static final String DESCRIPTOR = "META-INF/maven/archetype-metadata.xml";

    private final List<TemplateFile> files;
    private final Map<String, String> defaults;

    /**
     * A file to be written.
     *
     * @param folder the folder within the module; empty for the module's own
     * @param packaged whether the folders of the package come between folder and name
     */
    private record TemplateFile(String folder, String name, boolean packaged) {
        String resource() {
            return "archetype-resources/" + (folder.isEmpty() ? "" : folder + "/") + name;
        }

        Path target(String packageName) {
            String inPackage = packaged ? packageName.replace('.', '/') : "";
            return Path.of(folder, inPackage, name);
        }
    }

    private PluginTemplate(List<TemplateFile> files, Map<String, String> defaults) {
        this.files = List.copyOf(files);
        this.defaults = Map.copyOf(defaults);
    }

    /** Reads the archetype's descriptor. */
    static PluginTemplate load() throws IOException {
        Element descriptor = descriptor();
        List<TemplateFile> files = new ArrayList<>();
        files.add(new TemplateFile("", "pom.xml", false));
        for (Element set : elements(descriptor, "fileSet")) {
            String folder = elements(set, "directory").get(0).getTextContent();
            boolean packaged = Boolean.parseBoolean(set.getAttribute("packaged"));
            elements(set, "include")
                    .forEach(include -> files.add(new TemplateFile(folder, include.getTextContent(), packaged)));
        }
        Map<String, String> defaults = new LinkedHashMap<>();
        for (Element property : elements(descriptor, "requiredProperty")) {
            elements(property, "defaultValue")
                    .forEach(value -> defaults.put(property.getAttribute("key"), value.getTextContent()));
        }
        return new PluginTemplate(files, defaults);
    }

    private static Element descriptor() throws IOException {
        try (InputStream in = open(DESCRIPTOR)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(in).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("'" + DESCRIPTOR + "' cannot be read: " + e.getMessage(), e);
        }
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static InputStream open(String resource) throws IOException {
        InputStream in = PluginTemplate.class.getResourceAsStream("archetype/" + resource);
        if (in == null) {
            throw new FileNotFoundException("'" + resource + "' is not in the jar");
        }
        return in;
    }

    /**
     * Writes the module of an annotator.
     *
     * @return the files written, as paths below the folder
     */
    List<String> write(Path folder, String name, String packageName) throws IOException {
        Map<String, String> values = new LinkedHashMap<>(defaults);
        values.put("groupId", packageName);
        values.put("package", packageName);
        values.put("artifactId", name);
        values.put("version", "1.0-SNAPSHOT");
        values.put("className", className(name));
        List<String> written = new ArrayList<>();
        for (TemplateFile file : files) {
            String path = filled(file.target(packageName).toString(), "__", "__", values);
            Path target = folder.resolve(path);
            Files.createDirectories(target.resolveSibling(""));
            try (InputStream in = open(file.resource())) {
                String template = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                Files.writeString(target, filled(template, "${", "}", values));
            }
            written.add(path);
        }
        return written;
    }

    /** {@code my-colours} becomes {@code MyColours}. */
    private static String className(String name) {
        return Arrays.stream(name.split("-", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static String filled(String template, String before, String after, Map<String, String> values) {
        String filled = template;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace(before + value.getKey() + after, value.getValue());
        }
        return filled;
    }
}
