package playground.session;

import java.util.Optional;
import playground.engine.train.Checkpoint;
import playground.engine.train.Progress;
import playground.engine.train.Stop;
import playground.run.Checkpoints;
import playground.run.Position;
import playground.run.Stops;
import playground.run.Training;

/// A training and where it is going. It comes to rest only between two updates.
final class Course {
    private static final Goal REST = new Goal.Rest();
    private final Training training;
    private final long limit;
    private final Checkpoints checkpoints = new Checkpoints();
    /// The page has the losses of the epochs up to here.
    private long known;
    private Goal goal = REST;
    private boolean between = true;
    private Stops stops;
    private Optional<Stop> stopped = Optional.empty();

    /// `training` is at its start; the page has the losses of the epochs up to `known` already.
    Course(Training training, long limit, long known) {
        this.training = training;
        this.limit = limit;
        this.known = known;
        checkpoints.note(training);
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

    /// The last epoch whose losses the page has.
    long reached() {
        return known;
    }

    /// Losses of epochs are wanted.
    boolean recording() {
        return position().epoch() >= known;
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
            case Goal.Place(Position at, _) -> at.epoch();
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
    private void reconsider() {
        stops = Stops.from(training);
    }

    /// On and on, after the place sought if there is one.
    void play() {
        aim(goal instanceof Goal.Place(Position at, _) ? new Goal.Place(at, true) : new Goal.Endless());
    }

    void rest() {
        aim(REST);
    }

    /// On the way to the beginning of an epoch, from the nearest place there is; then rest.
    void seek(long epoch) {
        long here = position().epoch();
        Optional<Checkpoint> nearest = checkpoints.before(epoch).filter(near -> here > epoch || near.epoch() > here
                || (here == epoch && position().step() > 0));
        nearest.ifPresent(training::restore);
        aim(new Goal.Place(new Position(epoch, 0), false));
    }

    /// The run was changed here: what was known of later epochs no longer holds.
    void changed() {
        Position here = position();
        checkpoints.forget(here.step() == 0 ? here.epoch() : here.epoch() + 1);
        checkpoints.note(training);
        known = Math.min(known, here.epoch());
        reconsider();
    }

    /// The page gets the losses of this epoch.
    void recorded() {
        known = Math.max(known, position().epoch());
    }

    /// Does one piece of work.
    Progress advance() {
        Progress progress = training.advance();
        if (progress == Progress.EPOCH) {
            checkpoints.note(training);
        }
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
        if (goal instanceof Goal.Place(Position at, boolean thenEndless) && position().compareTo(at) >= 0) {
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
