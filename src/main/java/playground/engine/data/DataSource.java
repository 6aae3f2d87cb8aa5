package playground.engine.data;

import java.util.List;
import playground.engine.random.RandomStream;

/// Where the data of a run come from.
public sealed interface DataSource permits Generator, FunctionData, RealData, Sentences, OwnPoints, OwnTable {
    /// How the samples come about.
    enum Origin {
        /// Drawn by chance after a formula: their number and their noise are chosen.
        FORMULA,
        TRUTH_TABLE,
        /// Put into the plane by hand.
        DOTS,
        /// Measured, written, or a table of the visitor's.
        ROWS
    }

    /// The name in the settings grammar.
    String key();

    Task task();

    /// How many classes there are, 0 where a number is learned.
    int classes();

    /// How many samples there are unless another number is chosen; of tables, how many rows.
    int defaultSamples();

    Origin origin();

    /// Whether this is a truth table: no chance is in it, nothing is set apart to test.
    default boolean table() {
        return origin() == Origin.TRUTH_TABLE;
    }

    /// Whether these are rows: there is no noise to choose, and no number of samples.
    default boolean real() {
        return origin() == Origin.ROWS;
    }

    /// Whether the samples are given, as rows or by hand: neither their number nor noise of places can be chosen.
    default boolean given() {
        return origin() == Origin.ROWS || origin() == Origin.DOTS;
    }

    /// Pixels along a side, where every row is a square picture; else 0.
    default int side() {
        return 0;
    }

    /// The most that a pixel is, where every row is a picture; else 0.
    default int brightest() {
        return 0;
    }

    /// Whether inputs are too many to stand one by one: pixels of pictures, words of sentences.
    default boolean crowded() {
        return side() > 0;
    }

    /// How many numbers of a row mean something: of NOT and of a function x alone, of other points x and y.
    int inputs();

    /// What the network may see.
    List<Input> features();

    /// What it sees unless something else is chosen.
    List<Input> usualFeatures();

    /// Its rows, not shuffled: `samples` of them, with `noise` of 0 to 1; tables have their rows, whatever is asked for.
    Dataset generate(int samples, double noise, RandomStream random);
}
