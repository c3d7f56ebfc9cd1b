package org.hearsay.annotators.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gives words their lemmas, from their tags: irregular forms from {@code irregular.tsv}, the others by the rules of English
 * inflection. Words are lower-cased, names keep their form. Immutable; safe for threads.
 */
final class Lemmatizer {
    private static final String VOWELS = "aeiou";

    /** Stems that end so are written with an "e" that inflection drops: "increas-ed", "reduc-ing". */
    private static final Set<String> E_ENDINGS = Set.of(
            "iz", "yz", "ys", "at", "ut", "uc", "nc", "rc", "ic", "ac", "rg", "dg", "ag", "ng", "ieg", "iv", "av", "ov",
            "ev", "lv", "rv", "us", "as", "is", "os", "ns", "rs", "ps", "ls", "ues", "ir", "ur", "ar", "or", "uir",
            "bl", "pl", "tl", "gl", "fl", "cl", "dl", "kl", "zl", "id", "ud", "od", "ad", "ap", "op", "yp", "ip", "up",
            "im", "um", "am", "om", "in", "un", "on", "an", "il", "ul", "ol", "al", "ak", "ok", "ik", "it", "ot", "et",
            "ib", "ub", "u", "ez", "az", "ooz", "c", "z", "ash_");

    /** Stems that end like those above and take no "e": "train-ed", "appeal-ed", "report-ed". */
    private static final Set<String> NO_E = Set.of(
            "ain", "ean", "oan", "oin", "een", "oon", "own", "awn", "ern", "eal", "ail", "oil", "oal", "eel", "ool",
            "owl", "ial", "eak", "oak", "ook", "eek", "aid", "oad", "ead", "eed", "ood", "oid", "ait", "eat", "oat",
            "eet", "oot", "uit", "eit", "out", "eap", "oap", "eep", "oop", "oup", "eam", "aim", "oam", "oom", "eem",
            "air", "ear", "oar", "our", "eer", "oor", "ier", "ong", "ang", "ing", "ous", "eas_", "ull", "son", "ion",
            "ton", "don", "pon", "lin_", "min_", "iss", "ass", "ess", "oss", "uss", "ag_", "eig", "alk", "ran_");

    /** Past participles and the like that are lemmas of their own as adjectives stay as they are. */
    private final Map<String, String> verbs = new HashMap<>();

    private final Map<String, String> nouns = new HashMap<>();
    private final Map<String, String> adjectives = new HashMap<>();
    private final Map<String, String> stems = new HashMap<>();

    /** One for all threads. */
    static final Lemmatizer SHARED = new Lemmatizer();

    private Lemmatizer() {
        for (String[] fields : Data.rows("irregular.tsv", 3)) {
            Map<String, String> forms = switch (fields[0]) {
                case "V" -> verbs;
                case "N" -> nouns;
                case "A" -> adjectives;
                default -> throw new IllegalStateException("irregular.tsv has no kind '" + fields[0] + "'");
            };
            for (String form : fields[2].split(" ", -1)) {
                forms.putIfAbsent(form, fields[1]);
            }
        }
        for (String[] fields : Data.rows("stems.tsv", 2)) {
            for (String verb : fields[1].split(" ", -1)) {
                stems.put(stem(verb), verb);
            }
        }
    }

    private static String stem(String verb) {
        return verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
    }

    /**
     * The lemma of a word.
     *
     * @param tag its Penn Treebank tag
     */
    String lemma(String word, String tag) {
        if (tag.startsWith("NNP")) {
            return word;
        }
        String lower = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return switch (tag) {
            case "VBZ", "VBD", "VBN", "VBG", "VBP", "MD", "VB" -> verb(lower, tag);
            case "NNS" -> noun(lower);
            case "JJR", "JJS", "RBR", "RBS" -> comparative(lower);
            case "RB" -> lower.equals("n't") ? "not" : lower;
            default -> lower;
        };
    }

    private String verb(String word, String tag) {
        String irregular = verbs.get(word);
        if (irregular != null) {
            return word.equals("lay") && !tag.equals("VBD") ? "lay" : irregular;
        }
        return switch (tag) {
            case "VBZ" -> withoutS(word);
            case "VBD", "VBN" ->
                word.endsWith("ied") && word.length() > 4
                        ? cut(word, 3) + "y"
                        : word.endsWith("ed") && word.length() > 3 ? base(cut(word, 2)) : word;
            case "VBG" -> word.endsWith("ing") && word.length() > 4 ? base(cut(word, 3)) : word;
            default -> word;
        };
    }

    /** The infinitive of a stem from which "ed" or "ing" was cut. */
    private String base(String stem) {
        String known = stems.get(stem);
        if (known != null) {
            return known;
        }
        int length = stem.length();
        if (length < 3) {
            return stem;
        }
        char last = stem.charAt(length - 1);
        char before = stem.charAt(length - 2);
        if (last == before && "bdgmnprt".indexOf(last) >= 0) {
            return cut(stem, 1);
        }
        String three = stem.substring(length - 3);
        if (NO_E.contains(three)
                || last == 'y'
                || last == 'w'
                || last == 'x'
                || last == 'h'
                || (last == 'k' && before != 'a')) {
            return stem;
        }
        boolean dropsE = E_ENDINGS.contains(stem.substring(length - 2))
                || E_ENDINGS.contains(stem.substring(length - 1))
                || E_ENDINGS.contains(three);
        return dropsE && hasVowel(stem) ? stem + "e" : stem;
    }

    private static boolean hasVowel(String stem) {
        for (int i = 0; i < stem.length(); i++) {
            if (VOWELS.indexOf(stem.charAt(i)) >= 0 || stem.charAt(i) == 'y') {
                return true;
            }
        }
        return false;
    }

    private String noun(String word) {
        String irregular = nouns.get(word);
        if (irregular != null) {
            return irregular;
        }
        if (word.endsWith("men") && word.length() > 4) {
            return cut(word, 2) + "an";
        }
        return withoutS(word);
    }

    private static String withoutS(String word) {
        if (!word.endsWith("s") || word.length() < 3 || word.endsWith("ss")) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return cut(word, 3) + "y";
        }
        if (word.endsWith("sses")
                || word.endsWith("shes")
                || word.endsWith("ches")
                || word.endsWith("xes")
                || word.endsWith("zzes")
                || word.endsWith("oes")) {
            return cut(word, 2);
        }
        return cut(word, 1);
    }

    private String comparative(String word) {
        String irregular = adjectives.get(word);
        if (irregular != null) {
            return irregular;
        }
        int ending = word.endsWith("est") ? 3 : word.endsWith("er") ? 2 : 0;
        if (ending == 0 || word.length() < ending + 3) {
            return word;
        }
        String stem = cut(word, ending);
        char last = stem.charAt(stem.length() - 1);
        if (last == 'i') {
            return cut(stem, 1) + "y";
        }
        if (last == stem.charAt(stem.length() - 2) && "bdgmnt".indexOf(last) >= 0) {
            return cut(stem, 1);
        }
        return last == 'g' || last == 'c' || last == 'v' || last == 's' || (last == 't' && stem.endsWith("at"))
                ? stem + "e"
                : stem;
    }

    private static String cut(String word, int characters) {
        return word.substring(0, word.length() - characters);
    }
}
