package playground.engine.train;

import java.util.function.Supplier;

/// What of the losses of past epochs a run may stop by: how long the training loss has been on a plateau, and when the
/// validation loss was least. Beside it, how the losses went that were found anyway.
final class Watch {
    private final Patience plateau = new Patience();
    private final Patience validation = new Patience();
    private final Trend trend = new Trend();
    private final boolean validates;

    /// `validates`: there are validation samples.
    Watch(boolean validates) {
        this.validates = validates;
    }

    /// Whether every epoch's losses are to be noted.
    boolean wants(Stopping by) {
        return validates || by.plateau() > 0;
    }

    /// Notes the losses where it begins, if they are to be noted, or `found` anyway, and it has not begun yet.
    void begin(long epoch, Supplier<Losses> losses, Stopping by, boolean found) {
        if (found && !trend.begun()) {
            trend.note(epoch, losses.get());
        }
        if ((validates && !validation.begun()) || (by.plateau() > 0 && !plateau.begun())) {
            note(epoch, losses, by, false);
        }
    }

    /// Notes the losses after so many epochs, if that is wanted, or they were `found` anyway.
    void note(long epoch, Supplier<Losses> losses, Stopping by, boolean found) {
        if (found) {
            trend.note(epoch, losses.get());
        }
        if (validates) {
            validation.note(epoch, losses.get().validation(), 0);
        }
        if (by.plateau() > 0) {
            plateau.note(epoch, losses.get().train(), by.gain());
        }
    }

    /// How the losses went.
    Trend trend() {
        return trend;
    }

    private boolean onPlateau(long epoch, Stopping by) {
        return by.plateau() > 0 && plateau.begun() && epoch - plateau.since() >= by.plateau();
    }

    private boolean outOfPatience(long epoch, Stopping by) {
        return by.patience() > 0 && validation.begun() && epoch - validation.since() >= by.patience();
    }

    /// After how many epochs the validation loss was least; -1 where that is not known.
    long best() {
        return validation.begun() ? validation.since() : -1;
    }

    /// Whether the reason to stop holds for a trainer, at the end of an epoch. `FINISHED` is not the trainer's to know.
    boolean met(Stop stop, Trainer trainer) {
        Stopping at = trainer.hyperparameters().stopping();
        return switch (stop) {
            case DIVERGED -> trainer.diverged();
            case EPOCHS -> at.epochs() > 0 && trainer.epoch() >= at.epochs();
            case LOSS -> at.loss() > 0 && trainer.losses().train() <= at.loss();
            case ACCURACY -> at.accuracy() > 0 && trainer.accuracy().train() >= at.accuracy() / 100;
            case PLATEAU -> onPlateau(trainer.epoch(), at);
            case VALIDATION -> outOfPatience(trainer.epoch(), at);
            case FAULTLESS -> trainer.mistakes().last() == 0;
            case FINISHED -> false;
        };
    }

    /// Makes this equal to another.
    void copy(Watch other) {
        plateau.copy(other.plateau);
        validation.copy(other.validation);
        trend.copy(other.trend);
    }

    /// A plateau counts from where it is asked for.
    void turn(Stopping by) {
        trend.turn();
        if (by.plateau() == 0) {
            plateau.reset();
        }
    }

    /// What was noted no longer tells of the network as it is.
    void reset() {
        plateau.reset();
        validation.reset();
        trend.reset();
    }
}
