package org.hearsay.annotators.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads "X reported, citing Y, that C" as Y saying C, reported by X: the citation takes the content of the statement that it
 * stands in, which becomes its parent. Stateless.
 */
final class Citations {
    private static final Set<String> WORDS = Set.of("citing", "quoting");
    /** A longer object is no name of a source. */
    private static final int MOST_WORDS = 60;

    private Citations() {}

    /** The same statements, citations read. */
    static List<Statement> read(TokenTable table, List<Statement> statements) {
        List<Statement> read = new ArrayList<>(statements);
        for (int i = 0; i < statements.size(); i++) {
            int report = isCitation(table, statements.get(i)) ? report(table, statements, i) : -1;
            if (report >= 0) {
                read(table, read, i, report);
            }
        }
        return read;
    }

    private static void read(TokenTable table, List<Statement> read, int number, int report) {
        Statement citation = read.get(number);
        Statement reported = read.get(report);
        Span named = named(citation);
        int cut = clause(table, named);
        List<Span> contents = new ArrayList<>();
        if (cut > 0) {
            contents.add(new Span(table.text.begin(cut + 1), named.end()));
            named = new Span(named.begin(), table.text.end(cut - 1));
        } else {
            int cue = citation.cues().get(0).begin();
            for (Span content : reported.contents()) {
                boolean ranOn = content.begin() <= cue && cue < content.end();
                int that = ranOn ? clause(table, content) : -1;
                if (that > 0) {
                    contents.add(new Span(table.text.begin(that + 1), content.end()));
                } else if (content.end() <= named.begin() || content.begin() >= named.end()) {
                    contents.add(content);
                }
            }
        }
        if (!contents.isEmpty()) {
            reported = reported.withContents(contents);
            read.set(report, reported);
        }
        read.set(
                number,
                new Statement(
                        List.of(named),
                        citation.cues(),
                        reported.contents(),
                        reported.kind(),
                        reported.positive(),
                        report,
                        Math.min(citation.confidence(), reported.confidence())));
    }

    /** The piece right behind the cue. */
    private static Span named(Statement citation) {
        for (Span content : citation.contents()) {
            if (content.begin() >= citation.cues().get(0).end()) {
                return content;
            }
        }
        return citation.contents().get(0);
    }

    /** The comma before a "that" in a content that ran on into what is reported; -1 if there is none. */
    private static int clause(TokenTable table, Span content) {
        int first = table.text.tokenAt(content.begin());
        for (int i = first + 1; i + 1 < table.count && table.text.begin(i + 1) < content.end(); i++) {
            if (table.text.word(i).equals(",") && table.text.word(i + 1).equals("that")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isCitation(TokenTable table, Statement statement) {
        Span cue = statement.cues().get(0);
        if (!WORDS.contains(table.text.text().substring(cue.begin(), cue.end()))
                || statement.contents().isEmpty()) {
            return false;
        }
        Span content = named(statement);
        int first = table.text.tokenAt(content.begin());
        int end = table.text.tokenAt(content.end());
        return content.begin() >= cue.end()
                && end - first <= MOST_WORDS
                && TokenTable.isPhrase(table.kindAt(first))
                && table.quotation[first] == 0;
    }

    /** The statement before or behind in the same sentence; -1 if there is none. */
    private static int report(TokenTable table, List<Statement> statements, int citation) {
        int sentence = sentence(table, statements.get(citation));
        for (int i : new int[] {citation - 1, citation + 1}) {
            boolean near = i >= 0 && i < statements.size() && sentence(table, statements.get(i)) == sentence;
            if (near && !statements.get(i).sources().isEmpty() && !isCitation(table, statements.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static int sentence(TokenTable table, Statement statement) {
        return table.sentences[table.text.tokenAt(statement.cues().get(0).begin())];
    }
}
