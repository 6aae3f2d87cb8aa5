package playground.engine.train;

import playground.engine.data.Samples;
import playground.engine.kernel.Kernel;
import playground.engine.net.Network;

/// Losses and accuracies on training and test samples: those last found, and those being found.
final class Scores {
    private final Evaluation train;
    private final Evaluation test;
    private double trainLoss;
    private double testLoss;
    private double trainAccuracy;
    private double testAccuracy;
    private boolean known;

    Scores(Samples train, Samples test, Network network, Objective objective) {
        this.train = new Evaluation(train, network, objective);
        this.test = new Evaluation(test, network, objective);
    }

    void begin() {
        train.begin();
        test.begin();
    }

    /// Looks at up to `most` more samples; true when all were seen.
    boolean advance(Kernel kernel, double[] parameters, int most) {
        int seen = train.advance(kernel, parameters, most);
        test.advance(kernel, parameters, most - seen);
        return train.done() && test.done();
    }

    /// Looks at all samples at once.
    void assess(Kernel kernel, double[] parameters) {
        begin();
        advance(kernel, parameters, Integer.MAX_VALUE);
        accept();
    }

    boolean finite() {
        return train.finite() && test.finite();
    }

    /// What was being found is now what was last found.
    void accept() {
        trainLoss = train.loss();
        testLoss = test.loss();
        trainAccuracy = train.accuracy();
        testAccuracy = test.accuracy();
        known = true;
    }

    /// What was last found no longer holds.
    void forget() {
        known = false;
    }

    boolean known() {
        return known;
    }

    Losses losses() {
        return new Losses(trainLoss, testLoss);
    }

    Accuracy accuracy() {
        return new Accuracy(trainAccuracy, testAccuracy);
    }
}
