package org.hearsay.core.io;

import java.util.List;
import org.hearsay.core.io.Annotations.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Writes the temporal expressions of an article as TimeML, in the text. Where two cross, the later one is left out, since
 * XML cannot hold both. Not safe for threads.
 */
final class TimeMlWriter {
    private static final List<String> ATTRIBUTES = List.of("type", "value", "mod", "quant", "freq");

    private final String text;
    private final StringBuilder xml = new StringBuilder();
    private int at;
    private int next;
    private int written;

    private TimeMlWriter(String text) {
        this.text = text;
    }

    static String write(Article article, Annotations annotations) {
        StringBuilder document = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<TimeML xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                + " xsi:noNamespaceSchemaLocation=\"http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd\">\n");
        element(document, "DOCID", article.id());
        @Nullable String published = article.published();
        if (published != null) {
            String type = published.length() > 10 ? "TIME" : "DATE";
            document.append("<DCT><TIMEX3 tid=\"t0\" type=\"%s\" value=\"%s\" temporalFunction=\"false\""
                    .formatted(type, escape(published)));
            document.append(" functionInDocument=\"CREATION_TIME\">%s</TIMEX3></DCT>\n".formatted(escape(published)));
        }
        element(document, "TITLE", article.title());
        TimeMlWriter writer = new TimeMlWriter(article.text());
        writer.writeUntil(article.text().length(), annotations.marks(Layer.DATES));
        return document.append("<TEXT>")
                .append(writer.xml)
                .append("</TEXT>\n</TimeML>\n")
                .toString();
    }

    private static void element(StringBuilder document, String name, @Nullable String content) {
        if (content != null) {
            document.append("<%s>%s</%s>\n".formatted(name, escape(content), name));
        }
    }

    /** Writes the text up to an offset, with the expressions that lie before it whole. */
    private void writeUntil(int end, List<Mark> dates) {
        while (next < dates.size() && dates.get(next).begin() < end) {
            Mark date = dates.get(next);
            next++;
            if (date.begin() < at || date.end() > end || date.begin() == date.end()) {
                continue;
            }
            xml.append(escape(text.substring(at, date.begin())));
            at = date.begin();
            written++;
            xml.append("<TIMEX3 tid=\"t").append(written).append('"');
            for (String attribute : ATTRIBUTES) {
                String value = date.feature(attribute);
                if (value != null) {
                    xml.append(' ')
                            .append(attribute)
                            .append("=\"")
                            .append(escape(value))
                            .append('"');
                }
            }
            xml.append('>');
            writeUntil(date.end(), dates);
            xml.append("</TIMEX3>");
        }
        xml.append(escape(text.substring(at, end)));
        at = end;
    }

    /** A carriage return is written as a reference, since XML reads it as a line feed. */
    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\r", "&#13;");
    }
}
