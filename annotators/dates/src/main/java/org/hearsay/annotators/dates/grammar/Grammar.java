package org.hearsay.annotators.dates.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Lexicon and rules of a language, compiled. Loaded once in a JVM, shared by all threads. */
public final class Grammar {
    /** The kind of phrase that is marked in text. */
    public static final String TOP = "Timex";

    /** What numbers are put together by, whether rules name it or not. */
    private static final List<String> SIGNS = List.of(".", ",", "-", "/", "'");

    private static final int LONGEST_COMPOUND = 32;
    private static final int SHORTEST_PART = 3;

    /** The languages that have a grammar. */
    public static final Set<String> LANGUAGES = Set.of("de", "en");

    /** The language of documents whose own one has no grammar. */
    public static final String USUAL = "en";

    private static final Map<String, Grammar> LOADED = new ConcurrentHashMap<>();

    private final Conventions conventions;
    private final Lexicon lexicon = new Lexicon();
    private final Symbols symbols = new Symbols();
    private final Trie trie = new Trie();
    private final Map<String, Integer> phrases = new LinkedHashMap<>();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Rule> rules;
    private final boolean[][] first;

    private Grammar(String language) {
        LexiconReader words = new LexiconReader(symbols, lexicon);
        RuleReader reader = new RuleReader(symbols, lexicon);
        SIGNS.forEach(this::word);
        conventions = Conventions.read(lines("/" + language + "/grammar.properties", language));
        for (String file : conventions.files()) {
            String path = "/" + language + "/" + file;
            if (file.endsWith(".rules")) {
                reader.read(lines(path, language), file);
            } else {
                words.read(lines(path, language), file);
            }
        }
        rules = List.copyOf(reader.rules());
        rules.forEach(rule -> phrase(rule.makes()));
        words.phrases().forEach(phrase -> phrase(phrase.kind()));
        FirstSets firsts = new FirstSets(phrases.size());
        for (Rule rule : rules) {
            PatternAdder adder = new PatternAdder(rule, firsts);
            reader.patterns().get(rule.order()).forEach(adder::add);
        }
        words.phrases().forEach(phrase -> new PatternAdder(rule(phrase), firsts).add(phrase.pattern()));
        first = firsts.close(symbols.size());
        lexicon.freeze();
        trie.freeze();
    }

    /** The grammar of a language by its ISO 639-1 code; read when it is first asked for. */
    public static Grammar of(String language) {
        return LOADED.computeIfAbsent(language, Grammar::new);
    }

    /** The language whose grammar serves for a language tag such as {@code de-AT}. */
    public static String languageOf(@Nullable String tag) {
        String code = tag == null ? USUAL : Locale.forLanguageTag(tag).getLanguage();
        return LANGUAGES.contains(code) ? code : USUAL;
    }

