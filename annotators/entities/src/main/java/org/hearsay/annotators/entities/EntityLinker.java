package org.hearsay.annotators.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Joins the mentions of one entity within a document: the same name, a person's surname or first name alone, the initials of an
 * organisation, a shortened name. Each mention joins the entity of its longest fitting name seen before; a map of words to
 * entities keeps this near-linear. Made for one document.
 */
final class EntityLinker {
    private final Map<String, Entity> byName = new HashMap<>();
    private final Map<String, Entity> byWord = new HashMap<>();
    private final Map<String, Entity> byInitials = new HashMap<>();
    private final List<Entity> entities = new ArrayList<>();

    /** An entity of the document: its id, and the fullest form of its name. */
    static final class Entity {
        private final String id;
        private String name;

        private Entity(String id, String name) {
            this.id = id;
            this.name = name;
        }

        String id() {
            return id;
        }

        String name() {
            return name;
        }
    }

    /** The entity of a mention; mentions are handed over in text order. */
    Entity link(String mention, String type) {
        String name = mention.strip().replaceAll("\\s+", " ");
        String key = key(name, type);
        Entity entity = byName.get(key);
        if (entity == null) {
            entity = shortened(name, type);
        }
        if (entity == null) {
            entity = new Entity("e" + (entities.size() + 1), name);
            entities.add(entity);
        } else if (isFuller(name, entity.name)) {
            entity.name = name;
        }
        remember(name, type, entity);
        return entity;
    }

    private @Nullable Entity shortened(String name, String type) {
        if (type.equals("NORP")) {
            return null;
        }
        String[] words = name.split(" ", -1);
        if (words.length == 1) {
            Entity entity = byWord.get(key(bare(name), type));
            return entity == null && isInitials(name) ? byInitials.get(key(name.replace(".", ""), type)) : entity;
        }
        if (type.equals("PERSON")) {
            // a fuller name of one that was a surname alone until now
            Entity entity = byName.get(key(words[words.length - 1], type));
            return entity != null && entity.name.indexOf(' ') < 0 ? entity : null;
        }
        return byInitials.get(key(initials(words), type));
    }

    private void remember(String name, String type, Entity entity) {
        byName.putIfAbsent(key(name, type), entity);
        String[] words = name.split(" ", -1);
        if (type.equals("NORP")) {
            return;
        }
        if (words.length > 1) {
            if (type.equals("PERSON")) {
                // the surname means the person named last with it
                byWord.put(key(bare(words[words.length - 1]), type), entity);
                byWord.putIfAbsent(key(words[0], type), entity);
            } else if (type.equals("ORGANIZATION")) {
                byWord.putIfAbsent(key(words[0], type), entity);
            }
            byInitials.putIfAbsent(key(initials(words), type), entity);
        } else {
            byWord.putIfAbsent(key(bare(name), type), entity);
            if (isInitials(name)) {
                byInitials.putIfAbsent(key(name.replace(".", ""), type), entity);
            }
        }
    }

    private static boolean isFuller(String name, String than) {
        return name.length() > than.length() && !isInitials(name);
    }

    private static boolean isInitials(String name) {
        return name.length() > 1
                && name.length() <= 8
                && name.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
    }

    private static String initials(String[] words) {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }

    /** "al-Sharaa" and "Sharaa" are one name. */
    private static String bare(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.startsWith("al-") || lower.startsWith("el-") ? word.substring(3) : word;
    }

    private static String key(String name, String type) {
        return type + ' ' + name.toLowerCase(Locale.ROOT);
    }
}
