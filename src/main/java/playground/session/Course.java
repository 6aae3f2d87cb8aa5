package playground.session;

import java.util.Optional;
import playground.engine.train.Progress;
import playground.engine.train.Stop;
import playground.run.Position;
import playground.run.Stops;
import playground.run.Training;

/// A training and where it is going. It comes to rest only between two updates.
final class Course {
    private static final Goal REST = new Goal.Rest();
    private final Training training;
    private final long limit;
    private Goal goal = REST;
    private boolean between = true;
    private Stops stops;
    private Optional<Stop> stopped = Optional.empty();

    Course(Training training, long limit) {
        this.training = training;
        this.limit = limit;
        stops = Stops.from(training);
    }

    Training training() {
        return training;
    }

    Position position() {
        return training.position();
    }

    /// Changes may be made: no update is under way.
    boolean between() {
        return between;
    }

    boolean moving() {
        return !goal.equals(REST);
    }

    /// Losses of epochs are wanted.
    boolean recording() {
        return !(goal instanceof Goal.Place place && position().epoch() < place.known());
    }

    /// On the way to a place, as fast as can be.
    boolean hurrying() {
        return switch (goal) {
            case Goal.Place _, Goal.Unit _ -> true;
            case Goal.Rest _, Goal.Endless _ -> false;
        };
    }

    Phase phase() {
        return switch (goal) {
            case Goal.Endless _ -> Phase.RUNNING;
            case Goal.Place _, Goal.Unit _ -> Phase.SEEKING;
            case Goal.Rest _ -> atRest();
        };
    }

    private Phase atRest() {
        return bounded().or(() -> stopped).map(Phase::of).orElse(Phase.PAUSED);
    }

    /// Why it cannot go on.
    private Optional<Stop> bounded() {
        if (training.trainer().diverged()) {
            return Optional.of(Stop.DIVERGED);
        }
        return position().epoch() >= limit ? Optional.of(Stop.FINISHED) : Optional.empty();
    }

    /// The epoch made for; the present one unless on the way to a place.
    long sought() {
        return switch (goal) {
            case Goal.Place(Position at, _, _) -> at.epoch();
            case Goal.Unit(Progress end) -> position().epoch() + (end == Progress.EPOCH ? 1 : 0);
            case Goal.Rest _, Goal.Endless _ -> position().epoch();
        };
    }

    void aim(Goal changed) {
        goal = changed;
        stopped = Optional.empty();
        reconsider();
        training.trainer().evaluateEachEpoch(recording());
        settle();
    }

    /// What there is to stop at counts from here.
    void reconsider() {
        stops = Stops.from(training);
    }

    /// On and on, after the place sought if there is one.
    void play() {
        aim(goal instanceof Goal.Place(Position at, long known, _)
                ? new Goal.Place(at, known, true)
                : new Goal.Endless());
    }

    void rest() {
        aim(REST);
    }

    /// Does one piece of work.
    Progress advance() {
        Progress progress = training.advance();
        between = progress != Progress.PART || training.trainer().diverged();
        if (goal instanceof Goal.Unit(Progress end) && between && progress.compareTo(end) >= 0) {
            rest();
        }
        training.trainer().evaluateEachEpoch(recording());
        settle();
        return progress;
    }

    /// Comes to rest where the way ends.
    private void settle() {
        if (goal instanceof Goal.Place(Position at, _, boolean thenEndless) && position().compareTo(at) >= 0) {
            aim(thenEndless ? new Goal.Endless() : REST);
        }
        if (moving() && between && bounded().isPresent()) {
            rest();
        }
        if (goal instanceof Goal.Endless && between && position().step() == 0) {
            stop(stops.reached());
        }
    }

    private void stop(Optional<Stop> reason) {
        if (reason.isPresent()) {
            rest();
            stopped = reason;
        }
    }
}
