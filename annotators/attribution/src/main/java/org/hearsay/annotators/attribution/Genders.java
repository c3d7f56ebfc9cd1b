package org.hearsay.annotators.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.core.spi.AnalyzedText;

/** What titles tell of the gender of persons, by entity. Serves one text. */
final class Genders {
    private static final Map<String, Gender> TITLES = Map.ofEntries(
            Map.entry("mr.", Gender.MALE),
            Map.entry("mr", Gender.MALE),
            Map.entry("sir", Gender.MALE),
            Map.entry("king", Gender.MALE),
            Map.entry("prince", Gender.MALE),
            Map.entry("spokesman", Gender.MALE),
            Map.entry("chairman", Gender.MALE),
            Map.entry("congressman", Gender.MALE),
            Map.entry("mrs.", Gender.FEMALE),
            Map.entry("mrs", Gender.FEMALE),
            Map.entry("ms.", Gender.FEMALE),
            Map.entry("ms", Gender.FEMALE),
            Map.entry("miss", Gender.FEMALE),
            Map.entry("queen", Gender.FEMALE),
            Map.entry("princess", Gender.FEMALE),
            Map.entry("spokeswoman", Gender.FEMALE),
            Map.entry("chairwoman", Gender.FEMALE),
            Map.entry("congresswoman", Gender.FEMALE));

    private final Map<String, Gender> known = new HashMap<>();

    /** The genders that titles and pronouns tell apart. */
    enum Gender {
        FEMALE,
        MALE
    }

    Genders(AnalyzedText text, List<Mention> mentions) {
        for (Mention mention : mentions) {
            int token = text.tokenAt(mention.begin()) - 1;
            Gender gender = token < 0 || !mention.isPerson()
                    ? null
                    : TITLES.get(text.word(token).toLowerCase(Locale.ROOT));
            if (gender != null) {
                known.putIfAbsent(mention.entity(), gender);
            }
        }
    }

    /** Whether a person may be of a gender: unless a title in the text says otherwise. */
    boolean fits(Mention mention, Gender gender) {
        return known.getOrDefault(mention.entity(), gender) == gender;
    }
}
