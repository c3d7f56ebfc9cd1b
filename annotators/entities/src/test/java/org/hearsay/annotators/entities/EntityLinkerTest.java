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
