package org.hearsay.core.testing;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.uima.jcas.JCas;
import org.hearsay.core.spi.WriterPlugin;

/** A writer: the names of an article, one a line. */
public final class NameListWriter implements WriterPlugin {
    @Override
    public String name() {
        return "names";
    }

    @Override
    public String summary() {
        return "names and their types, one a line";
    }

    @Override
    public String ending() {
        return ".tsv";
    }

    @Override
    public byte[] head() {
        return "name\ttype\n".getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void write(JCas cas, OutputStream out) throws IOException {
        for (NamedEntity entity : cas.getAnnotationIndex(NamedEntity.class)) {
            String line = entity.getCoveredText() + "\t" + entity.getValue() + "\n";
            out.write(line.getBytes(StandardCharsets.UTF_8));
        }
    }
}
