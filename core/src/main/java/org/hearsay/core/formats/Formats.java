package org.hearsay.core.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.core.plugins.Services;
import org.hearsay.core.spi.Content;
import org.hearsay.core.spi.ContentReader;
import org.hearsay.core.spi.FormatPlugin;
import org.hearsay.core.spi.Names;
import org.hearsay.core.spi.Option;
import org.hearsay.core.spi.OptionValues;
import org.jspecify.annotations.Nullable;

/** The formats that articles can be read from, with the values of their options. Immutable and safe for threads. */
public final class Formats {
    private final Map<String, FormatPlugin> byName = new TreeMap<>();
    /** Formats of articles before archives: a document may be a ZIP file inside. */
    private final List<FormatPlugin> byKind;

    private final Map<String, OptionValues> options = new HashMap<>();
    private final List<String> problems;

    private Formats(Services<FormatPlugin> found, List<String> settings) {
        found.plugins().forEach(plugin -> byName.put(plugin.name(), plugin));
        problems = found.problems();
        byKind = new ArrayList<>(byName.values());
        byKind.sort(Comparator.comparing(FormatPlugin::kind));
        Map<String, Map<String, Object>> given = given(settings);
        byName.forEach((name, plugin) ->
                options.put(name, OptionValues.of(plugin.options(), given.getOrDefault(name, Map.of()))));
    }

    /**
     * The formats that services files name.
     *
     * @param settings options of formats, such as {@code "csv.text=body"}
     * @throws IllegalArgumentException if a setting is wrong, saying what would do
     */
    public static Formats load(ClassLoader loader, List<String> settings) {
        return load(List.of(loader), settings);
    }

    /**
     * The formats that services files of several class loaders name: of the class path and of plugin folders. Of two with one
     * name the first is kept, and the other is among the {@linkplain #problems problems}.
     *
     * @param settings options of formats, such as {@code "csv.text=body"}
     * @throws IllegalArgumentException if a setting is wrong, saying what would do
     */
    public static Formats load(List<ClassLoader> loaders, List<String> settings) {
        return new Formats(Services.load(FormatPlugin.class, "format", FormatPlugin::name, loaders), settings);
    }

    /** What could not be loaded, and why; the others can be used. */
    public List<String> problems() {
        return problems;
    }

    private Map<String, Map<String, Object>> given(List<String> settings) {
        Map<String, Map<String, Object>> given = new HashMap<>();
        for (String setting : settings) {
            int dot = setting.indexOf('.');
            int equals = setting.indexOf('=', dot + 1);
            if (dot <= 0 || equals < 0) {
                throw new IllegalArgumentException(
                        "an option of a format is set as FORMAT.OPTION=VALUE, such as csv.text=body, not '" + setting
                                + "'");
            }
            FormatPlugin plugin = named(setting.substring(0, dot));
            Option option = option(plugin, setting.substring(dot + 1, equals));
            given.computeIfAbsent(plugin.name(), name -> new HashMap<>())
                    .put(option.name(), option.parse(setting.substring(equals + 1)));
        }
        return given;
    }

    private static Option option(FormatPlugin plugin, String name) {
        for (Option option : plugin.options()) {
            if (option.name().equals(name)) {
                return option;
            }
        }
        List<String> names = plugin.options().stream().map(Option::name).toList();
        throw new IllegalArgumentException(
                "format '%s' has no option '%s'%s".formatted(plugin.name(), name, Names.hint(name, names)));
    }

    /** All of them, by name. */
    public Collection<FormatPlugin> all() {
        return byName.values();
    }

    /**
     * The format of a name.
     *
     * @throws IllegalArgumentException for an unknown name, with what exists
     */
    public FormatPlugin named(String name) {
        FormatPlugin plugin = byName.get(name);
        if (plugin == null) {
            throw new IllegalArgumentException("no format '" + name + "'" + Names.hint(name, byName.keySet()));
        }
        return plugin;
    }

    /** Opens a content of a format with the values of its options. */
    ContentReader open(FormatPlugin format, Content content) throws IOException {
        return format.open(content, options.getOrDefault(format.name(), OptionValues.of(Map.of())));
    }

    /** The format of a content: by its first bytes, else its media type, else its name; null if that tells none. */
    @Nullable
    FormatPlugin tell(Content content) throws IOException {
        for (FormatPlugin format : byKind) {
            if (format.recognises(content)) {
                return format;
            }
        }
        String mediaType = content.facts().mediaType();
        if (mediaType != null) {
            for (FormatPlugin format : byKind) {
                if (format.mediaTypes().contains(mediaType)) {
                    return format;
                }
            }
        }
        return ofName(content.name());
    }

    /** The format that a name's ending tells, the longest one; null if none does. */
    @Nullable
    FormatPlugin ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        FormatPlugin best = null;
        int length = 0;
        for (FormatPlugin format : byKind) {
            for (String ending : format.endings()) {
                if (lower.endsWith(ending) && ending.length() > length) {
                    best = format;
                    length = ending.length();
                }
            }
        }
        return best;
    }

    /** All endings that tell a format, sorted. */
    List<String> endings() {
        return byKind.stream()
                .flatMap(format -> format.endings().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
