package org.hearsay.core.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.hearsay.core.io.ReadResult.Read;
import org.junit.jupiter.api.Test;

final class ConlluTest {
    @Test
    void gives_back_text_tokens_sentences_and_entities_of_documents_in_one_file() {
        List<Read> documents = Documents.all();
        StringBuilder file = new StringBuilder();
        documents.forEach(document -> file.append(Documents.text(document, OutputFormat.CONLLU)));
        List<Read> back = Documents.documents(Documents.open(InputFormat.CONLLU, file.toString()));
        assertThat(back).hasSameSizeAs(documents);
        for (int i = 0; i < documents.size(); i++) {
            Read document = documents.get(i);
            Read other = back.get(i);
            assertThat(other.article().text()).isEqualTo(document.article().text());
            assertThat(other.article().id()).isEqualTo(document.article().id());
            assertThat(other.article().published()).isEqualTo(document.article().published());
            assertThat(other.article().title()).isEqualTo(document.article().title());
            if (document.annotations().stated().contains(Layer.TOKENS)) {
                assertThat(other.annotations().marks(Layer.TOKENS))
                        .isEqualTo(document.annotations().marks(Layer.TOKENS));
                assertThat(other.annotations().marks(Layer.SENTENCES))
                        .isEqualTo(document.annotations().marks(Layer.SENTENCES));
            }
            List<String> expected = new ArrayList<>(Documents.words(document, Layer.ENTITIES, "type"));
            // nested in another name
            expected.remove("Ruiz [MISC]");
            assertThat(Documents.words(other, Layer.ENTITIES, "type")).isEqualTo(expected);
        }
    }

    @Test
    void writes_columns_and_comments_as_universal_dependencies_has_them() {
        String lines = Documents.text(Documents.nasty(), OutputFormat.CONLLU);
        assertThat(lines)
                .startsWith("# newdoc id = nasty & <1>\n# published = 2026-11-23\n# language = en\n"
                        + "# sent_id = nasty & <1>-1\n# text = \uD83D\uDE00 \"It may & <rain>\", Ana")
                .contains(
                        "\n3\tIt\tIt\t_\tX\t_\t_\t_\t_\tSpacesAfter=\\t|NER=O\n",
                        "\tRuiz\tRuiz\t_\tX\t_\t_\t_\t_\tSpacesAfter=\\r\\n|NER=I-PERSON\n");
        assertThat(lines.lines().filter(line -> !line.isEmpty() && !line.startsWith("#")))
                .allMatch(line -> line.split("\t", -1).length == 10);
    }

    @Test
    void reads_a_treebank_with_multiword_tokens_and_empty_nodes() {
        Read read = Documents.document(
                InputFormat.CONLLU,
                "# sent_id = 1\n1\tShe\tshe\tPRON\tPRP\t_\t2\tnsubj\t_\t_\n2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"
                        + "2\tdid\tdo\tAUX\tVBD\t_\t0\troot\t_\t_\n3\tn't\tnot\tPART\tRB\t_\t2\tadvmod\t_\t_\n"
                        + "3.1\tgo\tgo\tVERB\tVB\t_\t_\t_\t_\t_\n4\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\tSpaceAfter=No\n\n");
        assertThat(read.article().text()).isEqualTo("She didn't.");
        assertThat(read.article().id()).isEqualTo("id");
        assertThat(Documents.words(read, Layer.TOKENS, "pos", "lemma"))
                .containsExactly("She [PRP, she]", "didn't [null, null]", ". [PUNCT, .]");
        assertThat(read.annotations().stated()).isEqualTo(EnumSet.of(Layer.SENTENCES, Layer.TOKENS));
    }

    @Test
    void what_is_wrong_is_told_with_its_line_and_the_others_go_on() {
        assertThat(Documents.results(
                        InputFormat.CONLLU,
                        "# newdoc id = a\n1\tA\t_\n\n# newdoc id = b\n1\tB\t_\t_\t_\t_\t_\t_\t_\tNER=Q\n\n# newdoc id = c\n"
                                + "1\tC\t_\t_\t_\t_\t_\t_\t_\t_\n"))
                .containsExactly(
                        "file:2: '1\tA\t_' is no line of CoNLL-U: ten columns parted by tabs, the first a number",
                        "file:5: 'Q' is no label such as O, B-PER or I-PER",
                        "c");
    }
}
