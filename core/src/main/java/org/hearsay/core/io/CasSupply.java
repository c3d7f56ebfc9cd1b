package org.hearsay.core.io;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.uima.UIMAException;
import org.apache.uima.cas.CAS;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.jspecify.annotations.Nullable;

/**
 * Lends CASes to what reads and writes without a pipeline. Type systems are built on first use, CASes are reset and lent
 * again. Safe for threads.
 */
final class CasSupply {
    /** With the types that the annotators use. */
    static final CasSupply HEARSAY = new CasSupply("org.hearsay.core.types.HearsayTypes");

    /** With the types of DKPro Core and the layers for INCEpTION alone. */
    static final CasSupply INCEPTION = new CasSupply(
            "desc.type.NamedEntity",
            "desc.type.LexicalUnits",
            "desc.type.LexicalUnits_customized",
            "desc.type.POS",
            "desc.type.POS_customized",
            "desc.type.metadata",
            "desc.type.metadata_customized",
            "org.hearsay.core.types.InceptionLayers");

    /** With all of them, to read into. */
    static final CasSupply READING =
            new CasSupply("org.hearsay.core.types.HearsayTypes", "org.hearsay.core.types.InceptionLayers");

    /** More kinds of files than this are seldom in hand at once. */
    private static final int MOST_FOREIGN = 16;

    private static final Map<String, CasSupply> FOREIGN = new HashMap<>();

    private final String[] imports;
    private final Queue<CAS> free = new ConcurrentLinkedQueue<>();
    private @Nullable TypeSystemDescription types;

    private CasSupply(String... imports) {
        this.imports = imports;
    }

    /** Work on a lent CAS. */
    interface Work<T, E extends Exception> {
        T on(JCas cas) throws IOException, E;
    }

    /**
     * The CASes with these types and those of others beside them; made once for each kind of file.
     *
     * @param kind tells these types from others
     */
    CasSupply with(TypeSystemDescription others, String kind) throws IOException, MalformedException {
        synchronized (FOREIGN) {
            CasSupply made = FOREIGN.get(kind);
            if (made == null) {
                made = new CasSupply();
                try {
                    others.resolveImports();
                    made.types = CasCreationUtils.mergeTypeSystems(List.of(types(), others));
                } catch (UIMAException e) {
                    throw new MalformedException("its types do not go with those of Hearsay: " + e.getMessage());
                }
                if (FOREIGN.size() >= MOST_FOREIGN) {
                    FOREIGN.clear();
                }
                FOREIGN.put(kind, made);
            }
            return made;
        }
    }

    /** The type system, imports resolved. Not to be changed. */
    synchronized TypeSystemDescription types() throws IOException {
        if (types == null) {
            try {
                TypeSystemDescription built = TypeSystemDescriptionFactory.createTypeSystemDescription(imports);
                built.resolveImports();
                types = built;
            } catch (UIMAException e) {
                throw new IOException("the type system cannot be built: " + e.getMessage(), e);
            }
        }
        return types;
    }

    /** Does work on an empty CAS, which nobody may keep. */
    <T, E extends Exception> T lend(Work<T, E> work) throws IOException, E {
        CAS lent = free.poll();
        try {
            CAS cas = lent == null ? CasCreationUtils.createCas(types(), null, null) : lent;
            T result = work.on(cas.getJCas());
            cas.reset();
            free.add(cas);
            return result;
        } catch (UIMAException e) {
            throw new IOException("no CAS can be made: " + e.getMessage(), e);
        }
    }
}
