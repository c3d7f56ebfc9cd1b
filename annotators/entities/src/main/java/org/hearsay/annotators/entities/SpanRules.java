package org.hearsay.annotators.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the text itself says how far a name goes: letters in brackets spell the words before them, and quotes behind "novel" or
 * "film" hold a title, quotation marks come in pairs, "Treaty of" begins a name,
 * initials before a person and particles within are part of one, words of
 * titles are none. Linear in the words; made for one document.
 */
final class SpanRules {
    private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "in", "on", "to", "de", "&");
    private static final Set<String> PARTICLES = Set.of("van", "von", "den", "der", "ten", "ter", "zu", "bin", "ibn");
    private static final int LONGEST_TITLE = 8;

    private final String[] words;
    private final List<Span> spans;

    private SpanRules(String[] words, List<Span> spans) {
        this.words = words;
        this.spans = spans;
    }

    /** The names after the rules, in text order. */
    static List<Span> apply(Words words, List<Span> spans) {
        List<Span> found = new ArrayList<>(spans);
        SpanRules rules = new SpanRules(words.words(), found);
        for (int s = 0; s < words.sentenceCount(); s++) {
            int first = words.sentences()[s];
            int next = words.sentences()[s + 1];
            for (int i = first; i + 2 < next; i++) {
                if (rules.words[i].equals("(") && rules.words[i + 2].equals(")")) {
                    rules.letters(i, first);
                } else if (i > first && isQuote(rules.words[i])) {
                    rules.title(i, first, next);
                }
            }
        }
        found.replaceAll(rules::withoutHalfQuotes);
        found.removeIf(span -> span.first() == span.end());
        for (int i = 0; i < found.size(); i++) {
            rules.event(i);
        }
        rules.initials(words.sentences());
        rules.particles(words.sentences());
        found.removeIf(rules::isTitle);
        return found;
    }

    /** A quotation mark at the edge of a name belongs to it only where its other half stands in the name, too. */
    private Span withoutHalfQuotes(Span span) {
        int quotes = 0;
        for (int i = span.first(); i < span.end(); i++) {
            quotes += isQuote(words[i]) ? 1 : 0;
        }
        if (quotes % 2 == 0) {
            return span;
        }
        int first = span.first();
        int end = span.end();
        if (isQuote(words[end - 1])) {
            end--;
        } else if (isQuote(words[first])) {
            first++;
        }
        return new Span(first, end, span.type(), span.confidence());
    }

    /** "Treaty of Lisbon" is more than a place. */
    private void event(int place) {
        Span span = spans.get(place);
        int of = span.first() - 1;
        if (of > 0 && words[of].equals("the")) {
            of--;
        }
        int least = place == 0 ? 0 : spans.get(place - 1).end();
        if (of > least
                && span.type().equals("LOCATION")
                && words[of].equals("of")
                && NameWords.SHARED.isEvent(words[of - 1])) {
            spans.set(place, new Span(of - 1, span.end(), "MISC", span.confidence()));
        }
    }

    /** Initials before a person are part of the name. */
    private void initials(int[] sentences) {
        int sentence = 0;
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            while (sentences[sentence + 1] <= span.first()) {
                sentence++;
            }
            int least =
                    Math.max(sentences[sentence], i == 0 ? 0 : spans.get(i - 1).end());
            int first = span.first();
            while (span.type().equals("PERSON") && first > least && isInitial(words[first - 1])) {
                first--;
            }
            if (first < span.first()) {
                spans.set(i, new Span(first, span.end(), span.type(), span.confidence()));
            }
        }
    }

    /** Between two words of one person, small particles as in "Ilse van den Broek" belong to the name. */
    private void particles(int[] sentences) {
        int sentence = 0;
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            while (sentences[sentence + 1] <= span.first()) {
                sentence++;
            }
            int next = span.end();
            while (next < sentences[sentence + 1] && PARTICLES.contains(words[next])) {
                next++;
            }
            boolean goesOn = span.type().equals("PERSON")
                    && next > span.end()
                    && next < sentences[sentence + 1]
                    && Character.isUpperCase(words[next].charAt(0));
            if (!goesOn) {
                continue;
            }
            Span behind = i + 1 < spans.size() ? spans.get(i + 1) : null;
            int end = next + 1;
            if (behind != null && behind.first() < end) {
                end = Math.max(end, behind.end());
                spans.remove(i + 1);
            }
            spans.set(i, new Span(span.first(), end, "PERSON", span.confidence()));
        }
    }

    /** Whether a name is but a word of a title, as "Finance" before "Minister". */
    private boolean isTitle(Span span) {
        return span.end() == span.first() + 1
                && span.end() < words.length
                && NameWords.SHARED.isTitle(words[span.first()])
                && NameWords.SHARED.isTitle(words[span.end()])
                && Character.isUpperCase(words[span.end()].charAt(0));
    }

    private static boolean isInitial(String word) {
        return word.length() == 2 && word.charAt(1) == '.' && Character.isUpperCase(word.charAt(0));
    }

    /** "United Nations Interim Force in Lebanon (UNIFIL)" is one name, whatever was found in it. */
    private void letters(int bracket, int least) {
        String letters = words[bracket + 1];
        int begin = letters.length() < 3 ? -1 : spelled(letters, bracket, least);
        if (begin < 0) {
            return;
        }
        Span whole = null;
        for (Span span : within(begin, bracket)) {
            whole = whole == null || (isPlain(whole) && !isPlain(span)) ? span : whole;
        }
        if (whole != null) {
            boolean isMixed = within(begin, bracket).size() > 1 && isPlain(whole);
            String type = isMixed ? "ORGANIZATION" : whole.type();
            replace(new Span(begin, bracket, type, whole.confidence()));
        }
    }

    private static boolean isPlain(Span span) {
        return span.type().equals("LOCATION") || span.type().equals("NORP");
    }

    /** The first of the words whose initials, small words counted or not, are the letters; -1 if they are not. */
    private int spelled(String letters, int bracket, int least) {
        int word = bracket - 1;
        int letter = letters.length() - 1;
        while (letter >= 0 && word >= least) {
            char initial = Character.toUpperCase(words[word].charAt(0));
            if (!Character.isUpperCase(letters.charAt(letter))) {
                return -1;
            }
            if (initial == letters.charAt(letter)) {
                letter--;
            } else if (!SMALL.contains(words[word])) {
                return -1;
            }
            word--;
        }
        return letter < 0 && Character.isUpperCase(words[word + 1].charAt(0)) ? word + 1 : -1;
    }

    private void title(int quote, int first, int next) {
        boolean isWork = NameWords.SHARED.isWork(words[quote - 1])
                || (quote - 2 >= first && NameWords.SHARED.isWork(words[quote - 2]));
        if (!isWork) {
            return;
        }
        for (int i = quote + 1; i < Math.min(next, quote + 2 + LONGEST_TITLE); i++) {
            if (isQuote(words[i])) {
                int end = ".,".contains(words[i - 1]) ? i - 1 : i;
                if (end > quote + 1) {
                    replace(new Span(quote + 1, end, "MISC", 0.9f));
                }
                return;
            }
            char c = words[i].charAt(0);
            boolean fits =
                    !Character.isLowerCase(c) || (i > quote + 1 && SMALL.contains(words[i].toLowerCase(Locale.ROOT)));
            if (!fits) {
                return;
            }
        }
    }

    private static boolean isQuote(String word) {
        return switch (word) {
            case "\"", "“", "”", "``", "''", "‘", "’", "'" -> true;
            default -> false;
        };
    }

    private List<Span> within(int first, int end) {
        int from = lowerBound(first);
        int to = from;
        while (to < spans.size() && spans.get(to).first() < end) {
            to++;
        }
        return spans.subList(from, to);
    }

    /** The first span that ends behind a word; spans stand in text order. */
    private int lowerBound(int word) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() <= word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void replace(Span span) {
        List<Span> others = within(span.first(), span.end());
        @Nullable Span before = others.isEmpty() ? null : others.get(0);
        if (before == null || before.first() >= span.first()) {
            others.clear();
            spans.add(lowerBound(span.first()), span);
        }
    }
}
