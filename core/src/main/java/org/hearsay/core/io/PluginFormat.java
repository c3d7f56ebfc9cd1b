package org.hearsay.core.io;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.hearsay.core.spi.WriterPlugin;
import org.jspecify.annotations.Nullable;

/** The format of a plugin. */
record PluginFormat(WriterPlugin plugin) implements ArticleFormat {
    @Override
    public String ending() {
        return plugin.ending();
    }

    @Override
    public byte[] head() {
        return plugin.head();
    }

    @Override
    public boolean joinable() {
        return plugin.joinable();
    }

    @Override
    public boolean textBeside() {
        return false;
    }

    @Override
    public Map<String, byte[]> companions(@Nullable TypeSystemDescription types) {
        return Map.of();
    }

    @Override
    public void write(JCas cas, Article article, Set<Layer> layers, OutputStream out) throws IOException {
        plugin.write(cas, out);
    }

    @Override
    public void write(Article article, Annotations annotations, Set<Layer> layers, OutputStream out)
            throws IOException {
        CasSupply.HEARSAY.<Boolean, IOException>lend(cas -> {
            article.fill(cas);
            CasAnnotations.write(annotations, cas);
            plugin.write(cas, out);
            return true;
        });
    }

    @Override
    public String toString() {
        return plugin.name();
    }
}
