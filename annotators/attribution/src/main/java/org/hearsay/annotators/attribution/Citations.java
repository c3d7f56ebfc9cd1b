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
                Statement citation = statements.get(i);
                Span named = citation.contents().get(0);
                int cut = clause(table, named);
                Statement reported = statements.get(report);
                if (cut > 0) {
                    Span source = new Span(named.begin(), table.text.end(cut - 1));
                    Span clause = new Span(table.text.begin(cut + 1), named.end());
                    named = source;
                    reported = reported.withContents(List.of(clause));
                    read.set(report, reported);
                } else if (!without(reported.contents(), named).isEmpty()) {
                    reported = reported.withContents(without(reported.contents(), named));
                    read.set(report, reported);
                }
                read.set(
                        i,
                        new Statement(
                                List.of(named),
                                citation.cues(),
                                reported.contents(),
                                reported.kind(),
                                reported.positive(),
                                report,
                                Math.min(citation.confidence(), reported.confidence())));
            }
        }
        return read;
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

    /** The contents that have no part in the source of the citation. */
    private static List<Span> without(List<Span> contents, Span named) {
        return contents.stream()
                .filter(content -> content.end() <= named.begin() || content.begin() >= named.end())
                .toList();
    }

    private static boolean isCitation(TokenTable table, Statement statement) {
        Span cue = statement.cues().get(0);
        if (!WORDS.contains(table.text.text().substring(cue.begin(), cue.end()))
                || statement.contents().size() != 1) {
            return false;
        }
        Span content = statement.contents().get(0);
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
