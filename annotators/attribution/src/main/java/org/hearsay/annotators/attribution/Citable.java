package org.hearsay.annotators.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.annotators.attribution.TokenTable.Kind;

/** Tells who and what can be cited for a statement, as a diplomat or a survey can, from reasons. Immutable; shared. */
final class Citable {
    static final Citable SHARED = load();

    private final Set<String> nouns = new TreeSet<>();
    private final List<String> examples = new ArrayList<>();

    private Citable() {}

    private static Citable load() {
        Citable citable = new Citable();
        try (InputStream in = Citable.class.getResourceAsStream("cited.tsv")) {
            if (in == null) {
                throw new IllegalStateException("'cited.tsv' is missing from the jar of the attribution annotator");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] fields = line.split("\t", -1);
                    citable.nouns.addAll(List.of(fields[1].split(" ", -1)));
                    citable.examples.add(fields[2]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("'cited.tsv' cannot be read", e);
        }
        return citable;
    }

    /** A phrase for each class. */
    List<String> examples() {
        return examples;
    }

    /** Whether the noun phrase that begins at a token is one, by its last noun: "two people" in "two people close to her". */
    boolean isOne(TokenTable table, int first) {
        int head = -1;
        for (int i = first; i < table.count && TokenTable.isPhrase(table.kindAt(i)); i++) {
            head = table.kindAt(i) == Kind.NOUN || table.kindAt(i) == Kind.PRONOUN ? i : head;
        }
        if (head < 0) {
            return false;
        }
        String noun = table.text.lemma(head);
        boolean named =
                table.kindAt(head) == Kind.PRONOUN || table.text.tag(head).startsWith("NNP");
        return named || nouns.contains(noun) || Organisations.SHARED.knows(noun);
    }
}
