package org.hearsay.archives.run;

import java.util.List;
import java.util.function.UnaryOperator;
import org.hearsay.archives.duplicates.Copy;
import org.hearsay.archives.duplicates.Duplicates;
import org.hearsay.core.io.Article;
import org.hearsay.core.io.ReadResult;
import org.hearsay.core.spi.Names;
import org.jspecify.annotations.Nullable;

/** Says of each article whether it is a copy; sees all of them in their order. Not safe for threads. */
final class CopyFinder implements UnaryOperator<ReadResult> {
    private static final List<String> KINDS = List.of("exact", "near");

    private final @Nullable Duplicates duplicates;
    private final Copies copies;

    CopyFinder(RunOptions options) {
        this.duplicates = options.dedupe() == null ? null : duplicates(options.dedupe());
        this.copies = options.copies();
    }

    /**
     * What finds copies of a kind.
     *
     * @throws IllegalArgumentException for an unknown kind, with what exists
     */
    static Duplicates duplicates(String kind) {
        return switch (kind) {
            case "exact" -> Duplicates.exact();
            case "near" -> Duplicates.near(Duplicates.THRESHOLD);
            default ->
                throw new IllegalArgumentException(
                        "--dedupe cannot find '" + kind + "' copies" + Names.hint(kind, KINDS));
        };
    }

    @Override
    public ReadResult apply(ReadResult result) {
        if (duplicates == null || !(result instanceof ReadResult.Read read)) {
            return result;
        }
        Copy copy = duplicates.find(read.article().id(), read.article().text());
        if (copy == null) {
            return result;
        }
        Article marked = CopyLine.mark(read.article(), copy.original());
        return copies == Copies.REFER
                ? new ReadResult.Skipped(marked.origin(), "copy", marked)
                : new ReadResult.Read(marked, read.annotations(), read.warning());
    }
}
