package playground.engine.train;

/// Everything of the training that may change while it runs. `batch` is a number of samples, `ALL` for the whole
/// training set. With `deadLinks` a weight that L1 pushes across 0 stays 0 until reset, as in TensorFlow Playground;
/// without, it is set to 0 and may grow again.
public record Hyperparameters(
        double learningRate,
        Schedule schedule,
        Optimizer optimizer,
        int batch,
        Regularization regularization,
        double rate,
        boolean shuffle,
        Remainder remainder,
        boolean deadLinks) {
    public static final int ALL = Integer.MAX_VALUE;

    public Hyperparameters {
        require(learningRate > 0 && Double.isFinite(learningRate), "learning rate must be positive, was ", learningRate);
        require(batch >= 1, "batch must be at least 1, was ", batch);
        require(rate >= 0 && Double.isFinite(rate), "regularization rate must be 0 or more, was ", rate);
    }

    /// Those of plain gradient descent at a constant rate.
    public Hyperparameters(
            double learningRate,
            int batch,
            Regularization regularization,
            double rate,
            boolean shuffle,
            Remainder remainder,
            boolean deadLinks) {
        this(learningRate, Schedule.CONSTANT, new Optimizer.Sgd(), batch, regularization, rate, shuffle, remainder, deadLinks);
    }

    private static void require(boolean holds, String rule, double value) {
        if (!holds) {
            throw new IllegalArgumentException(rule + value);
        }
    }

    public Hyperparameters withLearningRate(double value) {
        return new Hyperparameters(value, schedule, optimizer, batch, regularization, rate, shuffle, remainder, deadLinks);
    }

    public Hyperparameters with(Schedule value) {
        return new Hyperparameters(learningRate, value, optimizer, batch, regularization, rate, shuffle, remainder, deadLinks);
    }

    public Hyperparameters with(Optimizer value) {
        return new Hyperparameters(learningRate, schedule, value, batch, regularization, rate, shuffle, remainder, deadLinks);
    }

    public Hyperparameters withBatch(int value) {
        return new Hyperparameters(learningRate, schedule, optimizer, value, regularization, rate, shuffle, remainder, deadLinks);
    }

    public Hyperparameters with(Regularization value) {
        return new Hyperparameters(learningRate, schedule, optimizer, batch, value, rate, shuffle, remainder, deadLinks);
    }

    public Hyperparameters withRate(double value) {
        return new Hyperparameters(learningRate, schedule, optimizer, batch, regularization, value, shuffle, remainder, deadLinks);
    }

    public Hyperparameters withShuffle(boolean value) {
        return new Hyperparameters(learningRate, schedule, optimizer, batch, regularization, rate, value, remainder, deadLinks);
    }

    public Hyperparameters with(Remainder value) {
        return new Hyperparameters(learningRate, schedule, optimizer, batch, regularization, rate, shuffle, value, deadLinks);
    }
}
