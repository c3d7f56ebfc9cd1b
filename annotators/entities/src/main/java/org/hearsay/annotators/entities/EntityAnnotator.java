package org.hearsay.annotators.entities;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.hearsay.core.spi.AnalyzedText;
import org.hearsay.core.spi.CasText;
import org.hearsay.core.types.EntityMention;

/** Writes the names that {@link EntityTagger} finds and {@link EntityLinker} links into the CAS. */
@TypeCapability(
        inputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"
        },
        outputs = "org.hearsay.core.types.EntityMention")
public final class EntityAnnotator extends JCasAnnotator_ImplBase {
    private final EntityTagger tagger = new EntityTagger();

    @Override
    public void process(JCas cas) {
        AnalyzedText text = CasText.read(cas);
        EntityLinker linker = new EntityLinker();
        Map<EntityMention, EntityLinker.Entity> linked = new LinkedHashMap<>();
        for (Span span : tagger.tag(words(text))) {
            EntityMention mention = new EntityMention(cas, text.begin(span.first()), text.end(span.end() - 1));
            mention.setValue(span.type());
            mention.setConfidence(span.confidence());
            mention.setComponent(EntitiesPlugin.NAME);
            linked.put(mention, linker.link(mention.getCoveredText(), span.type()));
        }
        // only now is the fullest form of each name known
        linked.forEach((mention, entity) -> {
            mention.setIdentifier(entity.id());
            mention.setName(entity.name());
            mention.addToIndexes();
        });
    }

    private static Words words(AnalyzedText text) {
        String[] words = new String[text.tokenCount()];
        Arrays.setAll(words, text::word);
        int[] sentences = new int[text.sentenceCount() + 1];
        Arrays.setAll(sentences, i -> i == text.sentenceCount() ? words.length : text.firstToken(i));
        return new Words(words, sentences);
    }
}
