package org.hearsay.annotators.dates.grammar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads rule files. A rule is
 *
 * <pre>
 * rule month-and-day : Day
 *   | {month} {d}
 *   = dayOf(month, d)
 *   ? not after: percent
 *   + on [Nov. 20](2026-11-20)
 *   - May 20 people come?
 * </pre>
 *
 * with one or more patterns, the expression of its meaning (or NONE for what must not be marked), guards, examples and
 * counter-examples.
 */
final class RuleReader {
    private final Symbols symbols;
    private final Lexicon lexicon;
    private final List<Rule> rules = new ArrayList<>();
    private final List<List<Pattern.Node>> patterns = new ArrayList<>();
    private final Set<String> ruleNames = new HashSet<>();
    private @Nullable Draft draft;

    /** A rule whose lines are still being read. */
    private static final class Draft {
        private final String name;
        private final String makes;
        private final List<Pattern.Node> patterns = new ArrayList<>();
        private final Set<String> slots = new LinkedHashSet<>();
        private final List<Guard> guards = new ArrayList<>();
        private final List<String> examples = new ArrayList<>();
        private String meaning = "";
        private String option = "";

        private Draft(String header) {
            int colon = header.indexOf(':');
            name = (colon < 0 ? header : header.substring(0, colon)).strip();
            makes = colon < 0 ? Grammar.TOP : header.substring(colon + 1).strip();
        }
    }

    RuleReader(Symbols symbols, Lexicon lexicon) {
        this.symbols = symbols;
        this.lexicon = lexicon;
    }

    List<Rule> rules() {
        return rules;
    }

    /** The patterns of each rule. */
    List<List<Pattern.Node>> patterns() {
        return patterns;
    }

    void read(List<String> lines, String file) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            try {
                if (line.startsWith("rule ")) {
                    finish();
                    draft = new Draft(line.substring(5));
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    readLine(line);
                }
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(file + ", line " + (i + 1) + ": " + e.getMessage(), e);
            }
        }
        finish();
    }

    private void readLine(String line) {
        Draft rule = draft;
        if (rule == null) {
            throw new IllegalArgumentException("'" + line + "' stands before the first rule");
        }
        String rest = line.substring(1).strip();
        switch (line.charAt(0)) {
            case '|' -> rule.patterns.add(Pattern.parse(rest, rule.slots));
            case '=' -> rule.meaning = rest;
            case '?' -> addGuard(rule, rest);
            case '+', '-' -> rule.examples.add(rest);
            default -> throw new IllegalArgumentException("'" + line + "' begins with none of | = ? + -");
        }
    }

    private void addGuard(Draft rule, String text) {
        if (text.startsWith("option:")) {
            rule.option = text.substring(text.indexOf(':') + 1).strip();
        } else {
            rule.guards.add(guard(text));
        }
    }

    private Guard guard(String text) {
        Guard guard = Guard.parse(text, symbols, lexicon);
        if (guard == null) {
            throw new IllegalArgumentException("'" + text + "' is no guard; one is 'not after: percent #NNS'");
        }
        return guard;
    }

    private void finish() {
        Draft rule = draft;
        draft = null;
        if (rule == null) {
            return;
        }
        try {
            if (!ruleNames.add(rule.name)) {
                throw new IllegalArgumentException(
                        "another rule has this name; names tell rules apart in examples and errors");
            }
            List<String> names = List.copyOf(rule.slots);
            Expression meaning = Expression.parse(rule.meaning, names);
            rules.add(new Rule(
                    rule.name,
                    rule.makes,
                    names,
                    meaning,
                    List.copyOf(rule.guards),
                    rule.option,
                    List.copyOf(rule.examples),
                    rules.size()));
            patterns.add(rule.patterns);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("rule '" + rule.name + "': " + e.getMessage(), e);
        }
    }
}
