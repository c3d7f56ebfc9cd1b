package org.hearsay.annotators.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EntityLinkerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PERSON | Ahmed al-Sharaa; al-Sharaa; Sharaa; Lind; Bo Lind | e1 e1 e1 e2 e2",
                // articles and their spelling, particles, both surnames, given names between
                "PERSON | Al Sharaa; Ahmed al-Sharaa; el-Sharaa; Sharaa | e1 e1 e1 e1",
                "PERSON | Nasser bin Khalid; bin Khalid; Jan van der Berg; van der Berg | e1 e1 e2 e2",
                "PERSON | Diego Luis Prado Funes; Prado Funes; Prado; Funes | e1 e1 e1 e1",
                "PERSON | Han Mei; Han; Min Han | e1 e1 e2",
                // initials, accents, what stands behind
                "PERSON | Orla Quill; O. Quill; P. Quill; Orla B. Quill Jr. | e1 e1 e2 e1",
                "PERSON | José Núñez; Jose Nunez; Nunez | e1 e1 e1",
                // the same sounds in other letters
                "PERSON | Muhammad Sissi; Mohamed Sisi; Zelinsky; Zelinskyy; Martin; Morton | e1 e1 e2 e2 e3 e4",
                "PERSON | Omar Zelinskyy; Zelinsky; Muammar Qadhari; Moammar Qaddari; Qadari; Wood; Bo Wod | e1 e1 e2 e2 e2 e3 e4",
                "PERSON | Yusuf Sissi; Sisi; Kim Lee; Le; Ana Berger; Berg; Burger | e1 e1 e2 e3 e4 e5 e6",
                "ORGANIZATION | Hizbullah; Hezbollah | e1 e1",
                "ORGANIZATION | The Delta Times; Delta Times; Interim Force in Lund; IFIL; IFL | e1 e1 e2 e2 e2",
                "PERSON | Ana Ruiz; Luis Ruiz; Ruiz; Ana | e1 e2 e2 e1",
                "ORGANIZATION | United Nations Interim Force; UNIF; Delta Transport Board; Delta | e1 e1 e2 e2",
                "ORGANIZATION | U.N.; United Nations | e1 e1",
                "LOCATION | New York; York; Oslo; Oslo | e1 e2 e3 e3",
                "NORP | Syrian; Syrians; Syrian | e1 e2 e1"
            })
    void links_shortened_names(String type, String mentions, String expected) {
        EntityLinker linker = new EntityLinker();
        StringBuilder found = new StringBuilder();
        for (String mention : mentions.split("; ", -1)) {
            found.append(found.isEmpty() ? "" : " ")
                    .append(linker.link(mention, type).id());
        }
        assertThat(found).hasToString(expected);
    }
}
