package org.hearsay.annotators.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Joins the mentions of one entity within a document: the same name in any spelling, a person's surnames or first name alone,
 * initials, a shortened name. Each mention joins the entity of its longest fitting name seen before; maps of names and parts of
 * names keep this near-linear. Made for one document.
 */
final class EntityLinker {
    /** So many persons of one surname are looked at. */
    private static final int NAMESAKES = 8;

    private final Map<String, Entity> byName = new HashMap<>();
    private final Map<String, Entity> bySound = new HashMap<>();
    private final Map<String, Entity> byPart = new HashMap<>();
    private final Map<String, Entity> bySurnameSound = new HashMap<>();
    private final Map<String, Entity> byInitials = new HashMap<>();
    private final Map<String, List<Entity>> persons = new HashMap<>();
    private int count;

    /** An entity of the document: its id, and the fullest form of its name. */
    static final class Entity {
        private final String id;
        private String name;
        private NameForm form;

        private Entity(String id, String name, NameForm form) {
            this.id = id;
            this.name = name;
            this.form = form;
        }

        String id() {
            return id;
        }

        String name() {
            return name;
        }
    }

    /** The entities of the names of a text, in their order. */
    static List<Entity> link(TextWords text, List<Span> spans) {
        EntityLinker linker = new EntityLinker();
        List<Entity> entities = new ArrayList<>(spans.size());
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            String mention = text.covered(span);
            if (i > 0
                    && span.type().equals("ORGANIZATION")
                    && isInBrackets(text.words().words(), spans.get(i - 1), span)) {
                linker.stands(mention, entities.get(i - 1));
            }
            entities.add(linker.link(mention, span.type()));
        }
        return entities;
    }

    /** Whether initials stand in brackets right behind an organisation. */
    private static boolean isInBrackets(String[] words, Span name, Span letters) {
        return name.type().equals(letters.type())
                && letters.first() == name.end() + 1
                && letters.end() == letters.first() + 1
                && words[name.end()].equals("(")
                && isInitials(words[letters.first()]);
    }

    /** The entity of a mention; mentions are handed over in text order. */
    Entity link(String mention, String type) {
        String name = String.join(" ", mention.strip().split("\\s+", -1));
        NameForm form = NameForm.of(name);
        Entity entity = known(name, form, type);
        if (entity == null) {
            entity = new Entity("e" + ++count, name, form);
        } else if (isFuller(name, entity.name)) {
            entity.name = name;
            entity.form = form;
        }
        remember(name, form, type, entity);
        return entity;
    }

    /** Takes letters in brackets for the organisation before them, also where they are not its initials. */
    private void stands(String letters, Entity entity) {
        remember(letters, NameForm.of(letters), "ORGANIZATION", entity);
    }

    private @Nullable Entity known(String name, NameForm form, String type) {
        Entity entity = byName.get(key(form.from(0), type));
        if (entity != null || type.equals("NORP") || form.words().isEmpty()) {
            return entity;
        }
        String sound = form.sound();
        entity = sound.isEmpty() ? null : bySound.get(key(sound, type));
        if (entity != null) {
            return entity;
        }
        if (form.words().size() == 1) {
            entity = byPart.get(key(form.last(), type));
            if (entity == null && isInitials(name)) {
                return byInitials.get(key(letters(name), type));
            }
            return entity == null && type.equals("PERSON") ? bySurnameSound.get(form.lastSound()) : entity;
        }
        return type.equals("PERSON") ? person(form) : byInitials.get(key(initials(name), type));
    }

    /** A person who was named more fully, or only with a part of the name, until now. */
    private @Nullable Entity person(NameForm form) {
        Entity entity = byPart.get(key(form.from(0), "PERSON"));
        if (entity != null) {
            return entity;
        }
        List<Entity> namesakes = persons.getOrDefault(form.last(), List.of());
        for (int i = namesakes.size() - 1; i >= Math.max(0, namesakes.size() - NAMESAKES); i--) {
            if (form.canBe(namesakes.get(i).form)) {
                return namesakes.get(i);
            }
        }
        entity = byName.get(key(form.words().get(0), "PERSON"));
        return entity != null && entity.form.words().size() == 1 ? entity : null;
    }

    private void remember(String name, NameForm form, String type, Entity entity) {
        boolean isNew = byName.putIfAbsent(key(form.from(0), type), entity) == null;
        if (type.equals("NORP") || form.words().isEmpty()) {
            return;
        }
        if (isNew && !form.sound().isEmpty()) {
            bySound.putIfAbsent(key(form.sound(), type), entity);
        }
        if (type.equals("PERSON")) {
            rememberPerson(form, entity, isNew);
        } else if (isNew && type.equals("ORGANIZATION")) {
            byPart.putIfAbsent(key(form.words().get(0), type), entity);
        }
        if (isNew && isInitials(name)) {
            byInitials.putIfAbsent(key(letters(name), type), entity);
        } else if (isNew && name.indexOf(' ') > 0) {
            byInitials.putIfAbsent(key(initials(name), type), entity);
            byInitials.putIfAbsent(key(form.initials(), type), entity);
        }
    }

    private void rememberPerson(NameForm form, Entity entity, boolean isNew) {
        List<String> words = form.words();
        if (words.size() > 1 || isNew) {
            // the surname means the person named last with it
            byPart.put(key(form.last(), "PERSON"), entity);
        }
        if (words.size() > 1 && !form.lastSound().isEmpty()) {
            bySurnameSound.put(form.lastSound(), entity);
        }
        if (isNew) {
            List<Entity> namesakes = persons.computeIfAbsent(form.last(), last -> new ArrayList<>());
            if (namesakes.isEmpty() || namesakes.get(namesakes.size() - 1) != entity) {
                namesakes.add(entity);
            }
            for (int i = 0; i < words.size() - 1; i++) {
                byPart.putIfAbsent(key(words.get(i), "PERSON"), entity);
                if (i > 0 && form.isSurnameFrom(i)) {
                    byPart.put(key(form.from(i), "PERSON"), entity);
                }
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

    /** The letters of initials, in lower case as keys are. */
    private static String letters(String initials) {
        return NameForm.of(initials).from(0);
    }

    /** The initials of the words with capitals. */
    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            boolean begins = i == 0 || name.charAt(i - 1) == ' ' || name.charAt(i - 1) == '-';
            if (begins && Character.isUpperCase(name.charAt(i))) {
                initials.append(name.charAt(i));
            }
        }
        return letters(initials.toString());
    }

    private static String key(String name, String type) {
        return type + ' ' + name;
    }
}
