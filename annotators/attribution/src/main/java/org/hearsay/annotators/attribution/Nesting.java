package org.hearsay.annotators.attribution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Finds for each statement the one in whose content it is reported. Stateless. */
final class Nesting {
    private Nesting() {}

    /** A piece of content, and whose it is. */
    private record Piece(Span span, int statement) {}

    /** The same statements with their parents: the innermost content that holds the cue. */
    static List<Statement> link(List<Statement> statements) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            for (Span content : statements.get(i).contents()) {
                pieces.add(new Piece(content, i));
            }
        }
        pieces.sort(Comparator.comparingInt((Piece piece) -> piece.span().begin())
                .thenComparing(piece -> -piece.span().end()));
        List<Statement> linked = new ArrayList<>();
        Deque<Piece> open = new ArrayDeque<>();
        int next = 0;
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            Span cue = statement.cues().get(0);
            while (next < pieces.size() && pieces.get(next).span().begin() <= cue.begin()) {
                open.push(pieces.get(next++));
            }
            while (!open.isEmpty() && open.peek().span().end() < cue.end()) {
                open.pop();
            }
            int parent = holder(open, cue, i);
            linked.add(statement.withParent(parent));
        }
        return linked;
    }

    private static int holder(Deque<Piece> open, Span cue, int self) {
        int looked = 0;
        for (Piece piece : open) {
            if (piece.statement() != self && piece.span().end() >= cue.end()) {
                return piece.statement();
            }
            if (++looked == 20) {
                break;
            }
        }
        return -1;
    }
}
