package org.hearsay.core.plugins;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.impl.TypeSystemImpl;

/**
 * Makes a type system forget the class loader of a plugin. UIMA shares one type system between all pipelines with equal types,
 * and keeps with it every loader that a CAS was ever switched to: without this a closed plugin would stay in memory as long as
 * any such pipeline. UIMA has no public way to do it; what is forgotten is worked out anew where it is needed. Stateless.
 */
public final class TypeSystemLoaders {
    private static final List<String> FIELDS = List.of("generatorsByClassLoader", "generators4pearsByClassLoader");

    private TypeSystemLoaders() {}

    /** Forgets a loader, if it is one of a plugin. */
    public static void forget(TypeSystem types, ClassLoader loader) {
        if (!(loader instanceof PluginClassLoader)) {
            return;
        }
        for (String name : FIELDS) {
            try {
                Field field = TypeSystemImpl.class.getDeclaredField(name);
                field.setAccessible(true);
                Map<?, ?> generators = (Map<?, ?>) field.get(types);
                synchronized (generators) {
                    generators.keySet().removeIf(key -> key instanceof ClassLoader known && isBelow(known, loader));
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("UIMA's type system has no field '" + name + "' any more", e);
            }
        }
    }

    /** UIMA's resource managers put a loader of their own before that of a plugin. */
    private static boolean isBelow(ClassLoader key, ClassLoader loader) {
        return key.equals(loader) || loader.equals(key.getParent());
    }
}
