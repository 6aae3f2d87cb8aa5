package playground.experiment;

import playground.engine.net.Topology;

/// What an experiment costs to compute, in multiply-adds: enough to say beforehand how far a bounded amount of work goes.
public final class Cost {
    /// A unit's activation costs about as much as this many multiply-adds.
    private static final long ACTIVATION = 20;
    /// Forward once, backward twice.
    private static final long LEARNING = 3;

    /// Samples of a batch are computed by so many at a time; a batch of one costs as much as one of eight.
    private static final long LANES = 8;

    private Cost() {}

    /// Training one epoch, with an update for each batch, and both of its losses. One without samples still looks at the
    /// parameters.
    public static long perEpoch(Experiment experiment) {
        Topology topology = Setup.topology(experiment);
        long samples = experiment.data().samples();
        long train = experiment.data().learned();
        long batch = Math.clamp(train, 1, experiment.training().batch());
        long updates = (train + batch - 1) / batch;
        long computed = train / batch * padded(batch) + padded(train % batch);
        long activations = ACTIVATION * topology.unitCount();
        long epoch = computed * (LEARNING * topology.parameterCount() + activations)
                + updates * topology.parameterCount()
                + samples * (topology.parameterCount() + activations);
        return Math.max(epoch, topology.parameterCount());
    }

    /// What the network answers to one sample.
    public static long perAnswer(Experiment experiment) {
        Topology topology = Setup.topology(experiment);
        return topology.parameterCount() + ACTIVATION * topology.unitCount();
    }

    private static long padded(long samples) {
        return (samples + LANES - 1) / LANES * LANES;
    }
}
