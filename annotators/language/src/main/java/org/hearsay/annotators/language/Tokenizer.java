package org.hearsay.annotators.language;

import java.util.Locale;
import java.util.Set;

/**
 * Splits text into tokens after the manner of the Penn Treebank: punctuation, currency signs, clitics ("'s", "n't") and
 * brackets apart; hyphenated words, numbers with their separators, times, initials and abbreviations with their full stop,
 * addresses of the web whole. One pass; stateless between texts. Not safe for threads.
 */
final class Tokenizer {
    private static final String CLITICS_AFTER = " s ll re ve d m ";
    private static final Set<String> SCHEMES = Set.of("http", "https", "ftp");

    private final String text;
    private final Orthography orthography;
    private final Tokens tokens = new Tokens();

    private Tokenizer(String text, Orthography orthography) {
        this.text = text;
        this.orthography = orthography;
    }

    /** The tokens of a text. */
    static Tokens tokenize(String text, Orthography orthography) {
        Tokenizer tokenizer = new Tokenizer(text, orthography);
        int position = 0;
        while (position < text.length()) {
            position = isBlank(text.charAt(position)) ? position + 1 : tokenizer.token(position);
        }
        return tokenizer.tokens;
    }

    /** Whether a character parts tokens and belongs to none. */
    static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c == '\u200B'
                || c == '\uFEFF'
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c);
    }

    /** Adds the tokens that begin at a position; returns where to go on. */
    private int token(int begin) {
        char c = text.charAt(begin);
        if (isWordStart(begin)) {
            return word(begin);
        }
        int end = begin + 1;
        if (c == '.' || c == '-' || c == '_' || c == '*' || c == '=' || c == '!' || c == '?') {
            end = runOf(c, begin);
        } else if ((c == '\'' || c == '`') && at(end) == c) {
            end++;
        } else if (Character.isSurrogate(c) || Character.getType(c) == Character.OTHER_SYMBOL) {
            end = symbol(begin);
        }
        tokens.add(begin, end);
        return end;
    }

    private boolean isWordStart(int position) {
        char c = text.charAt(position);
        if (isWordCharacter(position)) {
            return true;
        }
        boolean beforeWord = position + 1 < text.length() && isWordCharacter(position + 1);
        return switch (c) {
            case '#', '@' -> beforeWord && Character.isLetter(text.charAt(position + 1));
            case '.' -> Character.isDigit(at(position + 1)) && (position == 0 || isBlank(text.charAt(position - 1)));
            // '98 for a year
            case '\'', '\u2019' ->
                Character.isDigit(at(position + 1))
                        && Character.isDigit(at(position + 2))
                        && !Character.isLetterOrDigit(at(position + 3));
            default -> false;
        };
    }

    private boolean isWordCharacter(int position) {
        char c = text.charAt(position);
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        if (Character.isHighSurrogate(c)) {
            return Character.isLetterOrDigit(text.codePointAt(position));
        }
        if (Character.isLowSurrogate(c)) {
            return position > 0 && Character.isLetterOrDigit(text.codePointAt(position - 1));
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** The character at a position, or a blank beyond the end. */
    private char at(int position) {
        return position < text.length() ? text.charAt(position) : ' ';
    }

    private int runOf(char c, int begin) {
        int end = begin;
        while (at(end) == c) {
            end++;
        }
        return end;
    }

    /** A symbol such as an emoji, with what joins and varies it. */
    private int symbol(int begin) {
        int end = begin + Character.charCount(text.codePointAt(begin));
        while (end < text.length()) {
            int next = text.codePointAt(end);
            boolean joined = text.charAt(end - 1) == '\u200D';
            boolean joins = next == 0x200D || next == 0xFE0F || (next >= 0x1F3FB && next <= 0x1F3FF);
            if (!joins && !(joined && !isBlank(text.charAt(end)))) {
                break;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    private int word(int begin) {
        int end = endOfWord(begin);
        if (at(end) == '$' && end - begin <= 3 && Character.isDigit(at(end + 1)) && isCapitals(begin, end)) {
            // US$5, HK$5
            end++;
        } else if (at(end) == '.' && keepsFullStop(begin, end)) {
            end++;
        }
        split(begin, end);
        return end;
    }

    private int endOfWord(int begin) {
        int end = begin + 1;
        while (end < text.length()) {
            if (isWordCharacter(end)) {
                end++;
            } else if (at(end) == ':' && text.startsWith("://", end) && isScheme(begin, end)) {
                return endOfAddress(end);
            } else if (joins(begin, end)) {
                end++;
            } else {
                break;
            }
        }
        return end;
    }

    /** Whether the character at a position, between two word characters, keeps them together. */
    private boolean joins(int begin, int position) {
        if (position + 1 >= text.length() || !isWordCharacter(position + 1)) {
            return false;
        }
        char before = text.charAt(position - 1);
        char after = text.charAt(position + 1);
        boolean digits = Character.isDigit(before) && Character.isDigit(after);
        return switch (text.charAt(position)) {
            case '-', '\u2010', '\u2011', '\'', '\u2019', '_', '/', '@' -> true;
            case '&' -> Character.isLetter(before) && Character.isLetter(after);
            case ',', ':', '\u2013' -> digits;
            case '.' -> !isSentenceJunction(begin, position);
            default -> false;
        };
    }

    /** "end.Start" without a blank: two lower-case letters at least, then a capital. */
    private boolean isSentenceJunction(int begin, int position) {
        return position - begin >= 2
                && Character.isLowerCase(text.charAt(position - 1))
                && Character.isLowerCase(text.charAt(position - 2))
                && Character.isUpperCase(text.charAt(position + 1));
    }

    private boolean isScheme(int begin, int end) {
        return end - begin <= 5 && SCHEMES.contains(text.substring(begin, end).toLowerCase(Locale.ROOT));
    }

    private int endOfAddress(int position) {
        int end = position;
        while (end < text.length() && !isBlank(text.charAt(end)) && "<>\"\u201C\u201D".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end > position + 3 && ".,;:!?)'\u2019".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private boolean isCapitals(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the full stop behind a word is part of it. */
    private boolean keepsFullStop(int begin, int end) {
        if (end - begin > 12) {
            return false;
        }
        char last = text.charAt(end - 1);
        if (end - begin == 1 && Character.isUpperCase(last)) {
            return last != 'I' || isFollowedByName(end + 1);
        }
        if (at(end + 1) == '.') {
            return false;
        }
        String word = text.substring(begin, end);
        Orthography.Kind kind = orthography.kind(word);
        if (kind == Orthography.Kind.BEFORE) {
            return !word.equals("No") && !word.equals("Mar") && !word.equals("Sun") && !word.equals("Sat")
                    || Character.isDigit(nextVisible(end + 1));
        }
        return kind != null || isInitials(word) || isCutShort(word, end) || isOrdinal(word, end);
    }

    private boolean isFollowedByName(int position) {
        return at(position) == ' '
                && Character.isUpperCase(at(position + 1))
                && Character.isLowerCase(at(position + 2));
    }

    /** Letters with full stops between them: "U.S", "a.m", "Ph.D". */
    private static boolean isInitials(String word) {
        int sinceStop = 0;
        boolean stop = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '.') {
                stop = true;
                sinceStop = 0;
            } else if (!Character.isLetter(c) || ++sinceStop > 2) {
                return false;
            }
        }
        return stop && sinceStop <= 2;
    }

    /** A short word with a full stop before a comma or a lower-case word can only be an abbreviation. */
    private boolean isCutShort(String word, int end) {
        if (word.length() > 5 || !Character.isLetter(word.charAt(word.length() - 1))) {
            return false;
        }
        return at(end + 1) == ','
                || (at(end + 1) == ' '
                        && Character.isLowerCase(at(end + 2))
                        && word.length() <= 4
                        && Character.isUpperCase(word.charAt(0)));
    }

    /** A short number with a full stop before a word on its line that doesn't begin a sentence. */
    private boolean isOrdinal(String word, int end) {
        if (!word.chars().allMatch(Character::isDigit) || !orthography.isOrdinal(word)) {
            return false;
        }
        int next = end + 1;
        while (next < text.length() && isBlank(at(next)) && at(next) != '\n') {
            next++;
        }
        int nextEnd = next;
        while (nextEnd < text.length() && isWordCharacter(nextEnd)) {
            nextEnd++;
        }
        return next > end + 1 && nextEnd > next && !orthography.isStarter(text.substring(next, nextEnd));
    }

    private char nextVisible(int position) {
        int i = position;
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        return at(i);
    }

    /** Adds a word, without its clitic, and the clitic. */
    private void split(int begin, int end) {
        int clitic = clitic(begin, end);
        if (clitic > begin && clitic < end) {
            tokens.add(begin, clitic);
            tokens.add(clitic, end);
        } else {
            tokens.add(begin, end);
        }
    }

    /** Where the clitic of a word begins; its end if it has none. */
    private int clitic(int begin, int end) {
        if (end - begin == 6 && text.regionMatches(true, begin, "cannot", 0, 6)) {
            return begin + 3;
        }
        for (int i = end - 1; i > begin && end - i <= 3; i--) {
            char c = text.charAt(i);
            if (c == '\'' || c == '\u2019') {
                String after = text.substring(i + 1, end).toLowerCase(Locale.ROOT);
                char before = Character.toLowerCase(text.charAt(i - 1));
                if (after.equals("t") && before == 'n' && i - 1 > begin) {
                    return i - 1;
                }
                return CLITICS_AFTER.contains(" " + after + " ") ? i : end;
            }
        }
        return end;
    }
}
