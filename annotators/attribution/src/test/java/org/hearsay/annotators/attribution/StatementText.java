package org.hearsay.annotators.attribution;

import java.util.List;
import java.util.stream.Collectors;

/** Shows statements as "source > cue > content", pieces joined by a plus. */
final class StatementText {
    private StatementText() {}

    static List<String> of(String text, List<Statement> statements) {
        return statements.stream()
                .map(statement -> join(text, statement.sources()) + " > " + join(text, statement.cues()) + " > "
                        + join(text, statement.contents()))
                .toList();
    }

    private static String join(String text, List<Span> spans) {
        return spans.stream()
                .map(span -> text.substring(span.begin(), span.end()))
                .collect(Collectors.joining(" + "));
    }
}
