package playground.engine.train;

import playground.engine.data.Samples;
import playground.engine.data.Sets;
import playground.engine.kernel.Kernels;
import playground.engine.net.Parameters;
import playground.engine.random.RandomStream;

/// Trainers without validation samples and dropout.
final class Trainers {
    private Trainers() {}

    static Trainer of(
            Parameters parameters, Samples train, Samples test, Objective objective, Hyperparameters by, RandomStream shuffle) {
        return new Trainer(parameters, new Sets(train, test), objective, by, new Streams(shuffle), Kernels::current);
    }
}
