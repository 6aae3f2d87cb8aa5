package playground.run;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import playground.engine.train.Stop;
import playground.engine.train.Trainer;

/// Why a run that goes on and on stops by itself. What holds already where it sets out does not count on the way, so that
/// a run that stopped can go on; but nothing goes on for one that diverged or has nothing more to learn.
public final class Stops {
    private static final Stop[] ALL = Stop.values();

    private final Trainer trainer;
    private final Set<Stop> passed = EnumSet.noneOf(Stop.class);

    private Stops(Trainer trainer) {
        this.trainer = trainer;
        for (Stop stop : ALL) {
            if (trainer.met(stop)) {
                passed.add(stop);
            }
        }
        passed.remove(Stop.DIVERGED);
        passed.remove(Stop.FAULTLESS);
    }

    /// Sets out from where a training stands.
    public static Stops from(Training training) {
        return new Stops(training.trainer());
    }

    /// Why the run stops at the end of the epoch it has come to; empty if it goes on.
    public Optional<Stop> reached() {
        for (Stop stop : ALL) {
            if (!passed.contains(stop) && trainer.met(stop)) {
                return Optional.of(stop);
            }
        }
        return Optional.empty();
    }
}
