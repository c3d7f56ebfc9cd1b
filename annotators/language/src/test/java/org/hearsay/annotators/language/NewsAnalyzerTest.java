package org.hearsay.annotators.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NewsAnalyzerTest {
    private final LanguageAnalyzer analyzer = new NewsAnalyzer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She/PRP/she may/MD/may have/VB/have met/VBN/meet the/DT/the ministers/NNS/minister ././.",
                "Officials/NNS/official said/VBD/say on/IN/on Monday/NNP/Monday that/IN/that prices/NNS/price were/VBD/be rising/VBG/rise ././.",
                "They/PRP/they do/VBP/do n't/RB/not believe/VB/believe it/PRP/it ././.",
                "The/DT/the companies/NNS/company increased/VBD/increase profits/NNS/profit ././.",
                "He/PRP/he was/VBD/be quoted/VBN/quote as/IN/as denying/VBG/deny the/DT/the claims/NNS/claim ././.",
            })
    void tags_words_and_gives_their_lemmas(String expected) {
        assertThat(Analyses.show(analyzer, Analyses.text(expected))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VBD increased increase",
                "VBG reducing reduce",
                "VBD stopped stop",
                "VBD reported report",
                "VBD tried try",
                "VBZ goes go",
                "VBG making make",
                "VBD agreed agree",
                "VBN estimated estimate",
                "VBD claimed claim",
                "VBD suggested suggest",
                "VBG planning plan",
                "VBD warned warn",
                "VBN accused accuse",
                "VBD announced announce",
                "VBD denied deny",
                "VBD stressed stress",
                "VBG considering consider",
                "VBD argued argue",
                "VBD alleged allege",
                "NNS countries country",
                "NNS women woman",
                "NNS losses loss",
                "NNS lives life",
                "NNS boxes box",
                "JJR bigger big",
                "JJS happiest happy",
                "JJR larger large",
                "RB n't not",
                "NNP Paris Paris",
                "VBD hoped hope",
                "VBD indicated indicate",
                "VBD insisted insist",
                "VBD declared declare",
                "VBG hoping hope",
                "VBG running run",
                "VBD noted note",
                "VBD described describe",
                "VBD predicted predict",
                "VBD urged urge",
                "VBD concluded conclude",
                "VBD revealed reveal",
                "VBD explained explain",
                "VBD believed believe",
                "VBD expected expect",
                "VBD added add",
                "VBD doubted doubt",
                "VBD questioned question",
                "VBD proposed propose",
                "VBD assumed assume",
                "VBG fearing fear",
                "VBD criticized criticize",
                "VBD wondered wonder",
                "VBD supposed suppose",
                "VBD investigated investigate",
            })
    void gives_lemmas(String row) {
        String[] fields = row.split(" ", -1);
        assertThat(Lemmatizer.SHARED.lemma(fields[1], fields[0])).isEqualTo(fields[2]);
    }
}
