package org.hearsay.annotators.entities;

import org.hearsay.annotators.language.LanguagePlugin;
import org.hearsay.core.testing.AnnotatorTester;
import org.hearsay.core.types.EntityMention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EntityTraitsTest {
    private final AnnotatorTester tester = AnnotatorTester.of(new LanguagePlugin(), new EntitiesPlugin());

    @ParameterizedTest
    @ValueSource(
            strings = {
                // titles, before and behind
                "Mr. [Benjamin Adler](male singular) met Queen [Margaret](female singular).",
                "[Ana Ruiz](female singular), a spokeswoman for the port, left. [Ruiz](female singular) will return.",
                "[Ana Ruiz](- -), the chairman's deputy, left.",
                "President [Ana Ruiz](- singular) left.",
                // pronouns, where one person alone can be meant
                "[Hassan Idris](male singular) said he would leave. [Maria Lopez](female singular) left. Her party lost.",
                "[Hassan Idris](- -) met [Omar Khalil](- -). He was late.",
                "[Hassan Idris](- -) said: \"He is late.\"",
                // the form of the name
                "[Syrians](- plural) and [Kenyan](- -) farmers met."
            })
    void tells_gender_and_number(String marked) {
        tester.check(marked, EntityMention.class, EntityTraitsTest::traits);
    }

    private static String traits(EntityMention mention) {
        return (mention.getGender() == null ? "-" : mention.getGender())
                + " "
                + (mention.getNumber() == null ? "-" : mention.getNumber());
    }
}
