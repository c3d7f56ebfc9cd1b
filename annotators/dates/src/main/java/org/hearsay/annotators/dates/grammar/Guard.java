package org.hearsay.annotators.dates.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition on what stands before or after a match, or on its first or last piece: {@code not after: percent #NNS}. Words
 * stand for themselves, {@code ~-} for one with no blank between it and the match, {@code {month}} for a class, {@code #VB}
 * for parts of speech that begin so, {@code ^} for the edge of the text or paragraph, {@code Aa} for a capital letter.
 * Immutable.
 */
public final class Guard {
    /** Which piece is looked at, counted from the match. */
    public enum Place {
        BEFORE,
        BEFORE_THAT,
        FIRST,
        LAST,
        AFTER,
        AFTER_THAT
    }

    private static final String EDGE = "^";
    private static final String CAPITAL = "Aa";

    private final Place place;
    private final boolean wanted;
    private final int[] symbols;
    private final int[] glued;
    private final List<String> tags;
    private final boolean edge;
    private final boolean capital;

    private Guard(
            Place place, boolean wanted, int[] symbols, int[] glued, List<String> tags, boolean edge, boolean capital) {
        this.place = place;
        this.wanted = wanted;
        this.symbols = symbols;
        this.glued = glued;
        this.tags = tags;
        this.edge = edge;
        this.capital = capital;
    }

    /** Reads a line such as {@code not before: a an}; null if the text is no guard. */
    static @Nullable Guard parse(String line, Symbols symbols, Lexicon lexicon) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            return null;
        }
        String head = line.substring(0, colon).strip();
        boolean wanted = !head.startsWith("not ");
        Place place =
                Place.valueOf(head.substring(wanted ? 0 : 4).replace('-', '_').toUpperCase(java.util.Locale.ROOT));
        List<String> items = Arrays.asList(line.substring(colon + 1).strip().split(" +", -1));
        int[] free = new int[items.size()];
        int[] glued = new int[items.size()];
        int frees = 0;
        int glues = 0;
        List<String> tags = new ArrayList<>();
        for (String item : items) {
            if (item.startsWith("#") && item.length() > 1) {
                tags.add(item.substring(1));
            } else if (item.startsWith("~")) {
                glued[glues++] = symbol(item.substring(1), symbols, lexicon);
            } else if (!item.equals(EDGE) && !item.equals(CAPITAL)) {
                free[frees++] = symbol(item, symbols, lexicon);
            }
        }
        return new Guard(
                place,
                wanted,
                Arrays.copyOf(free, frees),
                Arrays.copyOf(glued, glues),
                tags,
                items.contains(EDGE),
                items.contains(CAPITAL));
    }

    private static int symbol(String item, Symbols symbols, Lexicon lexicon) {
        if (item.startsWith("{")) {
            return symbols.ofClass(item.substring(1, item.length() - 1));
        }
        int symbol = symbols.ofWord(item);
        lexicon.entry(item).add(symbol, item, false);
        return symbol;
    }

    public Place place() {
        return place;
    }

    /**
     * Whether the condition holds for a piece with these symbols of its word and number, and this part of speech.
     *
     * @param adjacent whether no blank parts it from the match, or from what stands between
     */
    public boolean holds(int[] found, int[] numbers, String tag, boolean capitalised, boolean adjacent) {
        boolean any = any(symbols, found)
                || any(symbols, numbers)
                || adjacent && any(glued, found)
                || capital && capitalised
                || tagged(tag);
        return any == wanted;
    }

    /** Whether the condition holds where there is no piece. */
    public boolean holdsAtEdge() {
        return edge == wanted;
    }

    private static boolean any(int[] symbols, int[] found) {
        for (int symbol : symbols) {
            for (int other : found) {
                if (symbol == other) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean tagged(String tag) {
        for (String prefix : tags) {
            if (tag.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
