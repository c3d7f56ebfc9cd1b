package org.hearsay.annotators.dates.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.annotators.dates.grammar.Grammar;
import org.hearsay.annotators.dates.grammar.Guard;
import org.hearsay.annotators.dates.grammar.Rule;
import org.hearsay.annotators.dates.grammar.Trie;
import org.hearsay.core.spi.RuleTimes;
import org.jspecify.annotations.Nullable;

/**
 * Walks the automaton over pieces. What phrases match at a piece is remembered, and sequences have a limited length, so that
 * the whole text takes time in proportion to its length. For one thread.
 */
public final class Matcher {
    private static final int DEEPEST = 24;
    private static final int MOST_REMEMBERED = 1000;

    private final Grammar grammar;
    private final Trie trie;
    private final int top;
    private final Map<Long, List<Match>> remembered = new HashMap<>();
    private Pieces pieces;
    private @Nullable RuleTimes times;

    public Matcher(Grammar grammar, Pieces pieces) {
        this.grammar = grammar;
        this.pieces = pieces;
        trie = grammar.trie();
        top = grammar.phraseNumber(Grammar.TOP);
    }

    /** The matches in a text, from left to right, the longest at each place, without overlaps. */
    public List<Match> match(Pieces next) {
        pieces = next;
        times = RuleTimes.ofThread();
        remembered.clear();
        List<Match> found = new ArrayList<>();
        for (int at = 0; at < pieces.count(); ) {
            if (remembered.size() > MOST_REMEMBERED) {
                // nearly all of it lies behind
                remembered.clear();
            }
            Match match = canStart(top, at) && !pieces.isInner(at) ? longest(at) : null;
            if (match == null) {
                at++;
                continue;
            }
            if (!match.rule().blocks()) {
                found.add(match);
            }
            at = match.end();
        }
        return found;
    }

    private boolean canStart(int phrase, int at) {
        return grammar.canStart(phrase, pieces.symbols(at)) || grammar.canStart(phrase, pieces.numberSymbols(at));
    }

    private @Nullable Match longest(int at) {
        Match longest = null;
        for (Match match : phrase(top, at)) {
            boolean better = longest == null
                    || match.end() > longest.end()
                    || match.end() == longest.end()
                            && match.rule().order() < longest.rule().order();
            if (better && !pieces.isInner(match.end())) {
                longest = match;
            }
        }
        return longest;
    }

    /** What a kind of phrase matches at a piece: for each end the first rule. */
    private List<Match> phrase(int phrase, int at) {
        if (!canStart(phrase, at)) {
            return List.of();
        }
        long key = (long) phrase << 32 | at;
        List<Match> known = remembered.get(key);
        if (known == null) {
            Walk walk = new Walk(at);
            if (times == null) {
                walk.from(grammar.start(phrase), at, 0);
            } else {
                time(times, walk, phrase);
            }
            known = walk.found;
            remembered.put(key, known);
        }
        return known;
    }

    /** Walks, and counts the time for the rule of the longest match. */
    private void time(RuleTimes measured, Walk walk, int phrase) {
        measured.begin();
        walk.from(grammar.start(phrase), walk.begin, 0);
        Match longest =
                walk.found.stream().max(Comparator.comparingInt(Match::end)).orElse(null);
        measured.end(longest == null ? RuleTimes.NO_RULE : longest.rule().name(), longest != null);
    }

    /** A walk from one start node: every way through the automaton that the pieces allow. */
    private final class Walk {
        private final int begin;
        private final List<Match> found = new ArrayList<>(2);
        private final int[] stepPieces = new int[DEEPEST];
        private final @Nullable Match[] stepMatches = new Match[DEEPEST];

        private Walk(int begin) {
            this.begin = begin;
        }