    private static List<String> lines(String path, String language) {
        try (InputStream in = Grammar.class.getResourceAsStream("/org/hearsay/annotators/dates" + path)) {
            if (in == null) {
                throw new IllegalArgumentException("no grammar file '" + path + "' for language '" + language + "'");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("grammar file '" + path + "' cannot be read", e);
        }
    }

    private int phrase(String name) {
        return phrases.computeIfAbsent(name, key -> {
            starts.add(trie.newNode());
            return starts.size() - 1;
        });
    }

    private Rule rule(LexiconReader.Phrase phrase) {
        Expression value = new Expression.Constant(phrase.value());
        return new Rule(phrase.form(), phrase.kind(), List.of(), value, List.of(), "", List.of(), rules.size());
    }

    /** Adds the patterns of a rule to the automaton: each way through a pattern's graph becomes a way there. */
    private final class PatternAdder {
        private final Rule rule;
        private final FirstSets firsts;
        private final int phrase;
        private int[] slots = new int[8];
        private int[] asked = new int[8];

        PatternAdder(Rule rule, FirstSets firsts) {
            this.rule = rule;
            this.firsts = firsts;
            this.phrase = phraseNumber(rule.makes());
        }

        void add(Pattern.Node pattern) {
            follow(pattern, start(phrase), 0, 0);
        }

        private void follow(Pattern.Node place, int node, int steps, int length) {
            if (place.ways().isEmpty()) {
                trie.leaf(node, new Trie.Leaf(rule, Arrays.copyOf(slots, steps), Arrays.copyOf(asked, steps), length));
            }
            for (Pattern.Way way : place.ways()) {
                Step step = way.step();
                if (step == null) {
                    follow(way.to(), node, steps, length);
                } else {
                    follow(way.to(), take(step, node, steps), steps + 1, step.ahead() ? length : length + 1);
                }
            }
        }

        /** The node of the automaton behind a step. */
        private int take(Step step, int node, int steps) {
            if (steps == slots.length) {
                slots = Arrays.copyOf(slots, 2 * steps);
                asked = Arrays.copyOf(asked, 2 * steps);
            }
            slots[steps] = step.slot().isEmpty() ? -1 : rule.slots().indexOf(step.slot());
            int symbol = symbol(step, rule);
            asked[steps] = symbol;
            if (symbol < 0) {
                int other = phraseNumber(step.name());
                if (steps == 0) {
                    firsts.addPhrase(phrase, other);
                }
                return trie.phraseEdge(node, other, step.glued());
            }
            if (steps == 0) {
                firsts.addSymbol(phrase, symbol);
            }
            return trie.edge(node, symbol, step.glued());
        }
    }

    private int symbol(Step step, Rule rule) {
        return switch (step.kind()) {
            case WORD -> word(step.name());
            case CLASS -> check(symbols.known(step.name()), symbols.known(step.name()) >= 0, step, rule);
            // a phrase that used itself could nest without end
            case PHRASE ->
                check(-1, phrases.containsKey(step.name()) && !step.name().equals(rule.makes()), step, rule);
        };
    }

    private static int check(int symbol, boolean known, Step step, Rule rule) {
        if (!known) {
            throw new IllegalArgumentException("rule '%s': no %s '%s', or it is that of the rule"
                    .formatted(rule.name(), step.kind(), step.name()));
        }
        return symbol;
    }

    private int word(String word) {
        int symbol = symbols.ofWord(word);
        lexicon.entry(word).add(symbol, word, false);
        return symbol;
    }

    /** What holds for all of the language. */
    public Conventions conventions() {
        return conventions;
    }

    /** The rules in the order of their files. */
    public List<Rule> rules() {
        return rules;
    }

    /** The words of the language. */
    public Entry find(String text, int begin, int end) {
        return lexicon.find(text, begin, end);
    }

    /**
     * Where the second word of a compound begins that the lexicon holds only in its two parts: that with the longest first
     * part. The end of the stretch of text if it is no compound.
     */
    public int compoundJoint(String text, int begin, int end) {
        if (!lexicon.hasCompounds() || end - begin > LONGEST_COMPOUND) {
            return end;
        }
        for (int joint = end - SHORTEST_PART; joint >= begin + SHORTEST_PART; joint--) {
            if (find(text, joint, end).endsCompound()
                    && find(text, begin, joint).beginsCompound()) {
                return joint;
            }
        }
        return end;
    }

    public Trie trie() {
        return trie;
    }

    /** The number of a kind of phrase. */
    public int phraseNumber(String name) {
        return phrases.getOrDefault(name, -1);
    }

    public int phraseCount() {
        return starts.size();
    }

    /** The node that a kind of phrase starts at. */
    public int start(int phrase) {
        return starts.get(phrase);
    }

    /** Whether a kind of phrase can start with one of these symbols. */
    public boolean canStart(int phrase, int[] found) {
        boolean[] possible = first[phrase];
        for (int symbol : found) {
            if (possible[symbol]) {
                return true;
            }
        }
        return false;
    }

    /** The symbol of a class of words; -1 if no word of the language is of that class. */
    public int classSymbol(String name) {
        return symbols.known(name);
    }
}
