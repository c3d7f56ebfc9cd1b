package org.hearsay.annotators.entities;

import org.hearsay.annotators.language.LanguagePlugin;
import org.hearsay.core.testing.AnnotatorTester;
import org.hearsay.core.types.EntityMention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What news is full of: headlines, datelines, lists, tables, and names of all the world. */
final class NewsCasesTest {
    private final AnnotatorTester tester = AnnotatorTester.of(new LanguagePlugin(), new EntitiesPlugin());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[SYRIA](LOCATION) AND [ISRAEL](LOCATION) AGREE TO TALKS IN [PARIS](LOCATION)",
                "[UNITED NATIONS](ORGANIZATION) WARNS OF FAMINE IN [SUDAN](LOCATION)",
                "[RUSSIAN](NORP) FORCES WITHDRAW FROM [KHERSON](LOCATION)",
                "[Kenya](LOCATION) Orders Retrial of Former Governor [Peter Otieno](PERSON)",
                "[Nigeria](LOCATION) Raises Fuel Prices as Unions Threaten Strike",
                "Floods Kill Dozens in [Pakistan](LOCATION), Officials Say",
                "Teachers Reject Pay Offer as Talks Collapse",
                "Court Frees Two Journalists in [Ankara](LOCATION) After Months of Protests",
                "MAYOR RESIGNS OVER WATER SCANDAL, DENIES TAKING BRIBES"
            })
    void headlines(String marked) {
        check(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[DAMASCUS](LOCATION), Dec 27 ([Reuters](ORGANIZATION)) - [Syrian](NORP) officials met on Saturday.",
                "[NAIROBI](LOCATION), [Kenya](LOCATION) ([AP](ORGANIZATION)) — Police fired tear gas on Tuesday.",
                "[BEIJING](LOCATION) – [China](LOCATION) said on Monday that trade had grown.",
                "[GENEVA](LOCATION), 3 May ([AFP](ORGANIZATION)) - Talks will resume on Friday.",
                "By [Maria Lopez](PERSON) and [John Okafor](PERSON)",
                "Reporting by [Ahmed Hassan](PERSON) in [Cairo](LOCATION); editing by [Jane Miller](PERSON)"
            })
    void datelines_and_bylines(String marked) {
        check(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ministers of [Qatar](LOCATION), [Egypt](LOCATION), [Jordan](LOCATION) and [Turkey](LOCATION) arrived.",
                "On board were [Omar Khalil](PERSON), [Ana Ruiz](PERSON), [Wei Zhang](PERSON) and [Ivan Petrov](PERSON).",
                "1. [Lewis Hamilton](PERSON) ([Britain](LOCATION)) 1:32:05\n2. [Sergio Perez](PERSON) ([Mexico](LOCATION)) 1:32:11",
                "[Arsenal](ORGANIZATION) 2 [Chelsea](ORGANIZATION) 1\n[Liverpool](ORGANIZATION) 0 [Everton](ORGANIZATION) 0"
            })
    void lists_and_tables(String marked) {
        check(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Kenya](LOCATION)'s parliament rejected [Hassan Idris](PERSON)'s plan.",
                "The [United States](LOCATION)’ envoy met [Benjamin Netanyahu](PERSON)’s aides.",
                "They spoke of [Israeli](NORP)-[Syrian](NORP) talks and of [US](LOCATION)-backed forces.",
                "A [Franco-German](NORP) plan was put forward in [Brussels](LOCATION).",
                "The two - day visit of President [Park Jung - hee](PERSON) to [Turkey](LOCATION) ended."
            })
    void possessives_and_hyphens(String marked) {
        check(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Ahmed al-Sharaa](PERSON) met [Abdel Fattah al-Sisi](PERSON) in [Cairo](LOCATION).",
                "[Mohammed bin Salman](PERSON) called [Recep Tayyip Erdogan](PERSON) on Sunday.",
                "[Volodymyr Zelenskyy](PERSON) thanked [Andrzej Duda](PERSON) and [Petr Pavel](PERSON).",
                "[Xi Jinping](PERSON) received [Lee Jae-myung](PERSON) in [Beijing](LOCATION).",
                "[Andrés Manuel López Obrador](PERSON) and [Gustavo Petro](PERSON) spoke by telephone.",
                "[Ursula von der Leyen](PERSON) and [Luiz Inácio Lula da Silva](PERSON) signed it.",
                "Police named the dead as [Pieter van der Merwe](PERSON) and [Carmen de la Cruz](PERSON).",
                "The judge, [Ilse van den Broek](PERSON), had told Finance Minister [Ana Ruiz](PERSON) so.",
                "[M. K. Stalin](PERSON) and [George W. Bush](PERSON) were guests.",
                "Prime Minister [Narendra Modi](PERSON) and Foreign Minister [Wang Yi](PERSON) met in [Delhi](LOCATION)."
            })
    void names_of_all_the_world(String marked) {
        check(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The [Ministry of Health](ORGANIZATION) closed the [University of Nairobi](ORGANIZATION) for a week.",
                "The [International Committee of the Red Cross](ORGANIZATION) sent aid.",
                "The [United Nations Interim Force in Lebanon](ORGANIZATION) ([UNIFIL](ORGANIZATION)) said [UNIFIL](ORGANIZATION) troops were safe.",
                "Talks are close, [i24News](ORGANIZATION) reported. The channel [i24News](ORGANIZATION) had seen the text.",
                "She works for the [Bank of England](ORGANIZATION) and the [World Health Organization](ORGANIZATION)."
            })
    void organisations(String marked) {
        check(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Her novel \"[The Long Road Home](MISC)\" won a prize.",
                "She read \"[War and Peace](MISC)\" in two days.",
                "The film “[Rivers of Dust](MISC)” opens on Friday.",
                "The [Treaty of Lisbon](MISC) and the [Battle of the Somme](MISC) are taught in [Lisbon](LOCATION).",
                "They signed the [Paris Agreement](MISC) after the [World Cup](MISC)."
            })
    void works_and_events(String marked) {
        check(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The [Israeli](e1) prime minister [Benjamin Netanyahu](e2) left. Mr [Netanyahu](e2) slept. [Netanyahu](e2)'s office closed.",
                "The [United Nations Interim Force in Lebanon](e1) ([UNIFIL](e1)) moved. [UNIFIL](e1) stayed.",
                "[Ahmed al-Sharaa](e1) spoke. Later [al-Sharaa](e1) left. [Sharaa](e1)'s aides stayed."
            })
    void one_entity_by_many_names(String marked) {
        tester.check(marked, EntityMention.class, EntityMention::getIdentifier);
    }

    private void check(String marked) {
        tester.check(marked, EntityMention.class, EntityMention::getValue);
    }
}
