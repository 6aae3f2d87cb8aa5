package playground.session;

import java.util.Arrays;
import playground.engine.train.Losses;
import playground.run.History;

/// The losses of consecutive epochs that have not been sent yet. Bounded: a session whose buffer is full waits.
final class LossBuffer {
    private final int capacity;
    private float[] pairs = new float[64];
    private long first;
    private int epochs;

    LossBuffer(int capacity) {
        this.capacity = capacity;
    }

    /// Adds the losses of the epoch after the last one, or puts them in the place of the last one's. Any other epoch
    /// begins another history.
    void add(long epoch, Losses losses) {
        if (epochs > 0 && epoch == first + epochs - 1) {
            epochs--;
        } else if (epoch != first + epochs) {
            clear(epoch);
        }
        if (2 * epochs == pairs.length) {
            pairs = Arrays.copyOf(pairs, Math.min(2 * pairs.length, 2 * capacity));
        }
        pairs[2 * epochs] = (float) losses.train();
        pairs[2 * epochs + 1] = (float) losses.test();
        epochs++;
    }

    /// Forgets everything; the next epoch to come is `next`.
    void clear(long next) {
        first = next;
        epochs = 0;
    }

    boolean full() {
        return epochs == capacity;
    }

    boolean isEmpty() {
        return epochs == 0;
    }

    History drain() {
        History history = new History(first, Arrays.copyOf(pairs, 2 * epochs));
        clear(first + epochs);
        return history;
    }
}
