package org.hearsay.core.pipeline;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.core.io.ArticleReader;
import org.hearsay.core.io.Layer;
import org.hearsay.core.io.ReadResult;
import org.hearsay.core.spi.AnnotatorPlugin;
import org.hearsay.core.spi.Names;
import org.hearsay.core.types.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * Some annotators of a pipeline, run once more, or for the first time, over documents that have the annotations of others. Those
 * that they need run too where the documents do not state their layers. Immutable.
 */
public final class Rerun {
    private final Pipeline pipeline;
    private final Set<String> names;
    private final Set<Layer> dropped;

    private Rerun(Pipeline pipeline, Set<String> names, Set<Layer> dropped) {
        this.pipeline = pipeline;
        this.names = names;
        this.dropped = dropped;
    }

    /**
     * Chooses annotators of a pipeline.
     *
     * @param wanted their names
     * @param stated the layers that the documents have
     * @throws InvalidPipelineException if one is not in the pipeline, or other layers would no longer hold
     */
    public static Rerun of(Pipeline whole, List<String> wanted, Set<Layer> stated) throws InvalidPipelineException {
        List<String> all =
                whole.steps().stream().map(step -> step.plugin().name()).toList();
        List<Problem> problems = new ArrayList<>();
        for (String name : wanted) {
            if (!all.contains(name)) {
                problems.add(
                        new Problem("--only", "no annotator '" + name + "' in the pipeline" + Names.hint(name, all)));
            }
        }
        Set<String> chosen = new TreeSet<>(wanted);
        Set<Layer> dropped = EnumSet.noneOf(Layer.class);
        Set<Class<?>> missing = Set.of();
        for (int i = all.size() - 1; i >= 0; i--) {
            AnnotatorPlugin plugin = whole.steps().get(i).plugin();
            if (chosen.contains(plugin.name()) || gives(plugin, missing)) {
                chosen.add(plugin.name());
                dropped.addAll(Layer.of(plugin.gives()));
                missing = with(missing, plugin.needs(), stated);
            }
        }
        if (Layer.of(List.of(NamedEntity.class)).stream()
                        .anyMatch(layer -> stated.contains(layer) && dropped.contains(layer))
                && Layer.of(List.of(Attribution.class)).stream()
                        .anyMatch(layer -> stated.contains(layer) && !dropped.contains(layer))) {
            problems.add(
                    new Problem(
                            "--only",
                            "the attributions of the documents name their speakers by entities; run what gives attributions too"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidPipelineException(problems);
        }
        return new Rerun(whole.only(chosen), chosen, dropped);
    }

    /**
     * Chooses the annotators of a pipeline that give a layer which documents, such as gold, do not have; what they have stays.
     * Sentences and tokens are made together: both stay, or neither.
     *
     * @param stated the layers that the documents have
     * @throws InvalidPipelineException if there is nothing to add, or other layers would no longer hold
     */
    public static Rerun adding(Pipeline whole, Set<Layer> stated) throws InvalidPipelineException {
        List<String> wanted = whole.steps().stream()
                .map(Pipeline.Step::plugin)
                .filter(plugin -> Layer.of(plugin.gives()).isEmpty() || !stated.containsAll(Layer.of(plugin.gives())))
                .map(AnnotatorPlugin::name)
                .toList();
        if (wanted.isEmpty()) {
            throw new InvalidPipelineException(
                    List.of(new Problem("--keep", "the documents have all layers that the pipeline gives: " + stated)));
        }
        return of(whole, wanted, stated);
    }

    private static boolean gives(AnnotatorPlugin plugin, Set<Class<?>> types) {
        return plugin.gives().stream().anyMatch(types::contains);
    }

    private static Set<Class<?>> with(Set<Class<?>> missing, Collection<? extends Class<?>> needs, Set<Layer> stated) {
        Set<Class<?>> all = new HashSet<>(missing);
        for (Class<?> type : needs) {
            if (!stated.containsAll(Layer.of(List.of(type)))) {
                all.add(type);
            }
        }
        return all;
    }

    /** What runs. */
    public Pipeline pipeline() {
        return pipeline;
    }

    /** The same documents without the annotations that are made anew. */
    public ArticleReader prepare(ArticleReader documents) {
        return new ArticleReader() {
            @Override
            public @Nullable ReadResult next() {
                return prepare(documents.next());
            }

            @Override
            public void close() {
                documents.close();
            }
        };
    }

    private @Nullable ReadResult prepare(@Nullable ReadResult result) {
        return result instanceof ReadResult.Read read
                ? new ReadResult.Read(read.article(), read.annotations().without(dropped, names), read.warning())
                : result;
    }
}
