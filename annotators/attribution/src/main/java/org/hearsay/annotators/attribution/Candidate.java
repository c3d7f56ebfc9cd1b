package org.hearsay.annotators.attribution;

import java.util.List;
import org.hearsay.annotators.attribution.TokenTable.Kind;

/**
 * What may be an attribution: a cue with its source and content, and what is asked of them more than once. Immutable; fields are
 * read in inner loops.
 */
final class Candidate {
    /** Where contents lie to their cue. */
    static final int NOWHERE = 0;

    static final int BEHIND = 1;
    static final int BEFORE = 2;
    static final int AROUND = 3;

    final CueTagger.Cue cue;
    final RoleTagger.Roles roles;
    /** The last verb of the cue, or else its last noun, or its first token. */
    final int head;

    /** The first token of the content, and the one behind its last; -1 if there is none. */
    final int contentBegin;

    final int contentEnd;
    final int contentWords;
    /** How many of them are quoted: 0 none, 1 some, 2 all. */
    final int quoted;

    final int contentSide;
    final int sourceBegin;
    final int sourceEnd;

    Candidate(TokenTable table, CueTagger.Cue cue, RoleTagger.Roles roles) {
        this.cue = cue;
        this.roles = roles;
        head = head(table, cue);
        List<Span> contents = roles.contents();
        contentBegin = contents.isEmpty() ? -1 : contents.get(0).begin();
        contentEnd = contents.isEmpty() ? -1 : contents.get(contents.size() - 1).end();
        int words = 0;
        int inQuotes = 0;
        for (Span content : contents) {
            words += content.end() - content.begin();
            for (int i = content.begin(); i < content.end(); i++) {
                inQuotes += table.quotation[i] > 0 ? 1 : 0;
            }
        }
        contentWords = words;
        quoted = inQuotes == 0 ? 0 : inQuotes >= words - 1 ? 2 : 1;
        contentSide = contents.isEmpty()
                ? NOWHERE
                : contentBegin >= cue.end() ? BEHIND : contentEnd <= cue.first() ? BEFORE : AROUND;
        sourceBegin = roles.sources().isEmpty() ? -1 : roles.sources().get(0).begin();
        sourceEnd = roles.sources().isEmpty() ? -1 : roles.sources().get(0).end();
    }

    static int head(TokenTable table, CueTagger.Cue cue) {
        int head = cue.first();
        boolean verb = false;
        for (int i = cue.first(); i < cue.end(); i++) {
            boolean isVerb = table.kindAt(i) == Kind.VERB;
            if (isVerb || !verb && table.kindAt(i) == Kind.NOUN) {
                head = i;
                verb |= isVerb;
            }
        }
        return head;
    }

    /**
     * Whether it says "X said that C" in so many words: an attribution wherever it stands, also within another, where annotators
     * often leave it out.
     */
    boolean isPlain(TokenTable table) {
        return cue.end() - cue.first() == 1
                && table.kindAt(head) == Kind.VERB
                && CueLexicon.SHARED.isSpeech(table.text.lemma(head))
                && sourceEnd == cue.first()
                && contentBegin == cue.end()
                && table.text.word(contentBegin).equals("that");
    }

    /** Whether the cue is a passive, as in "was told". */
    boolean isPassive(TokenTable table) {
        int at = head - 1;
        while (at >= 0 && isVerbal(table.kindAt(at)) && !table.text.lemma(at).equals("be")) {
            at--;
        }
        return table.text.tag(head).equals("VBN")
                && isVerbal(table.kindAt(at))
                && table.text.lemma(at).equals("be");
    }

    private static boolean isVerbal(TokenTable.Kind kind) {
        return kind == TokenTable.Kind.VERB || kind == TokenTable.Kind.ADVERB;
    }

    boolean hasContent() {
        return contentBegin >= 0;
    }

    boolean hasSource() {
        return sourceBegin >= 0;
    }

    /** Whether the cue of another one lies in the content. */
    boolean reports(Candidate other) {
        return holds(other.cue.first(), other.cue.end());
    }

    /** Whether the content has some tokens. */
    boolean holds(int first, int end) {
        for (Span content : roles.contents()) {
            if (content.contains(first, end)) {
                return true;
            }
        }
        return false;
    }
}
