package playground.engine.inspect;

import java.util.Arrays;
import playground.engine.data.Samples;
import playground.engine.data.Window;
import playground.engine.kernel.Kernels;
import playground.engine.net.Network;
import playground.engine.net.Parameters;
import playground.engine.net.Topology;
import playground.engine.train.Evaluation;
import playground.engine.train.Penalty;

/// The loss at `side * side` places of a slice, found place by place, row by row from the top.
final class Survey {
    /// Places along each side: odd, so that there is a middle. The second where the first would take long.
    private static final int FINE = 33;
    private static final int COARSE = 25;
    /// Weights, and twenty for each unit, times samples and places: some tenths of a second.
    private static final long WORK = 400_000_000;
    private static final long PER_UNIT = 20;

    private final Slice slice;
    private final Window window;
    private final Penalty penalty;
    private final int side;
    private final Samples samples;
    private final int all;
    private final Evaluation evaluation;
    private final double[] losses;
    private final Parameters place;
    private final long perPlace;
    private int done;

    /// Over all training samples, or, where that would take long, as many of them as do not.
    Survey(Slice slice, Window window, Site site) {
        Topology topology = site.topology();
        Samples train = site.train();
        long perSample = topology.parameterCount() + PER_UNIT * topology.unitCount();
        this.slice = slice;
        this.window = window;
        penalty = site.penalty();
        side = perSample * train.count() * FINE * FINE <= WORK ? FINE : COARSE;
        samples = train.first((int) Math.max(1, Math.min(train.count(), WORK / (perSample * side * side))));
        all = train.count();
        perPlace = perSample * samples.count();
        evaluation = new Evaluation(samples, new Network(topology), site.objective());
        losses = new double[side * side];
        Arrays.fill(losses, Double.NaN);
        place = new Parameters(topology, new double[topology.parameterCount()]);
    }

    /// Goes on for about so much work; a place at least.
    void advance(long work) {
        for (long left = work; left > 0 && !complete(); left -= perPlace) {
            slice.at(window.x(done % side, side), window.y(done / side, side), place.values());
            evaluation.begin();
            evaluation.advance(Kernels.current(), place.values(), samples.count());
            losses[done] = evaluation.loss() + penalty.of(place);
            done++;
        }
    }

    boolean complete() {
        return done == losses.length;
    }

    /// What is found so far.
    Landscape landscape() {
        return new Landscape(slice, window, penalty, side, losses.clone(), samples.count(), all, share(), 1);
    }

    /// How much of it is done, 0 to 1.
    double share() {
        return (double) done / losses.length;
    }
}
