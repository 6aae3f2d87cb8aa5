package playground.engine.data;

import java.util.Arrays;
import java.util.stream.IntStream;
import playground.engine.random.MersenneTwister;
import playground.engine.random.RandomStream;

/// The points a network learns from, those that say when to stop, and those it is judged by at last.
public record Split(Dataset train, Dataset validation, Dataset test) {
    private static final int KERAS_SEED = 113;
    private static final double KERAS_TEST = 0.2;

    /// Shuffles the points once and takes the first `trainPercent` per cent, rounded down, to learn from. The order does
    /// not depend on the share, so that another share moves points across without changing them.
    public static Split of(Dataset data, int trainPercent, RandomStream random) {
        int[] order = order(data.size(), random);
        int train = learned(data.size(), trainPercent);
        return new Split(
                data.rows(Arrays.copyOfRange(order, 0, train)),
                data.rows(new int[0]),
                data.rows(Arrays.copyOfRange(order, train, order.length)));
    }

    /// How many of some points are learned from: so many per cent, rounded down, but at least one if there is any.
    public static int learned(int points, int percent) {
        return Math.max(Math.min(points, 1), points * percent / 100);
    }

    /// The first `trainPercent` per cent, rounded down, to learn from: for rows that came by chance.
    public static Split inOrder(Dataset data, int trainPercent) {
        int train = learned(data.size(), trainPercent);
        return new Split(part(data, 0, train), data.rows(new int[0]), part(data, train, data.size()));
    }

    /// As `keras.datasets.boston_housing` splits its rows: shuffled by NumPy with the seed 113, the first four fifths,
    /// rounded down, to learn from.
    public static Split ofKeras(Dataset data) {
        int[] order = new MersenneTwister(KERAS_SEED).order(data.size());
        int train = (int) (data.size() * (1 - KERAS_TEST));
        return new Split(
                data.rows(Arrays.copyOfRange(order, 0, train)),
                data.rows(new int[0]),
                data.rows(Arrays.copyOfRange(order, train, order.length)));
    }

    /// With the last `percent` per cent of the training points, rounded down, set aside for validation; the test points stay.
    public Split validating(int percent) {
        int rest = train.size() - train.size() * percent / 100;
        return new Split(part(train, 0, rest), part(train, rest, train.size()), test);
    }

    /// With wrong targets among the training points; the test points stay true.
    public Split mislabelled(int percent, String seed) {
        return new Split(LabelNoise.of(train, percent, seed), validation, test);
    }

    private static Dataset part(Dataset data, int from, int to) {
        return data.rows(IntStream.range(from, to).toArray());
    }

    /// All points to learn from, in their order.
    public static Split whole(Dataset data) {
        return new Split(data, data.rows(new int[0]), data.rows(new int[0]));
    }

    /// A random order of `size` things: Fisher and Yates, counting down, as TensorFlow Playground shuffles.
    private static int[] order(int size, RandomStream random) {
        int[] order = new int[size];
        Arrays.setAll(order, n -> n);
        for (int left = size; left > 0; left--) {
            int picked = (int) (random.next() * left);
            int last = order[left - 1];
            order[left - 1] = order[picked];
            order[picked] = last;
        }
        return order;
    }
}
