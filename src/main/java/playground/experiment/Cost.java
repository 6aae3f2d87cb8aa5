package playground.experiment;

import playground.engine.net.Topology;

/// What an experiment costs to compute, in multiply-adds: enough to say beforehand how far a bounded amount of work goes.
public final class Cost {
    /// A unit's activation costs about as much as this many multiply-adds.
    private static final long ACTIVATION = 20;
    /// Forward once, backward twice.
    private static final long LEARNING = 3;

    private Cost() {}

    /// Training one epoch and both of its losses.
    public static long perEpoch(Experiment experiment) {
        Topology topology = Setup.topology(experiment);
        long samples = experiment.data().samples();
        long train = samples * experiment.data().trainPercent() / 100;
        long activations = ACTIVATION * topology.unitCount();
        return train * (LEARNING * topology.parameterCount() + activations)
                + samples * (topology.parameterCount() + activations);
    }

    /// The number of epochs that fit into an amount of work.
    public static long epochs(Experiment experiment, long work) {
        return Math.min(work / perEpoch(experiment), Limits.EPOCHS);
    }
}
