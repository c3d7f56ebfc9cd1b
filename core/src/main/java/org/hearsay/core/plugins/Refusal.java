package org.hearsay.core.plugins;

import java.util.Locale;

/**
 * A plugin that is not used, and why. Immutable.
 *
 * @param plugin its name if that is known, else its class; empty if neither is
 * @param source the jar or folder it is in
 * @param reason what is wrong and what would work; lower case, no full stop
 */
public record Refusal(String plugin, PluginSource source, String reason) {

    /** Whether it may be the plugin that somebody asks for by name: by its own name, its class or its jar. */
    public boolean mayBe(String name) {
        String simple = plugin.substring(plugin.lastIndexOf('.') + 1).replaceAll("Plugin$", "");
        String kebab = simple.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return plugin.equals(name) || kebab.equals(name) || source.name().matches("(.*[-_.])?" + name + "([-_.].*)?");
    }

    /** Which plugin, and that it is refused with its reason. */
    public String message() {
        return (plugin.isEmpty() ? "plugin" : "plugin '" + plugin + "'") + " is refused: " + reason;
    }

    @Override
    public String toString() {
        return source.path() + ": " + message();
    }
}
