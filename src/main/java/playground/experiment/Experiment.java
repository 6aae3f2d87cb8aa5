package playground.experiment;

import playground.engine.train.Hyperparameters;
import playground.engine.train.Loss;

/// Every setting of a run, its seed among them: two equal experiments are the same run, bit for bit.
public record Experiment(
        Rules rules, String seed, DataSettings data, NetworkSettings network, Loss loss, Hyperparameters training) {
    public Experiment with(Hyperparameters changed) {
        return new Experiment(rules, seed, data, network, loss, changed);
    }
}
