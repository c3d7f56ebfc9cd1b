package org.hearsay.annotators.hedging;

import java.util.Set;
import org.hearsay.core.learning.LinearModel;
import org.hearsay.core.spi.AnalyzedText;

/**
 * The scope of a cue by what kind of cue it is: that of the learned types as BioScope draws it (Vincze et al. 2008; see {@link
 * ScopeTagger}); for an approximator its quantity; for the other types, which BioScope does not have, the stretch from a verb or
 * noun to the end of its clause, and the whole clause for the rest. Keeps buffers: one instance serves one thread.
 */
final class ScopeFinder {
    private static final Set<String> CLAUSE_BREAKS = Set.of(":", "``", "''", "-LRB-", "-RRB-", ".");
    private static final Set<String> CLAUSE_WORDS =
            Set.of("but", "although", "though", "while", "whereas", "because", "which", "who");

    /** The model of the jar, loaded once. */
    private static final class Shipped {
        static final LinearModel MODEL = LinearModel.load(ScopeFinder.class, "scopes.bin");
    }

    private final ScopeTagger tagger = new ScopeTagger(ScopeTagger.Scorer.of(Shipped.MODEL));

    /** A stretch of text; offsets are UTF-16, end exclusive. */
    record Span(int begin, int end) {}

    Span of(AnalyzedText text, HedgeLexicon.Match match, String type) {
        if (CueLearner.LABELS.contains(type)) {
            ScopeTagger.Stretch scope = tagger.tag(text, match.firstToken(), match.endToken());
            return new Span(text.begin(scope.first()), text.end(newsEnd(text, match.endToken(), scope.end()) - 1));
        }
        return ruled(text, match, type);
    }

    /** Cuts a scope where a quotation ends or its reporter is named, which BioScope's texts do not have. */
    private static int newsEnd(AnalyzedText text, int from, int end) {
        for (int i = from; i < end; i++) {
            boolean reported = text.tag(i).equals(",") && i + 2 < text.tokenCount() && startsReport(text, i + 1);
            if (reported || text.tag(i).equals("''")) {
                return i > from && text.tag(i - 1).equals(",") ? i - 1 : i;
            }
        }
        return end;
    }

    private static Span ruled(AnalyzedText text, HedgeLexicon.Match match, String type) {
        int sentence = text.sentenceOf(match.firstToken());
        int first = text.firstToken(sentence);
        int last = text.endToken(sentence);
        if (type.equals("approximator")) {
            return quantity(text, match, first, last);
        }
        int end = clauseEnd(text, match.endToken(), last);
        String tag = text.tag(match.firstToken());
        boolean wholeClause = tag.equals("MD")
                || tag.startsWith("RB")
                || tag.startsWith("JJ")
                || isPassive(text, match.firstToken(), first);
        int begin = wholeClause ? clauseBegin(text, match.firstToken(), first) : match.firstToken();
        return new Span(text.begin(begin), text.end(end - 1));
    }

    private static Span quantity(AnalyzedText text, HedgeLexicon.Match match, int first, int last) {
        if (match.entry().when() == HedgeEntry.When.AFTER_NUMBER) {
            int begin = match.firstToken();
            while (begin > first
                    && (text.tag(begin - 1).startsWith("NN")
                            || text.tag(begin - 1).equals("CD"))) {
                begin--;
            }
            return new Span(text.begin(begin), text.end(match.endToken() - 1));
        }
        int end = match.endToken();
        while (end < last
                && isOfQuantity(text.tag(end))
                && !(text.tag(end - 1).startsWith("NN") && !text.tag(end).startsWith("NN"))) {
            end++;
        }
        return new Span(text.begin(match.firstToken()), text.end(end - 1));
    }

    private static boolean isOfQuantity(String tag) {
        return tag.equals("CD") || tag.equals("$") || tag.startsWith("NN") || tag.startsWith("JJ");
    }

    private static boolean isPassive(AnalyzedText text, int token, int first) {
        if (!text.tag(token).equals("VBN")) {
            return false;
        }
        for (int i = token - 1; i >= Math.max(first, token - 3); i--) {
            if (text.lemma(i).equals("be")) {
                return true;
            }
        }
        return false;
    }

    private static int clauseEnd(AnalyzedText text, int from, int last) {
        int end = from;
        while (end < last && !breaks(text, end)) {
            end++;
        }
        while (end > from && text.tag(end - 1).equals(",")) {
            end--;
        }
        return end;
    }

    private static int clauseBegin(AnalyzedText text, int from, int first) {
        int begin = from;
        while (begin > first && !breaks(text, begin - 1) && !isComplementizer(text, begin - 1)) {
            begin--;
        }
        while (begin < from && (text.tag(begin).equals(",") || text.tag(begin).equals("CC"))) {
            begin++;
        }
        return begin;
    }

    private static boolean isComplementizer(AnalyzedText text, int token) {
        return text.lemma(token).equals("that") && text.tag(token).equals("IN");
    }

    /** Punctuation that parts clauses, a comma before a verb of saying or a new clause, and conjunctions between clauses. */
    private static boolean breaks(AnalyzedText text, int token) {
        String tag = text.tag(token);
        if (CLAUSE_BREAKS.contains(tag) || CLAUSE_WORDS.contains(text.lemma(token))) {
            return true;
        }
        return tag.equals(",") && token + 2 < text.tokenCount() && startsReport(text, token + 1);
    }

    /** ", Ruiz said", ", said the mayor", ", according to": what follows is outside of what is said. */
    private static boolean startsReport(AnalyzedText text, int token) {
        for (int i = token; i < Math.min(token + 5, text.tokenCount()); i++) {
            String lemma = text.lemma(i);
            if (lemma.equals("say")
                    || lemma.equals("add")
                    || lemma.equals("accord")
                    || lemma.equals("tell")
                    || lemma.equals("report")) {
                return true;
            }
            if (text.tag(i).equals(",")) {
                return false;
            }
        }
        return false;
    }
}
