package playground.session;

import java.util.Arrays;
import java.util.Optional;

/// How fast a run goes: so many updates or epochs a second, or as fast as the processor allows.
public enum Speed {
    UPDATE_1("update1", Unit.UPDATE, 1),
    UPDATE_10("update10", Unit.UPDATE, 10),
    EPOCH_1("1", Unit.EPOCH, 1),
    EPOCH_10("10", Unit.EPOCH, 10),
    EPOCH_30("30", Unit.EPOCH, 30),
    EPOCH_100("100", Unit.EPOCH, 100),
    UNLIMITED("max", Unit.EPOCH, Double.POSITIVE_INFINITY);

    /// What is counted.
    public enum Unit {
        UPDATE,
        EPOCH
    }

    private final String key;
    private final Unit unit;
    private final double perSecond;

    Speed(String key, Unit unit, double perSecond) {
        this.key = key;
        this.unit = unit;
        this.perSecond = perSecond;
    }

    public static Optional<Speed> of(String key) {
        return Arrays.stream(values()).filter(speed -> speed.key.equals(key)).findFirst();
    }

    /// The name in a `speed` command.
    public String key() {
        return key;
    }

    public Unit unit() {
        return unit;
    }

    public double perSecond() {
        return perSecond;
    }

    /// Whether every update, or the last one of every epoch, stays long enough to be seen.
    boolean slow() {
        return this == UPDATE_1 || this == UPDATE_10 || this == EPOCH_1;
    }
}
