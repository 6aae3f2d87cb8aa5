package playground.session;

import playground.engine.net.Topology;
import playground.experiment.Experiment;
import playground.experiment.Setup;
import playground.run.Checkpoints;
import playground.run.Trajectory;

/// How much memory a run takes while a page shows it, at most: what it comes to after some hundred epochs.
public final class Footprint {
    /// A session, its socket and a few pictures.
    private static final long PAGE = 300_000;
    /// Numbers of every sample: as drawn, as fed, and those to learn from in their order.
    private static final int COPIES = 3;
    /// Numbers of every parameter: itself, gradients, the memory of optimizers, the last good ones, and copies of those.
    private static final int COPIES_OF_PARAMETERS = 14;
    /// Numbers of every input and unit: blocks of samples and of pixels on their way, pictures and their markup.
    private static final int SCRATCH = 1100;

    private Footprint() {}

    /// Bytes, whatever is changed while the run goes on.
    public static long of(Experiment experiment) {
        Topology topology = Setup.topology(experiment);
        int parameters = topology.parameterCount();
        long samples = experiment.data().samples() * (COPIES * (topology.inputs() + 1L) + topology.output().units());
        long network = (long) COPIES_OF_PARAMETERS * parameters + SCRATCH * (topology.inputs() + (long) topology.unitCount());
        return PAGE + Checkpoints.bytes(parameters) + Trajectory.bytes(parameters) + Double.BYTES * (samples + network);
    }
}
