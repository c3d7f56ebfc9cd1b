package org.hearsay.core.io;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.jcas.JCas;
import org.apache.uima.json.jsoncas2.JsonCas2Serializer;
import org.apache.uima.json.jsoncas2.mode.TypeSystemMode;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.xml.sax.SAXException;

/** Writes the formats of UIMA itself. Stateless. */
public final class UimaFormats {
    private UimaFormats() {}

    /** Writes the type system that a reader of XMI files needs. */
    public static void writeTypeSystem(TypeSystemDescription types, OutputStream out) throws IOException {
        try {
            types.toXML(out);
        } catch (SAXException e) {
            throw new IOException("the type system cannot be written", e);
        }
    }

    static void writeXmi(JCas cas, OutputStream out) throws IOException {
        try {
            XmiCasSerializer.serialize(cas.getCas(), out);
        } catch (SAXException e) {
            throw new IOException("XMI cannot be written: " + e.getMessage(), e);
        }
    }

    static void writeJsonCas(JCas cas, OutputStream out) throws IOException {
        new JsonCas2Serializer().serialize(cas.getCas(), out);
    }

    /** Writes a JSON CAS with all types that it might hold, so that a reader knows which layers there are. */
    static void writeJsonCasWithAllTypes(JCas cas, OutputStream out) throws IOException {
        JsonCas2Serializer serializer = new JsonCas2Serializer();
        serializer.setTypeSystemMode(TypeSystemMode.FULL);
        serializer.serialize(cas.getCas(), out);
    }
}
