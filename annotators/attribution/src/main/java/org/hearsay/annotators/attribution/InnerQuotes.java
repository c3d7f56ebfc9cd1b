package org.hearsay.annotators.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hearsay.annotators.attribution.TokenTable.Kind;

/**
 * Finds who is quoted within a quotation: “She told me ‘I will not sign it’ and left.” Single marks count where a verb of saying
 * with a subject stands before them. Takes linear time. Stateless.
 */
final class InnerQuotes {
    /** What someone says if or whenever it is said has not been said. */
    private static final Set<String> SUPPOSED = Set.of("if", "when", "whenever");

    private static final int LEAST_WORDS = 3;
    private static final int LONGEST_SUBJECT = 5;
    private static final float CONFIDENCE = 0.5f;

    private InnerQuotes() {}

    /** Adds what is quoted within quotations and has not been found. */
    static void add(TokenTable table, List<Statement> statements) {
        BitSet cued = new BitSet();
        for (Statement statement : statements) {
            statement.cues().forEach(cue -> cued.set(cue.begin(), cue.end()));
        }
        for (Span quotation : table.quotes) {
            int open = -1;
            for (int at = quotation.begin() + 1; at < quotation.end() - 1; at++) {
                if (isOpen(table.text.text(), at)) {
                    open = at;
                } else if (open >= 0 && isClose(table.text.text(), at)) {
                    add(table, new Span(open, at + 1), cued, statements);
                    open = -1;
                }
            }
        }
    }

    private static void add(TokenTable table, Span inner, BitSet cued, List<Statement> statements) {
        int first = table.text.tokenAt(inner.begin());
        int cue = first - 1;
        while (cue > 0 && (table.kindAt(cue) == Kind.COMMA || table.kindAt(cue) == Kind.COLON)) {
            cue--;
        }
        // as in "told me"
        cue -= cue > 0 && table.kindAt(cue) == Kind.PRONOUN ? 1 : 0;
        int subject = cue;
        while (subject > 0 && cue - subject < LONGEST_SUBJECT && TokenTable.isPhrase(table.kindAt(subject - 1))) {
            subject--;
        }
        boolean said =
                subject < cue && table.kindAt(cue) == Kind.VERB && CueLexicon.SHARED.isSpeech(table.text.lemma(cue));
        boolean supposed = SUPPOSED.contains(table.text.lemma(Math.max(0, subject - 1)))
                && !table.text.tag(cue).equals("VBD");
        boolean enough = table.text.tokenAt(inner.end()) - first >= LEAST_WORDS;
        if (said && !supposed && enough && !cued.get(table.text.begin(cue))) {
            statements.add(new Statement(
                    List.of(new Span(table.text.begin(subject), table.text.end(cue - 1))),
                    List.of(new Span(table.text.begin(cue), table.text.end(cue))),
                    List.of(inner),
                    "DIRECT",
                    true,
                    -1,
                    CONFIDENCE));
        }
    }

    private static boolean isOpen(String text, int at) {
        char mark = text.charAt(at);
        return (mark == '\'' || mark == '‘')
                && Character.isWhitespace(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static boolean isClose(String text, int at) {
        char mark = text.charAt(at);
        return (mark == '\'' || mark == '’')
                && !Character.isWhitespace(text.charAt(at - 1))
                && !Character.isLetterOrDigit(text.charAt(at + 1));
    }
}
