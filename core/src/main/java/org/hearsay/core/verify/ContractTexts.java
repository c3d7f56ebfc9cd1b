package org.hearsay.core.verify;

import java.util.List;

/** The texts that every annotator must take: news, and what archives hold besides. Stateless. */
public final class ContractTexts {
    /** Two paragraphs of news, in our own words. */
    public static final String NEWS = """
            RIVERTON, Nov 21 (Delta Wire) - Mayor Ana Ruiz said on Friday that the bridge "may not open" before March 2027.

            According to the Delta Transport Board, about 400 workers have left since Monday. "We can't rule out a delay," she added.
            """;

    private ContractTexts() {}

    /** A text with a name for it. */
    record Text(String name, String text) {}

    static List<Text> small() {
        String surrogate = String.valueOf((char) 0xD83D);
        return List.of(
                new Text("news", NEWS),
                new Text("empty", ""),
                new Text("one character", "a"),
                new Text("one blank", " "),
                new Text("one full stop", "."),
                new Text("line breaks alone", "\n\r\n\n\t\n"),
                new Text(
                        "emoji",
                        "\uD83D\uDE00 She said \uD83D\uDE00\uD83D\uDE00 on Monday \uD83D\uDC69\u200D\uD83D\uDE80."),
                new Text(
                        "right to left",
                        "\u0642\u0627\u0644 \u0627\u0644\u0631\u0626\u064A\u0633 \"\u0646\u0639\u0645\" \u202Eon Monday\u202C said \u05E9\u05DC\u05D5\u05DD."),
                new Text("lone surrogates", surrogate + "He may" + surrogate + " go. " + surrogate),
                new Text("control characters", "He\u0001 said\u0000 it \u0007may\u0001 be."),
                new Text("quotes alone", "\"\" '' \u201C\u201D \u00AB \u00BB \" ' \u201D"),
                new Text("unbalanced quotes", "\"He said \"it \u201Cmay\" be' so, she said."));
    }

    /** A megabyte each, in one line. */
    static List<Text> large() {
        return List.of(
                new Text("words", "He may say it on Monday, she said, ".repeat(30_000)),
                new Text("one word", "a".repeat(1_000_000)),
                new Text("digits", "1234567890".repeat(100_000)),
                new Text("quotes", "\" ' \u201C ".repeat(30_000)));
    }
}
