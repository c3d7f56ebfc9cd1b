package org.hearsay.annotators.dates;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.annotators.dates.grammar.Grammar;
import org.hearsay.annotators.dates.matching.Matcher;
import org.hearsay.annotators.dates.matching.PieceScanner;
import org.hearsay.annotators.dates.matching.Pieces;
import org.hearsay.annotators.dates.normalising.TimexReader;
import org.hearsay.core.spi.AnalyzedText;
import org.jspecify.annotations.Nullable;

/**
 * Finds and normalises the temporal expressions of texts. The grammar is shared; a tagger keeps arrays that it uses again, but
 * nothing of one text for the next. For one thread.
 *
 * <pre>{@code
 * List<Timex> found = new DateTagger("en", Settings.DEFAULT).tag(text, LocalDate.of(2026, 11, 23));
 * }</pre>
 */
public final class DateTagger {
    private final Settings settings;
    private final Grammar grammar;
    private final PieceScanner scanner;
    private final Matcher matcher;

    /** A tagger for a language by its ISO 639-1 code. */
    public DateTagger(String language, Settings settings) {
        this.settings = settings;
        grammar = Grammar.of(language);
        scanner = new PieceScanner(grammar);
        matcher = new Matcher(grammar, scanner.scan(new AnalyzedText.Builder("").build()));
    }

    /** The temporal expressions of a text, in text order; the publication date may be unknown. */
    public List<Timex> tag(AnalyzedText text, @Nullable LocalDate published) {
        Pieces pieces = scanner.scan(text);
        return TimexReader.read(matcher.match(pieces), pieces, grammar, published, settings);
    }
}
