package org.hearsay.annotators.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hearsay.annotators.attribution.TokenTable.Kind;

/**
 * Reads "X reported, citing Y, that C" and "according to X, which cited Y, C" as Y saying C, reported by X: the citation takes the
 * content of the statement that it stands in, which becomes its parent. Stateless.
 */
final class Citations {
    private static final Set<String> WORDS = Set.of("citing", "quoting");
    private static final Set<String> RELATIVE_WORDS = Set.of("cited", "quoted", "cites", "quotes");
    private static final Set<String> RELATIVES = Set.of("which", "who");
    /** A longer object is no name of a source. */
    private static final int MOST_WORDS = 60;

    private static final float CONFIDENCE = 0.5f;

    private Citations() {}

    /** Adds what ", citing Y" and "which cited Y" tell where they stand beside a statement and have not been found. */
    static void addMissed(TokenTable table, List<Statement> statements) {
        BitSet cued = new BitSet();
        BitSet sentences = new BitSet();
        for (Statement statement : statements) {
            statement.cues().forEach(cue -> cued.set(cue.begin(), cue.end()));
            sentences.set(sentence(table, statement));
        }
        for (int i = 1; i + 2 < table.count; i++) {
            boolean relative =
                    RELATIVES.contains(table.text.word(i - 1)) && RELATIVE_WORDS.contains(table.text.word(i));
            boolean cites = relative || table.kindAt(i - 1) == Kind.COMMA && WORDS.contains(table.text.word(i));
            int end = cites && Citable.SHARED.isOne(table, i + 1) ? phraseEnd(table, i + 1) : i;
            if (end > i + 1 && sentences.get(table.sentences[i]) && !cued.get(table.text.begin(i))) {
                statements.add(new Statement(
                        relative ? List.of(offsets(table, i - 1, i)) : List.of(),
                        List.of(offsets(table, i, i + 1)),
                        List.of(offsets(table, i + 1, end)),
                        "INDIRECT",
                        true,
                        -1,
                        CONFIDENCE));
            }
        }
    }

    /** Where what is cited ends: before the next comma or the end of the sentence. */
    private static int phraseEnd(TokenTable table, int first) {
        int end = first;
        int most = Math.min(table.text.endToken(table.sentences[first]), first + MOST_WORDS);
        while (end < most && table.kindAt(end) != Kind.COMMA && table.kindAt(end) != Kind.STOP) {
            end++;
        }
        return end;
    }

    private static Span offsets(TokenTable table, int first, int end) {
        return new Span(table.text.begin(first), table.text.end(end - 1));
    }

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
        if (hasRelative(table, citation)) {
            int first = table.text.tokenAt(named.begin());
            named = offsets(table, first, Math.max(first + 1, phraseEnd(table, first)));
        }
        int cut = clause(table, named);
        List<Span> contents = new ArrayList<>();
        if (cut > 0) {
            contents.add(new Span(table.text.begin(cut + 1), named.end()));
            named = new Span(named.begin(), table.text.end(cut - 1));
        } else {
            int cue = citation.cues().get(0).begin();
            for (Span content : reported.contents()) {
                boolean ranOn = content.begin() <= cue && cue < content.end();
                int that = ranOn || content.overlaps(named) ? clause(table, content) : -1;
                if (that > 0) {
                    contents.add(new Span(table.text.begin(that + 1), content.end()));
                } else if (ranOn && table.kindAt(table.text.tokenAt(named.end())) == Kind.COMMA) {
                    int next = table.text.tokenAt(named.end()) + 1;
                    if (next < table.count && table.text.begin(next) < content.end()) {
                        contents.add(new Span(table.text.begin(next), content.end()));
                    }
                } else if (!content.overlaps(named)) {
                    contents.add(content);
                }
            }
        }
        if (contents.isEmpty()) {
            contents.addAll(around(table, reported, named));
        }
        reported = new Statement(
                reported.sources().isEmpty()
                        ? citation.sources()
                        : withoutRelative(table, reported.sources(), citation),
                reported.cues(),
                contents.isEmpty() ? reported.contents() : contents,
                reported.kind(),
                reported.positive(),
                reported.parent(),
                reported.confidence());
        read.set(report, reported);
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

    /** Where what is cited was taken for the content of the report: what stands behind it in the sentence, or else before both. */
    private static List<Span> around(TokenTable table, Statement reported, Span named) {
        int sentence = table.sentences[table.text.tokenAt(named.begin())];
        int first = table.text.tokenAt(named.end()) + 1;
        int end = table.text.endToken(sentence);
        if (first >= end || table.kindAt(first - 1) != Kind.COMMA) {
            first = Math.max(table.dateline, table.text.firstToken(sentence));
            end = table.text.tokenAt(reported.withContents(List.of()).begin());
        }
        while (end > first && (table.kindAt(end - 1) == Kind.COMMA || table.kindAt(end - 1) == Kind.STOP)) {
            end--;
        }
        return end > first ? List.of(offsets(table, first, end)) : List.of();
    }

    /** Sources that end before the relative clause that the citation is. */
    private static List<Span> withoutRelative(TokenTable table, List<Span> sources, Statement citation) {
        List<Span> cut = new ArrayList<>();
        int clause = table.text.tokenAt(citation.begin());
        for (Span source : sources) {
            boolean ranOn = source.begin() < citation.begin() && citation.begin() < source.end();
            int last = table.kindAt(clause - 1) == Kind.COMMA ? clause - 2 : clause - 1;
            cut.add(ranOn && last >= 0 ? new Span(source.begin(), table.text.end(last)) : source);
        }
        return cut;
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
        String word = table.text.text().substring(cue.begin(), cue.end());
        boolean cites = WORDS.contains(word) || RELATIVE_WORDS.contains(word) && hasRelative(table, statement);
        if (!cites || statement.contents().isEmpty()) {
            return false;
        }
        Span content = named(statement);
        int first = table.text.tokenAt(content.begin());
        int end = table.text.tokenAt(content.end());
        return content.begin() >= cue.end()
                && end - first <= MOST_WORDS
                && Citable.SHARED.isOne(table, first)
                && table.quotation[first] == 0;
    }

    private static boolean hasRelative(TokenTable table, Statement statement) {
        return !statement.sources().isEmpty()
                && RELATIVES.contains(table.text.word(
                        table.text.tokenAt(statement.sources().get(0).begin())));
    }

    /** The statement before or behind in the same sentence, whose source is told there or by the citation; -1 if there is none. */
    private static int report(TokenTable table, List<Statement> statements, int citation) {
        int sentence = sentence(table, statements.get(citation));
        Statement citing = statements.get(citation);
        boolean reporter = !citing.sources().isEmpty() && !hasRelative(table, citing);
        for (int i : new int[] {citation - 1, citation + 1}) {
            boolean near = i >= 0 && i < statements.size() && sentence(table, statements.get(i)) == sentence;
            boolean told = near && (reporter || !statements.get(i).sources().isEmpty());
            if (told && !isCitation(table, statements.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static int sentence(TokenTable table, Statement statement) {
        return table.sentences[table.text.tokenAt(statement.cues().get(0).begin())];
    }
}
