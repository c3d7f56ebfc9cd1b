package org.hearsay.core.plugins;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.core.spi.AnnotatorPlugin;
import org.jspecify.annotations.Nullable;

/** Tells in words why a class of a plugin cannot be used. Stateless. */
public final class LinkageReason {
    private static final Pattern CLASS_FILE_VERSION = Pattern.compile("class file version (\\d+)");
    /** The class file version of Java N is N + 44. */
    private static final int JAVA_OFFSET = 44;

    private static final String CONTRACT = AnnotatorPlugin.class.getPackageName();

    private LinkageReason() {}

    /** What is wrong and what would work. */
    public static String of(LinkageError error, ClassLoader loader) {
        String message =
                Objects.requireNonNullElse(error.getMessage(), error.getClass().getSimpleName());
        if (error instanceof UnsupportedClassVersionError) {
            return newerJava(message);
        }
        if (error instanceof ExceptionInInitializerError && error.getCause() != null) {
            return "a class of it cannot be initialised: " + error.getCause();
        }
        if (message.replace('/', '.').contains(CONTRACT)) {
            return "was made for another version of the plugin contract than " + AnnotatorPlugin.CONTRACT + " ("
                    + message + "); take a version of it made for contract " + AnnotatorPlugin.CONTRACT;
        }
        if (error instanceof NoClassDefFoundError) {
            return missingClass(message, loader);
        }
        return "its classes do not fit one another (" + message + "); take the libraries that it was built with";
    }

    private static String newerJava(String message) {
        Matcher version = CLASS_FILE_VERSION.matcher(message);
        int running = Runtime.version().feature();
        if (!version.find()) {
            return "needs a newer Java than " + running + ": " + message;
        }
        int needed = Integer.parseInt(version.group(1)) - JAVA_OFFSET;
        return "needs Java %d, this is Java %d; run Hearsay with Java %d, or take a version of it made for Java %d"
                .formatted(needed, running, needed, running);
    }

    private static String missingClass(String message, ClassLoader loader) {
        String name = message.replaceAll("^Could not initialize class ", "").replace('/', '.');
        String resource = name.replace('.', '/') + ".class";
        @Nullable ClassLoader host = loader instanceof PluginClassLoader own ? own.host() : null;
        boolean hidden = host != null && host.getResource(resource) != null;
        return "needs the class '" + name + "', which is not in it"
                + (hidden ? " (Hearsay's own is not for plugins)" : "")
                + "; put the jar that has it beside the plugin's, both in a folder of their own";
    }
}
