package org.hearsay.annotators.language;

import java.util.Locale;
import java.util.Set;

/**
 * Makes Penn Treebank tags of the classes of Universal Dependencies: the form of a word that these leave open is told by its
 * ending, its lemma and the auxiliary before it. Stateless.
 */
final class PennTags {
    private static final Set<String> MODALS = Set.of(
            "can",
            "could",
            "may",
            "might",
            "must",
            "shall",
            "should",
            "will",
            "would",
            "'ll",
            "\u2019ll",
            "'d",
            "\u2019d",
            "ca",
            "wo",
            "ought");
    private static final Set<String> QUESTION_WORDS = Set.of("who", "whom", "what", "whoever", "whatever");
    private static final Set<String> QUESTION_ADVERBS = Set.of("when", "where", "why", "how");
    private static final Set<String> POSSESSIVES = Set.of("my", "your", "his", "her", "its", "our", "their");

    private PennTags() {}

    /** The Penn tags of the tokens of a sentence; those of punctuation are looked up. */
    static String[] of(String[] classes, String[] words, String[] lemmas) {
        String[] tags = new String[words.length];
        for (int i = 0; i < tags.length; i++) {
            String punctuation = Punctuation.tag(words[i], 0, words[i].length());
            tags[i] = punctuation == null ? tag(classes, words, lemmas, i) : punctuation;
        }
        return tags;
    }

    private static String tag(String[] classes, String[] words, String[] lemmas, int i) {
        String word = words[i].toLowerCase(Locale.ROOT);
        return switch (classes[i]) {
            case "NOUN" -> word.endsWith("s") && !word.equals(lemmas[i]) ? "NNS" : "NN";
            case "PROPN" -> "NNP";
            case "VERB", "AUX" -> verb(lemmas, i, word);
            case "ADJ" -> "JJ";
            case "ADV" -> QUESTION_ADVERBS.contains(word) ? "WRB" : "RB";
            case "ADP" -> "IN";
            case "SCONJ" -> QUESTION_ADVERBS.contains(word) ? "WRB" : "IN";
            case "PRON" -> pronoun(word);
            case "DET" -> word.equals("which") || word.equals("what") ? "WDT" : "DT";
            case "CCONJ" -> "CC";
            case "NUM" -> "CD";
            case "PART" -> particle(word);
            case "INTJ" -> "UH";
            case "SYM" -> "SYM";
            case "PUNCT" -> ":";
            default -> "FW";
        };
    }

    private static String verb(String[] lemmas, int i, String word) {
        if (MODALS.contains(word)) {
            return "MD";
        }
        if (word.endsWith("ing") && word.length() > 4 && !word.equals(lemmas[i])) {
            return "VBG";
        }
        String before = auxiliary(lemmas, i);
        if (word.equals("been")) {
            return "VBN";
        }
        if (word.equals("was") || word.equals("were")) {
            return "VBD";
        }
        if (word.equals(lemmas[i])) {
            boolean bare = before.equals("to") || before.equals("do") || MODALS.contains(before);
            return bare ? "VB" : "VBP";
        }
        if (word.equals("are") || word.equals("am")) {
            return "VBP";
        }
        if (word.endsWith("s")) {
            return "VBZ";
        }
        return before.equals("have") || before.equals("be") ? "VBN" : "VBD";
    }

    /** The lemma of the auxiliary before a verb, at most three words away; empty if there is none. */
    private static String auxiliary(String[] lemmas, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - 3); i--) {
            boolean auxiliary = Set.of("have", "be", "do", "to").contains(lemmas[i]) || MODALS.contains(lemmas[i]);
            if (auxiliary) {
                return lemmas[i];
            }
        }
        return "";
    }

    private static String pronoun(String word) {
        if (POSSESSIVES.contains(word)) {
            return "PRP$";
        }
        if (QUESTION_WORDS.contains(word)) {
            return "WP";
        }
        return switch (word) {
            case "whose" -> "WP$";
            case "which" -> "WDT";
            case "this", "that", "these", "those" -> "DT";
            case "there" -> "EX";
            default -> "PRP";
        };
    }

    private static String particle(String word) {
        return switch (word) {
            case "to" -> "TO";
            case "'s", "\u2019s", "'", "\u2019" -> "POS";
            default -> "RB";
        };
    }
}
