package playground.engine.train;

/// Everything of the training that may change while it runs. `batch` is a number of samples, `ALL` for the whole
/// training set. With `deadLinks` a weight that L1 pushes across 0 stays 0 until reset, as in TensorFlow Playground;
/// without, it is set to 0 and may grow again. `maxNorm` bounds the norm of a hidden unit's weights, 0 for no bound.
public record Hyperparameters(
        double learningRate,
        Schedule schedule,
        Optimizer optimizer,
        int batch,
        Penalty penalty,
        Dropout dropout,
        double maxNorm,
        boolean shuffle,
        Remainder remainder,
        boolean deadLinks,
        Stopping stopping) {
    public static final int ALL = Integer.MAX_VALUE;

    public Hyperparameters {
        require(learningRate > 0 && Double.isFinite(learningRate), "learning rate must be positive, was ", learningRate);
        require(batch >= 1, "batch must be at least 1, was ", batch);
        require(maxNorm >= 0 && Double.isFinite(maxNorm), "largest norm must be 0 or more, was ", maxNorm);
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
        this(
                learningRate,
                Schedule.CONSTANT,
                new Optimizer.Sgd(),
                batch,
                new Penalty(regularization, rate),
                Dropout.NONE,
                0,
                shuffle,
                remainder,
                deadLinks,
                Stopping.NEVER);
    }

    private static void require(boolean holds, String rule, double value) {
        if (!holds) {
            throw new IllegalArgumentException(rule + value);
        }
    }

    /// The learning rate after so many completed epochs, as the schedule has it.
    public double learningRateAt(long epoch) {
        return schedule.rate(learningRate, epoch);
    }

    public Regularization regularization() {
        return penalty.kind();
    }

    public double rate() {
        return penalty.rate();
    }

    public Hyperparameters withLearningRate(double value) {
        return new Hyperparameters(
                value, schedule, optimizer, batch, penalty, dropout, maxNorm,
                shuffle, remainder, deadLinks, stopping);
    }

    public Hyperparameters with(Schedule value) {
        return new Hyperparameters(
                learningRate, value, optimizer, batch, penalty, dropout, maxNorm,
                shuffle, remainder, deadLinks, stopping);
    }

    public Hyperparameters with(Optimizer value) {
        return new Hyperparameters(
                learningRate, schedule, value, batch, penalty, dropout, maxNorm,
                shuffle, remainder, deadLinks, stopping);
    }

    public Hyperparameters withBatch(int value) {
        return new Hyperparameters(
                learningRate, schedule, optimizer, value, penalty, dropout, maxNorm,
                shuffle, remainder, deadLinks, stopping);
    }

    public Hyperparameters with(Penalty value) {
        return new Hyperparameters(
                learningRate, schedule, optimizer, batch, value, dropout, maxNorm,
                shuffle, remainder, deadLinks, stopping);
    }

    public Hyperparameters with(Dropout value) {
        return new Hyperparameters(
                learningRate, schedule, optimizer, batch, penalty, value, maxNorm,
                shuffle, remainder, deadLinks, stopping);
    }

    public Hyperparameters withMaxNorm(double value) {
        return new Hyperparameters(
                learningRate, schedule, optimizer, batch, penalty, dropout, value,
                shuffle, remainder, deadLinks, stopping);
    }

    public Hyperparameters withShuffle(boolean value) {
        return new Hyperparameters(
                learningRate, schedule, optimizer, batch, penalty, dropout, maxNorm,
                value, remainder, deadLinks, stopping);
    }

    public Hyperparameters with(Remainder value) {
        return new Hyperparameters(
                learningRate, schedule, optimizer, batch, penalty, dropout, maxNorm,
                shuffle, value, deadLinks, stopping);
    }

    public Hyperparameters with(Stopping value) {
        return new Hyperparameters(
                learningRate, schedule, optimizer, batch, penalty, dropout, maxNorm,
                shuffle, remainder, deadLinks, value);
    }
}
