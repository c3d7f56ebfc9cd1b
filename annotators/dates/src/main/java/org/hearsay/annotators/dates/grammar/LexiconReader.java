package org.hearsay.annotators.dates.grammar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/**
 * Reads lexicon files: a line {@code class month} or {@code phrase holiday}, then lines {@code value = form, form}. A form that
 * begins with a capital must do so in the text; one that ends with a full stop may do so. The forms of a phrase can have
 * several words.
 *
 * <p>In a class, {@code tag/e/en} is short for {@code tag, tage, tagen}, and {@code \,} is a comma; {@code montag+} may begin a
 * compound that the lexicon doesn't hold and {@code +abend} may end one, so that Montagabend is read as two pieces without a
 * blank between them.
 */
final class LexiconReader {
    private final Symbols symbols;
    private final Lexicon lexicon;
    private final List<Phrase> phrases = new ArrayList<>();
    private String section = "";
    private boolean phrase;

    /** A form of several words, its kind, its value and its pattern. */
    record Phrase(String kind, Object value, String form, Pattern.Node pattern) {}

    LexiconReader(Symbols symbols, Lexicon lexicon) {
        this.symbols = symbols;
        this.lexicon = lexicon;
    }

    /** The forms of several words that have been read. */
    List<Phrase> phrases() {
        return phrases;
    }

    void read(List<String> lines, String file) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            try {
                if (!line.isEmpty() && !line.startsWith("#")) {
                    readLine(line);
                }
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(file + ", line " + (i + 1) + ": " + e.getMessage(), e);
            }
        }
    }

    private void readLine(String line) {
        if (line.startsWith("class ") || line.startsWith("phrase ")) {
            phrase = line.startsWith("phrase ");
            section = line.substring(line.indexOf(' ')).strip();
            return;
        }
        int equals = line.indexOf('=');
        if (equals < 0 || section.isEmpty()) {
            throw new IllegalArgumentException("'" + line + "' is none of class, phrase, value = forms");
        }
        String value = line.substring(0, equals).strip();
        for (int begin = equals + 1; begin <= line.length(); ) {
            int end = comma(line, begin);
            String form = line.substring(begin, end).strip();
            if (phrase) {
                phrases.add(new Phrase(section, number(value), form, Pattern.parse(form, new HashSet<>())));
            } else {
                inflect(value, form.replace("\\,", ","));
            }
            begin = end + 1;
        }
    }

    /** Where the next comma without a backslash before it lies; the end of the line if there is none. */
    private static int comma(String line, int from) {
        int at = line.indexOf(',', from);
        while (at > 0 && line.charAt(at - 1) == '\\') {
            at = line.indexOf(',', at + 1);
        }
        return at < 0 ? line.length() : at;
    }

    private void inflect(String value, String form) {
        boolean sign = form.length() == 1;
        boolean begins = form.endsWith("+") && !sign;
        boolean ends = form.startsWith("+") && !sign;
        String bare = form.substring(ends ? 1 : 0, form.length() - (begins ? 1 : 0));
        String[] parts = bare.split("/", -1);
        for (int i = 0; i < parts.length; i++) {
            Entry entry = add(value, i == 0 ? parts[0] : parts[0] + parts[i]);
            entry.setCompound(begins, ends);
        }
    }

    private Entry add(String value, String form) {
        boolean capital = Character.isUpperCase(form.charAt(0));
        String word = form.toLowerCase(Locale.ROOT);
        boolean dotted = word.endsWith(".") && word.indexOf('.') == word.length() - 1;
        Entry entry = lexicon.entry(dotted ? word.substring(0, word.length() - 1) : word);
        if (dotted) {
            entry.setDotted();
        }
        entry.add(symbols.ofClass(section), number(value), capital);
        return entry;
    }

    private static Object number(String value) {
        int begin = value.startsWith("-") ? 1 : 0;
        int end = begin;
        while (end < value.length() && value.charAt(end) >= '0' && value.charAt(end) <= '9') {
            end++;
        }
        boolean whole = end == value.length() && end > begin && end - begin <= 10;
        return whole ? (Object) Integer.valueOf(value) : value;
    }
}
