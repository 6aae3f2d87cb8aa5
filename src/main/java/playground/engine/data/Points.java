package playground.engine.data;

import playground.engine.random.RandomStream;

/// Points being drawn: how many there shall be, how noisy, and from which stream.
final class Points {
    final int samples;
    final double noise;
    private final RandomStream random;
    private final double[] x;
    private final double[] y;
    private final double[] target;
    private final int classes;
    private int count;

    Points(int samples, double noise, int classes, RandomStream random) {
        this.samples = samples;
        this.noise = noise;
        this.classes = classes;
        this.random = random;
        x = new double[samples];
        y = new double[samples];
        target = new double[samples];
    }

    /// The number of points of the first of two halves: of an odd number the first half has one more.
    int firstHalf() {
        return samples - samples / 2;
    }

    double uniform(double from, double to) {
        return random.next() * (to - from) + from;
    }

    /// Marsaglia's polar method; of the two numbers it makes the second is not used, as in TensorFlow Playground.
    double normal(double mean, double variance) {
        double u;
        double s;
        do {
            u = 2 * random.next() - 1;
            double v = 2 * random.next() - 1;
            s = u * u + v * v;
        } while (s > 1);
        double result = StrictMath.sqrt(-2 * StrictMath.log(s) / s) * u;
        return mean + StrictMath.sqrt(variance) * result;
    }

    /// A point and the number of its class, or its number.
    void add(double px, double py, double value) {
        x[count] = px;
        y[count] = py;
        target[count] = value;
        count++;
    }

    Dataset dataset() {
        return Dataset.ofPlane(x, y, target, classes);
    }
}
