package playground.engine.train;

/// What of the losses of past epochs a run may stop by: how long the training loss has been on a plateau, and when the
/// validation loss was least.
final class Watch {
    private final Patience plateau = new Patience();
    private final Patience validation = new Patience();
    private final boolean validates;

    /// `validates`: there are validation samples.
    Watch(boolean validates) {
        this.validates = validates;
    }

    /// Whether every epoch's losses are to be noted.
    boolean wants(Stopping by) {
        return validates || by.plateau() > 0;
    }

    /// Whether the losses where it begins are to be noted, too.
    boolean fresh(Stopping by) {
        return (validates && !validation.begun()) || (by.plateau() > 0 && !plateau.begun());
    }

    void note(long epoch, Losses losses, Stopping by) {
        if (validates) {
            validation.note(epoch, losses.validation(), 0);
        }
        if (by.plateau() > 0) {
            plateau.note(epoch, losses.train(), by.gain());
        }
    }

    boolean onPlateau(long epoch, Stopping by) {
        return by.plateau() > 0 && plateau.begun() && epoch - plateau.since() >= by.plateau();
    }

    boolean outOfPatience(long epoch, Stopping by) {
        return by.patience() > 0 && validation.begun() && epoch - validation.since() >= by.patience();
    }

    /// After how many epochs the validation loss was least; -1 where that is not known.
    long best() {
        return validation.begun() ? validation.since() : -1;
    }

    /// A plateau counts from where it is asked for.
    void turn(Stopping by) {
        if (by.plateau() == 0) {
            plateau.reset();
        }
    }

    /// What was noted no longer tells of the network as it is.
    void reset() {
        plateau.reset();
        validation.reset();
    }
}
