package org.hearsay.annotators.entities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The second look at a document: sure mentions decide on doubtful ones. The same name has one type; a surname or the first word
 * of a company that was named in full keeps its type, also where the model saw no name; initials in brackets behind a name are
 * that name's. Takes near-linear time. Made for one document.
 */
final class Agreement {
    /** Mentions below this are doubtful, and follow the other mentions of the same words. */
    private static final float DOUBTFUL = 0.75f;
    /** A full name as sure as this decides on its short forms. */
    private static final float SURE = 0.5f;
    /** A short form surer than this keeps its type. */
    private static final float FIRM = 0.97f;
    /** How sure a mention is that only the rest of the document shows. */
    private static final float SHOWN = 0.6f;

    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "de", "da", "di", "del", "der", "den", "la", "le", "bin", "ibn", "al", "el", "dos", "ten");

    private final Words words;
    private final Map<String, String> shortForms = new HashMap<>();
    private final Set<String> lowered = new HashSet<>();

    private Agreement(Words words) {
        this.words = words;
    }

    /** The mentions of a document, agreed, in text order. */
    static List<Span> of(Words words, List<Span> spans) {
        Agreement agreement = new Agreement(words);
        List<Span> voted = agreement.vote(agreement.byHead(spans));
        voted.addAll(agreement.initials(voted));
        voted.sort(Comparator.comparingInt(Span::first));
        agreement.learn(voted);
        return agreement.apply(voted);
    }

    /** Gives names of several words that are not quite sure the type that their last word tells. */
    private List<Span> byHead(List<Span> spans) {
        List<Span> typed = new ArrayList<>(spans.size());
        for (Span span : spans) {
            boolean open = span.end() - span.first() > 1 && span.confidence() < FIRM;
            String type = open ? NameWords.SHARED.typeOfHead(words.words()[span.end() - 1]) : null;
            typed.add(type == null ? span : span.as(type));
        }
        return typed;
    }

    /** Gives doubtful mentions the type that the same words have where the model is sure. */
    private List<Span> vote(List<Span> spans) {
        Map<String, Map<String, Float>> votes = new HashMap<>();
        for (Span span : spans) {
            if (span.confidence() >= DOUBTFUL) {
                votes.computeIfAbsent(name(span), key -> new HashMap<>())
                        .merge(span.type(), span.confidence(), Float::sum);
            }
        }
        List<Span> agreed = new ArrayList<>(spans.size());
        for (Span span : spans) {
            Map<String, Float> vote = span.confidence() < DOUBTFUL ? votes.get(name(span)) : null;
            agreed.add(vote == null ? span : span.as(best(vote, span.type())));
        }
        return agreed;
    }

    private static String best(Map<String, Float> votes, String otherwise) {
        String best = otherwise;
        for (Map.Entry<String, Float> entry : votes.entrySet()) {
            if (entry.getValue() > votes.getOrDefault(best, 0f)) {
                best = entry.getKey();
            }
        }
        return best;
    }

    /** Initials in brackets behind a name of several words, where no mention is yet. */
    private List<Span> initials(List<Span> spans) {
        Set<Integer> taken = new HashSet<>();
        spans.forEach(span -> taken.add(span.first()));
        List<Span> found = new ArrayList<>();
        for (Span span : spans) {
            int at = span.end() + 1;
            boolean brackets = at + 1 < words.words().length
                    && words.words()[span.end()].equals("(")
                    && words.words()[at + 1].equals(")");
            if (brackets && isInitials(words.words()[at], span)) {
                shortForms.put(words.words()[at], span.type());
                if (!taken.contains(at)) {
                    found.add(new Span(at, at + 1, span.type(), span.confidence()));
                }
            }
        }
        return found;
    }

    private boolean isInitials(String word, Span span) {
        StringBuilder capitals = new StringBuilder();
        for (int i = span.first(); i < span.end(); i++) {
            char first = words.words()[i].charAt(0);
            if (Character.isUpperCase(first)) {
                capitals.append(first);
            }
        }
        return word.length() > 1 && capitals.toString().equals(word);
    }

    /** Learns the short forms that full names can come back in. */
    private void learn(List<Span> spans) {
        for (String word : words.words()) {
            if (Character.isLowerCase(word.charAt(0))) {
                lowered.add(word);
            }
        }
        Set<String> names = new HashSet<>();
        spans.forEach(span -> names.add(span.type() + ' ' + name(span)));
        for (Span span : spans) {
            boolean full = span.end() - span.first() > 1 && span.confidence() >= SURE;
            String shortForm = !full ? null : span.type().equals("PERSON") ? surname(span) : firstWord(span);
            if (shortForm != null && !names.contains("LOCATION " + shortForm) && isName(shortForm)) {
                shortForms.putIfAbsent(shortForm, span.type());
            }
        }
    }

    private String surname(Span span) {
        return words.words()[span.end() - 1];
    }

    /** A company is called by the first word of its name; other organisations seldom are. */
    private @Nullable String firstWord(Span span) {
        boolean company = span.type().equals("ORGANIZATION") && span.end() - span.first() == 2;
        String first = words.words()[span.first()];
        return company && NameWords.SHARED.kinds(first) == 0 ? first : null;
    }

    /** A capital, and no word that the document also writes small. */
    private boolean isName(String word) {
        return word.length() > 2
                && Character.isUpperCase(first(word))
                && !lowered.contains(word.toLowerCase(Locale.ROOT))
                && NameWords.SHARED.kinds(word) == 0;
    }

    private static char first(String word) {
        int hyphen = word.indexOf('-');
        boolean particle =
                hyphen > 0 && PARTICLES.contains(word.substring(0, hyphen).toLowerCase(Locale.ROOT));
        return particle && hyphen + 1 < word.length() ? word.charAt(hyphen + 1) : word.charAt(0);
    }

    /** Gives short forms the type of their full names, and marks those that were missed. */
    private List<Span> apply(List<Span> spans) {
        List<Span> agreed = new ArrayList<>(spans.size());
        int next = 0;
        for (Span span : spans) {
            missed(next, span.first(), agreed);
            next = span.end();
            String type = span.end() - span.first() == 1 ? shortForms.get(words.words()[span.first()]) : null;
            agreed.add(type != null && span.confidence() < FIRM ? span.as(type) : span);
        }
        missed(next, words.words().length, agreed);
        return agreed;
    }

    /** Marks short forms among words without a mention, unless they are part of a longer name. */
    private void missed(int from, int to, List<Span> agreed) {
        for (int i = from; i < to; i++) {
            String type = shortForms.get(words.words()[i]);
            boolean alone = type != null && !isCapital(i - 1, from) && !(i + 1 < to && isCapital(i + 1, from));
            if (type != null && alone) {
                agreed.add(new Span(i, i + 1, type, SHOWN));
            }
        }
    }

    private boolean isCapital(int word, int from) {
        return word >= from && Character.isUpperCase(words.words()[word].charAt(0));
    }

    private String name(Span span) {
        // asList is a view: a copy for each name would make this quadratic
        return String.join(" ", Arrays.asList(words.words()).subList(span.first(), span.end()));
    }
}
