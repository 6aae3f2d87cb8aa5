package playground.engine.data;

import java.util.Arrays;
import playground.engine.random.RandomStream;

/// The points a network learns from and the points it is judged by.
public record Split(Dataset train, Dataset test) {
    /// Shuffles the points once and takes the first `trainPercent` per cent, rounded down, to learn from. The order does
    /// not depend on the share, so that another share moves points across without changing them.
    public static Split of(Dataset data, int trainPercent, RandomStream random) {
        int[] order = order(data.size(), random);
        int train = data.size() * trainPercent / 100;
        return new Split(
                pick(data, Arrays.copyOfRange(order, 0, train)), pick(data, Arrays.copyOfRange(order, train, order.length)));
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

    private static Dataset pick(Dataset data, int[] order) {
        double[] x = new double[order.length];
        double[] y = new double[order.length];
        double[] target = new double[order.length];
        for (int n = 0; n < order.length; n++) {
            x[n] = data.x()[order[n]];
            y[n] = data.y()[order[n]];
            target[n] = data.target()[order[n]];
        }
        return new Dataset(x, y, target);
    }
}
