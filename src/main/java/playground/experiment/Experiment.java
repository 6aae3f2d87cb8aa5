package playground.experiment;

import playground.engine.train.Hyperparameters;

/// Every setting of a run, its seed among them: two equal experiments are the same run, bit for bit.
public record Experiment(
        Rules rules, String seed, DataSettings data, NetworkSettings network, Hyperparameters training) {}
