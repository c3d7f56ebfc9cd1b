package org.hearsay.core.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.jspecify.annotations.Nullable;

/** Reads the types that a JSON CAS says it has, which uimaj-io-json 0.5.0 passes over. Stateless. */
final class JsonCasTypes {
    private static final String ARRAY = "[]";

    private JsonCasTypes() {}

    /**
     * The types and features of a JSON CAS that are not known yet.
     *
     * @param types the object in its field of types
     */
    static TypeSystemDescription beyond(TypeSystemDescription known, JsonNode types) {
        TypeSystemDescription found =
                UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
        for (Map.Entry<String, JsonNode> type : types.properties()) {
            @Nullable TypeDescription same = known.getType(type.getKey());
            String parent = type.getValue().path("%SUPER_TYPE").asText("uima.tcas.Annotation");
            TypeDescription added = found.addType(type.getKey(), "", same == null ? parent : same.getSupertypeName());
            Set<String> knownFeatures = new HashSet<>();
            if (same != null) {
                for (FeatureDescription feature : same.getFeatures()) {
                    knownFeatures.add(feature.getName());
                }
            }
            for (Map.Entry<String, JsonNode> feature : type.getValue().properties()) {
                if (!feature.getKey().startsWith("%") && !knownFeatures.contains(feature.getKey())) {
                    add(feature.getKey(), feature.getValue(), added);
                }
            }
        }
        return found;
    }

    private static void add(String name, JsonNode feature, TypeDescription type) {
        String range = feature.path("%RANGE").asText(CAS.TYPE_NAME_STRING);
        if (range.endsWith(ARRAY)) {
            String element = range.substring(0, range.length() - ARRAY.length());
            type.addFeature(name, "", CAS.TYPE_NAME_FS_ARRAY, element, null);
        } else {
            type.addFeature(name, "", range);
        }
    }
}
