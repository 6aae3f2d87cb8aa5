package playground.run;

import java.util.Optional;
import playground.engine.train.Stop;

/// A run on its way to a place of a link, a bounded piece of work at a time. It arrives at the place, or, if the step
/// named is beyond the end of its epoch, at that end; a run that diverges stays at its last finite epoch.
public final class Replay {
    private final Training training;
    private final Position target;
    private final Optional<Stops> stops;

    private Replay(Training training, Position target, Optional<Stops> stops) {
        this.training = training;
        this.target = target;
        this.stops = stops;
    }

    /// From the start of the link's run. With `everyLoss` each epoch on the way ends with its losses (see `LossLog`);
    /// without, it is faster.
    public static Replay of(Link link, boolean everyLoss) {
        return of(Training.start(link.run(), link.cut()), link.at(), everyLoss);
    }

    /// From where a training stands.
    public static Replay of(Training training, Position target, boolean everyLoss) {
        training.trainer().evaluateEachEpoch(everyLoss);
        return new Replay(training, target, Optional.empty());
    }

    /// From the start of the link's run, but not farther than to where it stops by itself. Each epoch ends with its losses.
    public static Replay stopping(Link link) {
        Training training = Training.start(link.run(), link.cut());
        return new Replay(training, link.at(), Optional.of(Stops.from(training)));
    }

    /// Goes all the way.
    public static Training complete(Link link) {
        Replay replay = of(link, false);
        while (!replay.arrived()) {
            replay.training().advance();
        }
        replay.training().trainer().evaluateEachEpoch(true);
        return replay.training();
    }

    public boolean arrived() {
        return training.position().compareTo(target) >= 0 || training.trainer().diverged() || stopped().isPresent();
    }

    /// Why it stopped by itself, if it does that and has.
    public Optional<Stop> stopped() {
        return training.position().step() == 0 ? stops.flatMap(Stops::reached) : Optional.empty();
    }

    public Training training() {
        return training;
    }

    public Position target() {
        return target;
    }
}
