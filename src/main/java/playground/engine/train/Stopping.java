package playground.engine.train;

/// When a run that goes on and on shall stop by itself (see `Bound`); a bound of 0 is none. The gain of a plateau counts
/// only where there is one.
public record Stopping(int epochs, double loss, double accuracy, int plateau, double gain, int patience) {
    public static final Stopping NEVER = new Stopping(0, 0, 0, 0, Bound.PLATEAU_GAIN.standard(), 0);

    public double value(Bound bound) {
        return switch (bound) {
            case EPOCHS -> epochs;
            case LOSS -> loss;
            case ACCURACY -> accuracy;
            case PLATEAU -> plateau;
            case PLATEAU_GAIN -> gain;
            case PATIENCE -> patience;
        };
    }

    /// The same with another bound, of those that are whole numbers without the fraction; the same if the bound means
    /// nothing.
    public Stopping with(Bound bound, double value) {
        return switch (bound) {
            case EPOCHS -> new Stopping((int) value, loss, accuracy, plateau, gain, patience);
            case LOSS -> new Stopping(epochs, value, accuracy, plateau, gain, patience);
            case ACCURACY -> new Stopping(epochs, loss, value, plateau, gain, patience);
            case PLATEAU -> new Stopping(epochs, loss, accuracy, (int) value, value < 1 ? NEVER.gain : gain, patience);
            case PLATEAU_GAIN -> plateau == 0 ? this : new Stopping(epochs, loss, accuracy, plateau, value, patience);
            case PATIENCE -> new Stopping(epochs, loss, accuracy, plateau, gain, (int) value);
        };
    }
}
