package org.hearsay.core.plugins;

import java.util.List;

/** What plugins share with Hearsay: the packages that they get from the host alone. Stateless. */
final class HostPackages {
    private static final List<String> CLASSES = List.of(
            "org.apache.uima.",
            "org.slf4j.",
            "de.tudarmstadt.ukp.dkpro.core.api.",
            "org.hearsay.core.spi.",
            "org.hearsay.core.types.");

    /** Descriptors of types, besides the resources that lie beside the classes. */
    private static final List<String> DESCRIPTORS = List.of("desc/type/", "META-INF/org.apache.uima.fit/");

    private HostPackages() {}

    static boolean sharesClass(String name) {
        return CLASSES.stream().anyMatch(name::startsWith);
    }

    static boolean sharesResource(String name) {
        return DESCRIPTORS.stream().anyMatch(name::startsWith) || sharesClass(name.replace('/', '.'));
    }
}
