package playground.engine.train;

import playground.engine.data.Sets;
import playground.engine.kernel.Kernel;
import playground.engine.net.Network;

/// Losses and accuracies on training, validation and test samples: those last found, and those being found.
final class Scores {
    private final Evaluation train;
    private final Evaluation test;
    private final Evaluation validation;
    private double trainLoss;
    private double testLoss;
    private double validationLoss;
    private double trainAccuracy;
    private double testAccuracy;
    private double validationAccuracy;
    private boolean known;

    Scores(Sets sets, Network network, Objective objective) {
        train = new Evaluation(sets.train(), network, objective);
        test = new Evaluation(sets.test(), network, objective);
        validation = new Evaluation(sets.validation(), network, objective);
    }

    void begin() {
        train.begin();
        test.begin();
        validation.begin();
    }

    /// Looks at up to `most` more samples; true when all were seen.
    boolean advance(Kernel kernel, double[] parameters, int most) {
        int seen = train.advance(kernel, parameters, most);
        seen += test.advance(kernel, parameters, most - seen);
        validation.advance(kernel, parameters, most - seen);
        return train.done() && test.done() && validation.done();
    }

    /// Looks at all samples at once.
    void assess(Kernel kernel, double[] parameters) {
        begin();
        advance(kernel, parameters, Integer.MAX_VALUE);
        accept();
    }

    boolean finite() {
        return train.finite() && test.finite() && validation.finite();
    }

    /// What was being found is now what was last found.
    void accept() {
        trainLoss = train.loss();
        testLoss = test.loss();
        validationLoss = validation.loss();
        trainAccuracy = train.accuracy();
        testAccuracy = test.accuracy();
        validationAccuracy = validation.accuracy();
        known = true;
    }

    /// What was last found no longer holds.
    void forget() {
        known = false;
    }

    /// Itself, brought up to the parameters if it was not.
    Scores known(Kernel kernel, double[] parameters) {
        if (!known) {
            assess(kernel, parameters);
        }
        return this;
    }

    Losses losses() {
        return new Losses(trainLoss, testLoss, validationLoss);
    }

    Accuracy accuracy() {
        return new Accuracy(trainAccuracy, testAccuracy, validationAccuracy);
    }
}
