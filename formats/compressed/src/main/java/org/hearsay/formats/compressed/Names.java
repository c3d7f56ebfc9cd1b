package org.hearsay.formats.compressed;

/** Names of entries. Stateless. */
final class Names {
    private Names() {}

    /** Whether an entry is what an operating system put there for itself. */
    static boolean isClutter(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        return name.startsWith("__MACOSX/")
                || file.startsWith("._")
                || file.equals(".DS_Store")
                || file.equals("Thumbs.db");
    }
}
