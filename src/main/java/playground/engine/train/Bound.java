package playground.engine.train;

/// What a run may be told to stop at.
public enum Bound {
    /// So many completed epochs, counted from the run's start.
    EPOCHS("stopEpochs", 0),
    /// A training loss so small.
    LOSS("stopLoss", 0),
    /// A training accuracy so high, per cent.
    ACCURACY("stopAccuracy", 0),
    /// So many epochs in which the training loss did not become smaller by more than `PLATEAU_GAIN`.
    PLATEAU("stopPlateau", 0),
    PLATEAU_GAIN("stopPlateauGain", 0.001),
    /// So many epochs in which the validation loss did not become smaller than it was at its best.
    PATIENCE("patience", 0);

    private final String key;
    private final double standard;

    Bound(String key, double standard) {
        this.key = key;
        this.standard = standard;
    }

    /// The value where nothing is said about it; 0 for none.
    public double standard() {
        return standard;
    }

    /// Whether this is a number of epochs.
    public boolean whole() {
        return switch (this) {
            case EPOCHS, PLATEAU, PATIENCE -> true;
            case LOSS, ACCURACY, PLATEAU_GAIN -> false;
        };
    }

    /// The name in the settings grammar.
    public String key() {
        return key;
    }
}
