package org.hearsay.archives.run;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.hearsay.core.io.ArticleFormat;

/** Where the annotated documents of a run go: into parts, or into a file each if the format wants that. Not safe for threads. */
final class Outputs implements Closeable {
    private static final int A_FOLDER = 1000;

    private final ArticleFormat format;
    private final Path documents;
    private final int partSize;
    private final Parts parts;
    private final ByteArrayOutputStream block = new ByteArrayOutputStream(1 << 20);

    /**
     * Goes on after a commit.
     *
     * @param prefix what the names of parts begin with
     */
    Outputs(
            RunFolder folder,
            RunOptions options,
            ArticleFormat format,
            String prefix,
            Commit commit,
            TypeSystemDescription types)
            throws IOException {
        this.format = format;
        documents = folder.documents();
        partSize = options.partSize();
        parts = new Parts(folder.parts(), prefix, format.ending(), options.compression(), format.head(), commit);
        if (!format.joinable()) {
            Files.createDirectories(documents);
            for (Map.Entry<String, byte[]> companion : format.companions(types).entrySet()) {
                Files.write(documents.resolve(companion.getKey()), companion.getValue());
            }
        }
    }

    /**
     * Adds a document.
     *
     * @param number its number in the input
     * @param id the id of its article
     */
    void add(long number, String id, byte[] output) throws IOException {
        if (format.joinable()) {
            block.writeBytes(output);
            return;
        }
        Path folder = documents.resolve(String.format(Locale.ROOT, "%06d", number / A_FOLDER));
        Files.createDirectories(folder);
        String name = id.replaceAll("[^\\p{L}\\p{N}._-]+", "_");
        String shortened = name.length() > 100 ? name.substring(0, 100) : name;
        // written again by a run that goes on, and by then whole
        Files.write(
                folder.resolve(String.format(Locale.ROOT, "%09d-%s%s", number, shortened, format.ending())), output);
    }

    /**
     * Writes what was added.
     *
     * @param done how many documents of the input are done with
     * @param end whether no more will come
     * @return what is to be committed
     */
    Commit write(long done, boolean end) throws IOException {
        int part = (int) ((done - 1) / partSize);
        Commit commit = parts.write(part, block.toByteArray(), end || done % partSize == 0, done);
        block.reset();
        return commit;
    }

    /** Ends the part of a commit that says that it is complete. */
    void complete() throws IOException {
        parts.complete();
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