        private void from(int node, int at, int depth) {
            for (Trie.Leaf leaf : trie.leaves(node)) {
                if (accept(leaf, at)) {
                    break;
                }
            }
            if (at >= pieces.count() || depth == DEEPEST || at > begin && pieces.isBreak(at)) {
                return;
            }
            stepPieces[depth] = at;
            stepMatches[depth] = null;
            symbols(node, pieces.symbols(at), at, depth);
            symbols(node, pieces.numberSymbols(at), at, depth);
            int[] edges = trie.phraseEdges(node);
            for (int i = 0; i < edges.length; i += 3) {
                if (edges[i + 1] == 0 || pieces.isGlued(at)) {
                    phrases(edges[i], edges[i + 2], at, depth);
                }
            }
        }

        private void symbols(int node, int[] symbols, int at, int depth) {
            for (int symbol : symbols) {
                int next = trie.next(node, symbol, false);
                if (next >= 0) {
                    from(next, at + 1, depth + 1);
                }
                next = pieces.isGlued(at) ? trie.next(node, symbol, true) : -1;
                if (next >= 0) {
                    from(next, at + 1, depth + 1);
                }
            }
        }

        private void phrases(int phrase, int next, int at, int depth) {
            for (Match match : phrase(phrase, at)) {
                stepPieces[depth] = at;
                stepMatches[depth] = match;
                from(next, match.end(), depth + 1);
            }
            stepMatches[depth] = null;
        }

        private boolean accept(Trie.Leaf leaf, int at) {
            int end = leaf.length() < leaf.slots().length ? stepPieces[leaf.length()] : at;
            for (Match match : found) {
                if (match.end() == end && match.rule().order() <= leaf.rule().order()) {
                    return true;
                }
            }
            if (!holds(leaf.rule(), end)) {
                return false;
            }
            found.removeIf(match -> match.end() == end);
            found.add(new Match(leaf.rule(), begin, end, slots(leaf)));
            return true;
        }

        private @Nullable Object[] slots(Trie.Leaf leaf) {
            @Nullable Object[] slots = new Object[leaf.rule().slots().size()];
            for (int step = 0; step < leaf.slots().length; step++) {
                int slot = leaf.slots()[step];
                if (slot >= 0) {
                    slots[slot] = stepMatches[step] != null && leaf.symbols()[step] < 0
                            ? stepMatches[step]
                            : value(stepPieces[step], leaf.symbols()[step]);
                }
            }
            return slots;
        }

        private Object value(int piece, int symbol) {
            Object value = pieces.entry(piece).value(symbol);
            return value == null ? (Object) pieces.number(piece) : value;
        }

        private boolean holds(Rule rule, int end) {
            for (Guard guard : rule.guards()) {
                boolean holds = switch (guard.place()) {
                    case BEFORE -> before(guard, 1);
                    case BEFORE_THAT -> before(guard, 2);
                    case FIRST -> holds(guard, begin);
                    case LAST -> holds(guard, end - 1);
                    case AFTER -> after(guard, end, 0);
                    case AFTER_THAT -> after(guard, end, 1);
                };
                if (!holds) {
                    return false;
                }
            }
            return true;
        }

        private boolean before(Guard guard, int distance) {
            for (int at = begin; at > begin - distance; at--) {
                if (at == 0 || pieces.isBreak(at)) {
                    return guard.holdsAtEdge();
                }
            }
            return holds(guard, begin - distance);
        }

        private boolean after(Guard guard, int end, int distance) {
            for (int at = end; at <= end + distance; at++) {
                if (at >= pieces.count() || pieces.isBreak(at)) {
                    return guard.holdsAtEdge();
                }
            }
            return holds(guard, end + distance);
        }

        private boolean holds(Guard guard, int piece) {
            boolean before = piece < begin;
            return guard.holds(
                    pieces.symbols(piece),
                    pieces.numberSymbols(piece),
                    pieces.tag(piece),
                    pieces.isCapital(piece),
                    pieces.isGlued(before ? piece + 1 : piece));
        }
    }
}
