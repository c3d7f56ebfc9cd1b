package org.hearsay.annotators.attribution;

import java.util.List;

/** Tells direct from indirect speech by the quotations that the content lies in. Stateless. */
final class SpeechKind {
    private SpeechKind() {}

    /** DIRECT if all words of the content are quoted, INDIRECT if none is, else MIXED. */
    static String of(TokenTable table, List<Span> contents) {
        int quoted = 0;
        int plain = 0;
        for (Span content : contents) {
            for (int i = content.begin(); i < content.end(); i++) {
                char first = table.text.text().charAt(table.text.begin(i));
                if (Character.isLetterOrDigit(first)) {
                    quoted += table.quotation[i] > 0 ? 1 : 0;
                    plain += table.quotation[i] > 0 ? 0 : 1;
                }
            }
        }
        return quoted == 0 ? "INDIRECT" : plain == 0 ? "DIRECT" : "MIXED";
    }
}
