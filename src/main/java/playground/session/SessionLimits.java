package playground.session;

import playground.experiment.Limits;

/// What a session may use. `epochs`: where a run is finished; `history`: losses kept while the page does not take
/// them; `commands`: commands waiting; `pictures`: at most so many a second.
public record SessionLimits(long epochs, int history, int commands, int pictures) {
    public static final SessionLimits DEFAULT = new SessionLimits(Limits.EPOCHS, 16_384, 64, 30);

    public SessionLimits {
        if (epochs < 1 || history < 1 || commands < 1 || pictures < 1) {
            throw new IllegalArgumentException("Limits of a session are positive");
        }
    }
}
