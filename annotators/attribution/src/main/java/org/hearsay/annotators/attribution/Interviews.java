package org.hearsay.annotators.attribution;

import java.util.List;
import java.util.Set;
import org.hearsay.core.spi.AnalyzedText;

/** Who answers in an interview whose answers bear no name: the one person whom its introduction names. Stateless. */
final class Interviews {
    private static final Set<String> QUESTIONS = Set.of("Q", "Question");
    private static final Set<String> ANSWERS = Set.of("A", "Answer");

    private Interviews() {}

    /** Whether a statement is an answer as {@link Turns} reads them. */
    static boolean isAnswer(AnalyzedText text, Statement statement) {
        return isTurn(text, statement, ANSWERS);
    }

    /** The first mention of the person who answers; -1 if there is no interview, or the introduction names nobody or several. */
    static int answerer(AnalyzedText text, Mentions mentions, List<Statement> statements) {
        int begin = -1;
        for (int i = 0; i < statements.size() && begin < 0; i++) {
            boolean turn = isTurn(text, statements.get(i), QUESTIONS) || isAnswer(text, statements.get(i));
            begin = turn ? statements.get(i).begin() : -1;
        }
        int person = -1;
        for (int i = 0; i < mentions.size() && mentions.get(i).begin() < begin; i++) {
            if (mentions.get(i).isPerson() && person < 0) {
                person = i;
            } else if (mentions.get(i).isPerson()
                    && !mentions.get(i).entity().equals(mentions.get(person).entity())) {
                return -1;
            }
        }
        return person;
    }

    private static boolean isTurn(AnalyzedText text, Statement statement, Set<String> labels) {
        if (statement.sources().isEmpty() || statement.cues().isEmpty()) {
            return false;
        }
        Span source = statement.sources().get(0);
        return text.text().charAt(statement.cues().get(0).begin()) == ':'
                && labels.contains(text.text().substring(source.begin(), source.end()));
    }
}
