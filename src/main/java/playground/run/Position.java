package playground.run;

import java.util.Comparator;

/// A place in a run: completed epochs, and updates done in the epoch after them.
public record Position(long epoch, int step) implements Comparable<Position> {
    public static final Position START = new Position(0, 0);
    private static final Comparator<Position> ORDER =
            Comparator.comparingLong(Position::epoch).thenComparingInt(Position::step);

    public Position {
        if (epoch < 0 || step < 0) {
            throw new IllegalArgumentException("A position is not negative, was " + epoch + "." + step);
        }
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    /// `12` for the end of epoch 12, `12.3` three updates later.
    @Override
    public String toString() {
        return step == 0 ? Long.toString(epoch) : epoch + "." + step;
    }
}
