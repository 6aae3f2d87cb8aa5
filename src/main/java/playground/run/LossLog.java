package playground.run;

import java.util.Arrays;
import playground.engine.train.Losses;

/// Losses of epochs as they pass, epoch by epoch without a gap, until they are taken.
public final class LossLog {
    private float[] losses = new float[64];
    private float[] validation = new float[32];
    private boolean validating;
    private int length;
    private long first;

    /// Notes the losses of an epoch: the one after the last noted, or one noted before, whose losses and those of later
    /// epochs it replaces. Any other epoch begins the log anew.
    public void record(long epoch, Losses value) {
        long index = epoch - first;
        boolean known = length > 0 && index >= 0 && index <= length / 2;
        if (!known) {
            first = epoch;
        }
        length = known ? (int) index * 2 : 0;
        if (length == losses.length) {
            losses = Arrays.copyOf(losses, length * 2);
            validation = Arrays.copyOf(validation, length);
        }
        losses[length] = drawable(value.train());
        losses[length + 1] = drawable(value.test());
        validation[length / 2] = drawable(value.validation());
        validating |= !Double.isNaN(value.validation());
        length += 2;
    }

    /// Losses beyond the range of a `float` are the largest there is; a curve can draw that.
    private static float drawable(double loss) {
        return Math.clamp((float) loss, -Float.MAX_VALUE, Float.MAX_VALUE);
    }

    /// How many epochs are noted.
    public int epochs() {
        return length / 2;
    }

    /// What was noted since the last time.
    public History take() {
        History history = new History(
                first, Arrays.copyOf(losses, length), Arrays.copyOf(validation, validating ? length / 2 : 0));
        first += length / 2;
        length = 0;
        return history;
    }
}
