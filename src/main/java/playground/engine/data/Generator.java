package playground.engine.data;

import playground.engine.random.RandomStream;

/// A family of data sets, drawn from a random stream: those of TensorFlow Playground by its formulas, and others.
public enum Generator {
    CIRCLE("circle", Task.CLASSIFICATION),
    XOR("xor", Task.CLASSIFICATION),
    GAUSS("gauss", Task.CLASSIFICATION),
    SPIRAL("spiral", Task.CLASSIFICATION),
    MOONS("moons", Task.CLASSIFICATION),
    CHECKERBOARD("checkerboard", Task.CLASSIFICATION),
    PLANE("plane", Task.REGRESSION),
    MULTI_GAUSS("multi-gauss", Task.REGRESSION);

    private final String key;
    private final Task task;

    Generator(String key, Task task) {
        this.key = key;
        this.task = task;
    }

    /// Draws `samples` points; `noise` is 0 to 1. Not shuffled.
    public Dataset generate(int samples, double noise, RandomStream random) {
        Points points = new Points(samples, noise, random);
        switch (this) {
            case CIRCLE -> ClassificationFormulas.circle(points);
            case XOR -> ClassificationFormulas.xor(points);
            case GAUSS -> ClassificationFormulas.gauss(points);
            case SPIRAL -> ClassificationFormulas.spiral(points);
            case MOONS -> ClassificationFormulas.moons(points);
            case CHECKERBOARD -> ClassificationFormulas.checkerboard(points);
            case PLANE -> RegressionFormulas.plane(points);
            case MULTI_GAUSS -> RegressionFormulas.multiGauss(points);
        }
        return points.dataset();
    }

    public Task task() {
        return task;
    }

    /// 500 points for classification, 1200 for regression, as in TensorFlow Playground.
    public int defaultSamples() {
        return task == Task.CLASSIFICATION ? 500 : 1200;
    }

    /// The name in the settings grammar.
    public String key() {
        return key;
    }
}
