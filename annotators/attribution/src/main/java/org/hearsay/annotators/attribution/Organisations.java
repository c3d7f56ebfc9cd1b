package org.hearsay.annotators.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The nouns that stand for an organisation told before, and which kinds of name they can mean. Immutable; shared. */
final class Organisations {
    static final Organisations SHARED = load();

    private final Map<String, String> classes = new LinkedHashMap<>();
    private final Map<String, String> endings = new HashMap<>();

    private Organisations() {}

    private static Organisations load() {
        Organisations organisations = new Organisations();
        try (InputStream in = Organisations.class.getResourceAsStream("organisations.tsv")) {
            if (in == null) {
                throw new IllegalStateException(
                        "'organisations.tsv' is missing from the jar of the attribution annotator");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] fields = line.split("\t", -1);
                    organisations.classes.put(fields[0], fields[1]);
                    organisations.endings.put(fields[0], fields[1]);
                    for (String ending : fields[2].split(" ", -1)) {
                        organisations.endings.put(ending.toLowerCase(Locale.ROOT), fields[1]);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("'organisations.tsv' cannot be read", e);
        }
        return organisations;
    }

    /** The nouns, with their classes. */
    Map<String, String> nouns() {
        return classes;
    }

    /** Whether a noun means those who report. */
    boolean isMedia(String noun) {
        return "media".equals(classes.get(noun));
    }

    /** Whether a noun, in lower case, stands for organisations at all. */
    boolean knows(String noun) {
        return classes.containsKey(noun);
    }

    /** Whether a noun can mean an organisation whose name ends with this word. */
    boolean fits(String noun, String lastWord) {
        @Nullable String named = endings.get(lastWord.toLowerCase(Locale.ROOT));
        return named == null || named.equals(classes.get(noun));
    }

    /** Whether an organisation with this word at an end of its name is of the kind of a noun. */
    boolean isSure(String noun, String word) {
        return fits(noun, word) && endings.containsKey(word.toLowerCase(Locale.ROOT));
    }
}
