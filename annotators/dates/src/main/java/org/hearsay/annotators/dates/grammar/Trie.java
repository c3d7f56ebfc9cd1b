package org.hearsay.annotators.dates.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All rules of a grammar as one automaton: each kind of phrase has a start node; an edge is a symbol that a piece must have, or
 * a phrase that must be matched there; a leaf is a rule. Safe for any number of threads once it is built.
 */
public final class Trie {
    private static final int[] NO_EDGES = new int[0];
    private static final Leaf[] NO_LEAVES = new Leaf[0];
    private static final Comparator<Leaf> BY_RULE =
            Comparator.comparingInt(leaf -> leaf.rule().order());

    /**
     * The end of a sequence of steps.
     *
     * @param rule the rule that has matched
     * @param slots the slot of each step; -1 for none
     * @param symbols the symbol of each step, by which the lexicon tells a word's value; -1 for phrases
     * @param length how many steps are part of the match; the others must only follow
     */
    @SuppressWarnings("ArrayRecordComponent") // read-only, and in the inner loop
    public record Leaf(Rule rule, int[] slots, int[] symbols, int length) {}

    private final Map<Long, Integer> building = new HashMap<>();
    private final List<List<int[]>> phraseEdges = new ArrayList<>();
    private final List<List<Leaf>> leafLists = new ArrayList<>();
    private long[] keys = new long[0];
    private int[] targets = new int[0];
    private int[][] phrases = new int[0][];
    private Leaf[][] leaves = new Leaf[0][];

    Trie() {}

    int newNode() {
        phraseEdges.add(new ArrayList<>());
        leafLists.add(new ArrayList<>());
        return leafLists.size() - 1;
    }

    /** The node behind an edge for a piece; made if there is none yet. */
    int edge(int node, int symbol, boolean glued) {
        return building.computeIfAbsent(key(node, symbol, glued), key -> newNode());
    }

    /** The node behind an edge for a phrase; made if there is none yet. */
    int phraseEdge(int node, int phrase, boolean glued) {
        for (int[] edge : phraseEdges.get(node)) {
            if (edge[0] == phrase && edge[1] == (glued ? 1 : 0)) {
                return edge[2];
            }
        }
        int target = newNode();
        phraseEdges.get(node).add(new int[] {phrase, glued ? 1 : 0, target});
        return target;
    }

    void leaf(int node, Leaf leaf) {
        leafLists.get(node).add(leaf);
    }

    /** Lays out the tables that matching reads. */
    void freeze() {
        int size = Integer.highestOneBit(4 * building.size() + 16);
        keys = new long[size];
        Arrays.fill(keys, -1);
        targets = new int[size];
        building.forEach((key, target) -> {
            int at = slot(key);
            while (keys[at] >= 0) {
                at = at + 1 & size - 1;
            }
            keys[at] = key;
            targets[at] = target;
        });
        phrases = new int[phraseEdges.size()][];
        leaves = new Leaf[leafLists.size()][];
        for (int node = 0; node < leaves.length; node++) {
            phrases[node] = flat(phraseEdges.get(node));
            leaves[node] = sorted(leafLists.get(node));
        }
    }

    private static int[] flat(List<int[]> edges) {
        if (edges.isEmpty()) {
            return NO_EDGES;
        }
        int[] flat = new int[3 * edges.size()];
        for (int i = 0; i < edges.size(); i++) {
            System.arraycopy(edges.get(i), 0, flat, 3 * i, 3);
        }
        return flat;
    }

    private static Leaf[] sorted(List<Leaf> list) {
        if (list.isEmpty()) {
            return NO_LEAVES;
        }
        Leaf[] leaves = list.toArray(new Leaf[0]);
        if (leaves.length > 1) {
            Arrays.sort(leaves, BY_RULE);
        }
        return leaves;
    }

    private static long key(int node, int symbol, boolean glued) {
        return (long) node << 32 | (long) symbol << 1 | (glued ? 1 : 0);
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & keys.length - 1;
    }

    /** The node behind an edge for a piece; -1 if there is none. */
    public int next(int node, int symbol, boolean glued) {
        long key = key(node, symbol, glued);
        for (int at = slot(key); keys[at] >= 0; at = at + 1 & keys.length - 1) {
            if (keys[at] == key) {
                return targets[at];
            }
        }
        return -1;
    }

    /** The edges for phrases, each as phrase, 1 if no blank may stand before, node. */
    public int[] phraseEdges(int node) {
        return phrases[node];
    }

    /** The rules that end here, the first of the grammar first. */
    public Leaf[] leaves(int node) {
        return leaves[node];
    }
}
