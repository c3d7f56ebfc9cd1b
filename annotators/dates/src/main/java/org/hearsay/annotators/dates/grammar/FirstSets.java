package org.hearsay.annotators.dates.grammar;

import java.util.List;
import java.util.Map;

/** Computes the symbols that each kind of phrase can begin with: the cheap filter before the automaton is tried. */
final class FirstSets {
    private final Symbols symbols;
    private final Map<String, Integer> phrases;
    private final boolean[][] first;
    private final boolean[][] beginsWith;

    private FirstSets(Symbols symbols, Map<String, Integer> phrases) {
        this.symbols = symbols;
        this.phrases = phrases;
        first = new boolean[phrases.size()][symbols.size()];
        beginsWith = new boolean[phrases.size()][phrases.size()];
    }

    static boolean[][] of(
            List<Rule> rules, List<LexiconReader.Phrase> forms, Symbols symbols, Map<String, Integer> phrases) {
        FirstSets sets = new FirstSets(symbols, phrases);
        for (Rule rule : rules) {
            rule.patterns().forEach(pattern -> sets.add(rule.makes(), pattern));
        }
        forms.forEach(form -> sets.add(form.kind(), form.form()));
        sets.close();
        return sets.first;
    }

    private void add(String makes, String pattern) {
        int phrase = phrases.getOrDefault(makes, -1);
        for (List<Step> steps : Pattern.sequences(pattern)) {
            Step step = steps.get(0);
            switch (step.kind()) {
                case WORD -> first[phrase][symbols.ofWord(step.name())] = true;
                case CLASS -> first[phrase][symbols.known(step.name())] = true;
                case PHRASE -> beginsWith[phrase][phrases.getOrDefault(step.name(), -1)] = true;
            }
        }
    }

    /** Phrases begin with phrases that begin with phrases: until nothing is added. */
    private void close() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int phrase = 0; phrase < first.length; phrase++) {
                for (int other = 0; other < first.length; other++) {
                    changed |= beginsWith[phrase][other] && addAll(first[phrase], first[other]);
                }
            }
            for (int phrase = 0; phrase < first.length; phrase++) {
                if (beginsWith[phrase][phrase]) {
                    throw new IllegalArgumentException("a phrase of kind " + phrase + " begins with itself");
                }
                for (int other = 0; other < first.length; other++) {
                    changed |= beginsWith[phrase][other] && addAll(beginsWith[phrase], beginsWith[other]);
                }
            }
        }
    }

    private static boolean addAll(boolean[] to, boolean[] from) {
        boolean changed = false;
        for (int i = 0; i < to.length; i++) {
            changed |= from[i] && !to[i];
            to[i] |= from[i];
        }
        return changed;
    }
}
