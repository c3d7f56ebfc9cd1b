package org.hearsay.cli.view;

import com.fasterxml.jackson.databind.JsonNode;

/** JSON that may stand in a script element: nothing in it can end the element or a line of it. Stateless. */
final class ScriptJson {
    private ScriptJson() {}

    static String of(JsonNode node) {
        // these characters stand in strings alone, where the escape means the same
        return node.toString()
                .replace("<", "\\u003c")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
