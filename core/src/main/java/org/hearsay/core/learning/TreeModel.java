package org.hearsay.core.learning;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Decides yes or no by boosted trees over numbers, and over how often a yes went with values such as words; where
 * {@link LinearModel} adds up what each feature tells alone, trees see what they tell together. Learned by
 * {@link TreeModelLearner}; no text can be read back from it. Immutable; safe for threads.
 */
public final class TreeModel {
    private static final int MAGIC = 0x48544D31;

    private final ValueRates rates;
    private final BoostedTrees trees;

    TreeModel(ValueRates rates, BoostedTrees trees) {
        this.rates = rates;
        this.trees = trees;
    }

    /**
     * The chance of a yes, 0 to 1.
     *
     * @param numbers what there is to know in numbers; has room behind them for two for each value
     * @param values the rest, always as many and in the same order
     */
    public float chance(float[] numbers, Features values) {
        if (numbers.length != trees.width()) {
            throw new IllegalArgumentException(
                    "these trees know %d numbers, not %d".formatted(trees.width(), numbers.length));
        }
        rates.fill(values, numbers, numbers.length - 2 * values.count());
        return (float) (1 / (1 + StrictMath.exp(-trees.score(numbers))));
    }

    /**
     * Loads a model that lies on the class path.
     *
     * @throws IllegalStateException if it is not there, naming it
     */
    public static TreeModel load(Class<?> beside, String resource) {
        return Packed.load(beside, resource, TreeModel::read);
    }

    /**
     * Reads a model as {@link #write} writes it.
     *
     * @throws IOException if it is none, or not whole
     */
    public static TreeModel read(InputStream stream) throws IOException {
        try {
            DataInputStream in = Packed.open(stream);
            if (in.readInt() != MAGIC) {
                throw new IOException("this is no model of trees of this version of Hearsay; train it again");
            }
            return new TreeModel(ValueRates.read(in), BoostedTrees.read(in));
        } catch (EOFException e) {
            throw new IOException("the model is cut off", e);
        }
    }

    /** Writes the model to a file, compressed if its name ends with {@code .gz}; the same model gives the same bytes. */
    public void write(Path file) throws IOException {
        write(Packed.create(file));
    }

    /** Writes the model and closes the stream; the same model gives the same bytes. */
    public void write(OutputStream stream) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(stream, 1 << 16))) {
            out.writeInt(MAGIC);
            rates.write(out);
            trees.write(out);
        }
    }
}
