package org.hearsay.core.io;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Map;
import org.hearsay.core.io.Annotations.Mark;
import org.hearsay.core.io.InputFormat.Source;
import org.hearsay.core.io.ReadResult.Read;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads TimeML: the text in {@code TEXT}, or all of it where there is no such element, with its temporal expressions; the
 * publication date from the expression whose function is {@code CREATION_TIME}. Events, signals and links are left out. Not
 * safe for threads.
 */
final class TimeMlReader extends DefaultHandler {
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder id = new StringBuilder();
    private final StringBuilder title = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private final Deque<Open> expressions = new ArrayDeque<>();
    private Annotations.Builder dates = new Annotations.Builder();
    private @Nullable String published;
    private boolean isTimeMl;
    private boolean inBody = true;

    /** A temporal expression of which the end is not read yet. */
    private record Open(int begin, Map<String, String> features) {}

    private TimeMlReader() {}

    static Read read(byte[] bytes, Source source) throws IOException, MalformedException {
        TimeMlReader reader = new TimeMlReader();
        Xml.parse(bytes, reader, "TimeML");
        if (!reader.isTimeMl) {
            throw new MalformedException("is no TimeML: its root is no <TimeML>");
        }
        String id = reader.id.toString().strip();
        String title = reader.title.toString().strip();
        @Nullable String published = reader.published;
        boolean isDate = published != null && Dates.isDate(published);
        String warning = published == null || isDate
                ? ""
                : "the creation time is '" + published + "', which is no ISO date; the article is taken as undated";
        CleanText clean = CleanText.of(reader.text.toString());
        Article article = new Article(
                id.isEmpty() ? source.id() : id,
                title.isEmpty() ? null : title,
                isDate ? published : null,
                "en",
                null,
                clean.text(),
                clean.replaced(),
                source.name(),
                Map.of());
        return new Read(article, reader.dates.states(EnumSet.of(Layer.DATES)).build(), warning);
    }

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) {
        isTimeMl |= open.isEmpty() && name.equals("TimeML");
        open.push(name);
        if (name.equals("TEXT")) {
            inBody = true;
            text.setLength(0);
            dates = new Annotations.Builder();
        } else if (name.equals("TIMEX3")) {
            if ("CREATION_TIME".equals(attributes.getValue("functionInDocument"))) {
                published = attributes.getValue("value");
            }
            Features features = new Features();
            for (String feature : Layer.DATES.features()) {
                features.with(feature, attributes.getValue(feature));
            }
            expressions.push(new Open(text.length(), features.map()));
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        String element = open.peek();
        if (inBody && !(open.contains("DOCID") || open.contains("DCT") || open.contains("TITLE"))) {
            text.append(characters, start, length);
        } else if ("DOCID".equals(element)) {
            id.append(characters, start, length);
        } else if ("TITLE".equals(element)) {
            title.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String space, String name, String qualified) {
        open.pop();
        if (name.equals("TIMEX3")) {
            Open expression = expressions.pop();
            if (inBody && expression.begin() < text.length()) {
                dates.add(Layer.DATES, new Mark(expression.begin(), text.length(), expression.features()));
            }
        } else if (name.equals("TEXT")) {
            inBody = false;
        }
    }
}
