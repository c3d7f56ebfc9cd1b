package org.hearsay.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.hearsay.core.io.Article;
import org.hearsay.core.io.Statement;
import org.hearsay.core.types.AttributionCue;
import org.hearsay.core.types.EntityMention;
import org.hearsay.core.types.HedgeCue;
import org.hearsay.core.types.TemporalExpression;
import org.jspecify.annotations.Nullable;

/**
 * Shows an annotated article to people: the text with its entities, dates, hedges and attribution cues marked, and the
 * statements under it. With colours, or with square brackets where there are none. Stateless; safe for threads.
 */
final class TextView {
    private static final int WIDTH = 100;
    private static final String RESET = "\u001B[0m";

    private final boolean colours;

    TextView(boolean colours) {
        this.colours = colours;
    }

    /** A span with what is shown behind it. */
    private record Mark(int begin, int end, Kind kind, String label) {}

    /** What is marked, and its colour as an ANSI sequence. */
    private enum Kind {
        PERSON("\u001B[1;36m"),
        ORGANIZATION("\u001B[1;34m"),
        LOCATION("\u001B[1;32m"),
        OTHER("\u001B[1;35m"),
        DATE("\u001B[4;33m"),
        HEDGE("\u001B[7;33m"),
        CUE("\u001B[1;31m");

        private final String colour;

        Kind(String colour) {
            this.colour = colour;
        }

        static Kind of(@Nullable String entityType) {
            for (Kind kind : List.of(PERSON, ORGANIZATION, LOCATION)) {
                if (kind.name().equals(entityType)) {
                    return kind;
                }
            }
            return OTHER;
        }
    }

    void write(JCas cas, Article article, OutputStream out) throws IOException {
        out.write(show(cas, article).getBytes(StandardCharsets.UTF_8));
    }

    String show(JCas cas, Article article) {
        StringBuilder out = new StringBuilder();
        out.append(bold("== " + title(article) + " ==")).append("\n\n");
        String marked = marked(article.text(), marks(cas));
        for (String line : marked.split("\n", -1)) {
            wrap(out, line, "");
        }
        out.append('\n');
        List<Statement> statements = Statement.of(cas);
        if (!statements.isEmpty()) {
            out.append(bold("Who said what")).append('\n');
            statements.forEach(statement -> wrap(out, line(statement), "    "));
            out.append('\n');
        }
        return out.toString();
    }

    private static String title(Article article) {
        String title = article.title() == null ? article.id() : article.title();
        return article.published() == null ? title : title + " (" + article.published() + ")";
    }

    private static List<Mark> marks(JCas cas) {
        List<Mark> marks = new ArrayList<>();
        for (EntityMention mention : cas.getAnnotationIndex(EntityMention.class)) {
            add(marks, mention, Kind.of(mention.getValue()), mention.getValue() + ":" + mention.getIdentifier());
        }
        for (TemporalExpression date : cas.getAnnotationIndex(TemporalExpression.class)) {
            String mod = date.getMod() == null ? "" : " " + date.getMod();
            add(marks, date, Kind.DATE, date.getValue() + mod);
        }
        for (HedgeCue cue : cas.getAnnotationIndex(HedgeCue.class)) {
            add(marks, cue, Kind.HEDGE, cue.getHedgeType());
        }
        for (AttributionCue cue : cas.getAnnotationIndex(AttributionCue.class)) {
            add(marks, cue, Kind.CUE, "cue");
        }
        marks.sort(Comparator.comparingInt(Mark::begin)
                .thenComparing(Comparator.comparingInt(Mark::end).reversed()));
        return marks;
    }

    private static void add(List<Mark> marks, Annotation annotation, Kind kind, String label) {
        marks.add(new Mark(annotation.getBegin(), annotation.getEnd(), kind, label));
    }

    /** Marks the spans; of spans that overlap the outer one, or else the first, is shown. */
    private String marked(String text, List<Mark> marks) {
        StringBuilder out = new StringBuilder(text.length() * 2);
        int done = 0;
        for (Mark mark : marks) {
            if (mark.begin() < done) {
                continue;
            }
            out.append(text, done, mark.begin());
            String words = text.substring(mark.begin(), mark.end()).replace('\n', ' ');
            out.append(colours ? mark.kind().colour + words + RESET : "[" + words + "|" + mark.label() + "]");
            done = mark.end();
        }
        return out.append(text, done, text.length()).toString();
    }

    private String line(Statement statement) {
        StringBuilder out = new StringBuilder("  - ");
        String source = statement.source().isEmpty() ? "(no source)" : statement.source();
        out.append(bold(source));
        if (statement.speaker() != null && !statement.speaker().equals(statement.source())) {
            out.append(" = ").append(statement.speaker());
        }
        out.append(" | ").append(statement.cue().isEmpty() ? "(quote)" : statement.cue());
        out.append(statement.negative() ? " (negative)" : "").append(" | ").append(statement.content());
        out.append(" | ").append(statement.kind().toLowerCase(Locale.ROOT));
        if (!statement.hedges().isEmpty()) {
            out.append(" | certainty ")
                    .append(Math.round(100 * statement.certainty()) / 100.0)
                    .append(" (");
            out.append(String.join(", ", statement.hedges())).append(')');
        }
        if (!statement.dates().isEmpty()) {
            out.append(" | ").append(String.join(", ", statement.dates()));
        }
        if (!statement.through().isEmpty()) {
            out.append(" | through ").append(String.join(", ", statement.through()));
        }
        return out.toString();
    }

    private String bold(String text) {
        return colours ? "\u001B[1m" + text + RESET : text;
    }

    /** Breaks a line at blanks; colour sequences take no room. */
    private static void wrap(StringBuilder out, String line, String indent) {
        int width = 0;
        boolean first = true;
        for (String word : line.split(" ", -1)) {
            int length = word.replaceAll("\u001B\\[[0-9;]*m", "").length();
            if (!first && width + 1 + length > WIDTH) {
                out.append('\n').append(indent);
                width = indent.length();
            } else if (!first) {
                out.append(' ');
                width++;
            }
            out.append(word);
            width += length;
            first = false;
        }
        out.append('\n');
    }
}
