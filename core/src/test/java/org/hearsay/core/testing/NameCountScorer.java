package org.hearsay.core.testing;

import java.util.HashSet;
import java.util.Set;
import org.hearsay.core.spi.ScorerPlugin;

/** A scorer: the distinct names of a document, wherever they stand. */
public final class NameCountScorer implements ScorerPlugin {
    @Override
    public String name() {
        return "entities";
    }

    @Override
    public String summary() {
        return "distinct names of a document";
    }

    @Override
    public void score(Document gold, Document system, Figures figures) {
        if (!gold.has("entities")) {
            return;
        }
        Set<String> wanted = names(gold);
        Set<String> found = names(system);
        long right = found.stream().filter(wanted::contains).count();
        figures.add("distinct", right, wanted.size(), found.size());
    }

    private static Set<String> names(Document document) {
        Set<String> names = new HashSet<>();
        document.marks("entities").forEach(mark -> names.add(mark.text()));
        return names;
    }
}
